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
    let number = AccountLock::holder_of(&path);
    assert_eq!(number, Some(std::process::id()), "it says which process");
    drop(first);
    assert_eq!(AccountLock::holder_of(&path), None);
    assert!(AccountLock::acquire(&path, "hoga buy").is_ok());
}
