//! Who is at the other end of a socket, as the system tells it, and whether that is who it must be.
//!
//! A path proves nothing: whoever could write into its directory could serve there. Root is no user like
//! the others: it comes to the desk of the user whose directory it is, and is heard there, with a brake
//! alone.

use tokio::net::unix::UCred;

/// Returns the user of this process.
pub(super) fn myself() -> u32 {
    rustix::process::geteuid().as_raw()
}

/// Accepts a desk of the same user only; root with a brake also one of `owner`, the user whose directory
/// it is.
///
/// # Errors
///
/// Who it is instead.
pub(super) fn check_desk(user: u32, mine: u32, owner: Option<u32>) -> Result<(), String> {
    if mine == 0 && owner == Some(user) {
        return Ok(());
    }
    check_user(user, mine)
}

/// Accepts a visitor of the same user, and root, who is heard with a brake only.
///
/// # Errors
///
/// Who it is instead.
pub(super) fn check_visitor(user: u32, mine: u32) -> Result<(), String> {
    if user == 0 {
        return Ok(());
    }
    check_user(user, mine)
}

fn check_user(user: u32, mine: u32) -> Result<(), String> {
    if user == mine {
        return Ok(());
    }
    Err(format!(
        "the process at the other end of the socket runs as user {user}, and this one as user {mine}"
    ))
}

/// Accepts the process that holds the account only: what it noted under the account's lock is its own
/// number. `numbers` are those of the process at the other end, in its own container and outside of
/// it; where the system tells none, the user alone decides.
///
/// # Errors
///
/// Why it is not the holder.
pub(super) fn check_holder(numbers: &[u32], noted: Option<u32>) -> Result<(), String> {
    match (numbers, noted) {
        ([], _) => Ok(()),
        (numbers, Some(noted)) if numbers.contains(&noted) => Ok(()),
        ([number, ..], Some(noted)) => Err(format!(
            "process {noted} holds the account, and process {number} answers at its socket"
        )),
        ([number, ..], None) => Err(format!(
            "process {number} answers at the account's socket, and no note says that it holds the account"
        )),
    }
}

/// Returns the numbers of the process at the other end.
pub(super) fn numbers(peer: UCred) -> Vec<u32> {
    // A process that cannot be seen from here has the number 0.
    let number = peer.pid().and_then(|number| u32::try_from(number).ok());
    let Some(number) = number.filter(|number| *number > 0) else {
        return Vec::new();
    };
    let mut numbers = vec![number];
    let status = std::fs::read_to_string(format!("/proc/{number}/status"));
    numbers.extend(inner_numbers(&status.unwrap_or_default()));
    numbers
}

/// Reads the numbers of a process in the namespaces inside ours.
fn inner_numbers(status: &str) -> Vec<u32> {
    let line = status.lines().find_map(|line| line.strip_prefix("NSpid:"));
    let words = line.unwrap_or_default().split_whitespace();
    words.filter_map(|word| word.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_user_is_heard() {
        assert_eq!(check_user(1_000, 1_000), Ok(()));
        for (user, mine) in [(1_001, 1_000), (0, 1_000), (1_000, 0), (65_534, 0)] {
            let why = check_user(user, mine).unwrap_err();
            assert!(why.contains(&format!("user {user}")), "{why}");
        }
    }

    #[test]
    fn root_comes_to_the_desk_of_the_directorys_owner_and_to_no_other() {
        assert_eq!(check_desk(1_000, 0, Some(1_000)), Ok(()));
        assert_eq!(check_visitor(0, 1_000), Ok(()));
        for (user, mine, owner) in [
            (1_001, 0, Some(1_000)),
            (1_000, 0, None),
            (1_000, 1_001, Some(1_000)),
        ] {
            let why = check_desk(user, mine, owner).unwrap_err();
            assert!(why.contains(&format!("user {user}")), "{why}");
        }
        assert!(check_visitor(1_001, 1_000).is_err());
    }

    #[test]
    fn only_who_holds_the_account_is_given_a_command() {
        assert_eq!(check_holder(&[41], Some(41)), Ok(()));
        assert_eq!(
            check_holder(&[90_041, 7], Some(7)),
            Ok(()),
            "in a container"
        );
        assert_eq!(check_holder(&[], Some(7)), Ok(()), "a number is not told");
        let another = check_holder(&[41], Some(42)).unwrap_err();
        assert!(another.contains("process 42 holds"), "{another}");
        let nobody = check_holder(&[41], None).unwrap_err();
        assert!(nobody.contains("no note"), "{nobody}");
    }

    #[test]
    fn a_process_in_a_container_has_several_numbers() {
        let status = "Name:\thoga\nNStgid:\t90041\t7\nNSpid:\t90041\t7\nUid:\t0\n";
        assert_eq!(inner_numbers(status), [90_041, 7]);
        assert_eq!(inner_numbers("Name:\thoga\n"), [0_u32; 0]);
    }
}
