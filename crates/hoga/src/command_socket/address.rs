//! A socket's address, however long the path to it is. It opens directories, and no socket.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};

/// The bytes a path in an address may have, its end counted.
const LONGEST: usize = if cfg!(target_os = "linux") { 108 } else { 104 };

/// A path that fits into an address, as long as this lives.
#[derive(Debug)]
pub(super) struct Address {
    path: PathBuf,
    _directory: Option<File>,
}

impl Address {
    /// Returns the address of a socket: its path or, where that is too long, the way through its
    /// opened directory.
    pub(super) fn of(socket: &Path) -> io::Result<Self> {
        let length = socket.as_os_str().len();
        if length < LONGEST {
            return Ok(Self {
                path: socket.to_owned(),
                _directory: None,
            });
        }
        let (Some(directory), Some(name)) = (socket.parent(), socket.file_name()) else {
            return Err(io::ErrorKind::InvalidInput.into());
        };
        let directory = File::open(directory)?;
        let opened = format!("/proc/self/fd/{}", directory.as_raw_fd());
        if !Path::new(&opened).is_dir() {
            let most = LONGEST.saturating_sub(1);
            return Err(io::Error::other(format!(
                "its path has {length} bytes and may have {most} here; set HOGA_HOME to a shorter path"
            )));
        }
        Ok(Self {
            path: Path::new(&opened).join(name),
            _directory: Some(directory),
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}
