//! The account lock.

use crate::contract::scratch;
use hoga_journal::{AccountLock, LockError};

#[test]
fn the_second_holder_hears_who_is_first() {
    let path = scratch("lock").join("account.lock");
    let first = AccountLock::acquire(&path, "hoga run").unwrap();
    match AccountLock::acquire(&path, "hoga buy") {
        Err(LockError::Held { holder }) => assert!(holder.starts_with("hoga run"), "{holder}"),
        other => panic!("{other:?}"),
    }
    drop(first);
    assert!(AccountLock::acquire(&path, "hoga buy").is_ok());
}
