//! The command lines of `hoga record` and `hoga replay`.

use super::RunArguments;
use clap::Args;
use std::path::PathBuf;

/// What is recorded, and where.
#[derive(Debug, Args)]
pub(crate) struct RecordArguments {
    /// The file to write; it must not be there yet.
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) run: RunArguments,
}

/// How a recording is served.
#[derive(Debug, Args)]
pub(crate) struct ReplayArguments {
    /// A file that `hoga record` wrote.
    pub(crate) file: PathBuf,
    /// Port of the REST server; 0 takes a free one.
    #[arg(long, default_value_t = 9443)]
    pub(crate) rest_port: u16,
    /// Port of the WebSocket server; 0 takes a free one.
    #[arg(long, default_value_t = 21000)]
    pub(crate) ws_port: u16,
    /// Send the records as fast as they are read, and answer at once.
    #[arg(long)]
    pub(crate) fast: bool,
}
