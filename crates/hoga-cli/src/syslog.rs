//! The head of a log as one line in the system's log, which another user keeps. Nothing else goes there.

use hoga_desk::journal::audit::Head;
use std::io;
use std::path::Path;

/// Facility "local0", severity "notice".
const PRIORITY: &str = "<133>";

/// Returns the line that notes where a journal ends.
pub(crate) fn line(journal: &str, head: &Head) -> String {
    format!(
        "{PRIORITY}hoga[{}]: journal {journal} ends with {}:{}",
        std::process::id(),
        head.sequence,
        head.hash
    )
}

/// Sends a line to a socket of the system's log, without waiting for whoever reads there.
///
/// # Errors
///
/// Nobody listens there, or does not keep up.
#[cfg(unix)]
pub(crate) fn send(socket: &Path, line: &str) -> io::Result<()> {
    let sender = std::os::unix::net::UnixDatagram::unbound()?;
    sender.set_nonblocking(true)?;
    sender.send_to(line.as_bytes(), socket).map(|_sent| ())
}

#[cfg(not(unix))]
pub(crate) fn send(_socket: &Path, _line: &str) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
