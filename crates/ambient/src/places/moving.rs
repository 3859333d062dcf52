//! Places that change their names in one step, so that nobody finds none of them. What is moved, and under
//! which locks, is decided by the caller.

use std::io;
use std::path::Path;

/// Puts each of two things in the place of the other, in one step.
///
/// # Errors
///
/// One of them is not there, or this system or file system cannot do that.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
pub fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

/// Puts each of two things in the place of the other, in one step.
///
/// # Errors
///
/// This system cannot do that.
#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
pub fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::tests::scratch;

    #[test]
    fn a_directory_and_a_file_change_places() {
        let here = scratch("exchange");
        let (directory, file) = (here.join("directory"), here.join("file"));
        std::fs::create_dir(&directory).unwrap();
        std::fs::write(directory.join("inside"), "kept").unwrap();
        assert!(exchange(&directory, &file).is_err(), "both must be there");
        std::fs::write(&file, "marker").unwrap();
        exchange(&directory, &file).unwrap();
        assert_eq!(std::fs::read_to_string(&directory).unwrap(), "marker");
        assert_eq!(
            std::fs::read_to_string(file.join("inside")).unwrap(),
            "kept"
        );
    }
}
