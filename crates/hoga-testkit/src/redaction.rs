//! Planted secrets: every test of the suite uses these, and no log line, error or event may hold
//! one.

/// The app key of every test.
pub const APP_KEY: &str = "PSplantedappkey0123456789abcdefghijk";
/// The app secret of every test.
pub const APP_SECRET: &str = "plantedappsecret/+=0123456789";
/// The account of every test.
pub const ACCOUNT: &str = "50009999-01";
/// The HTS id of every test.
pub const HTS_ID: &str = "planted-hts-id";

/// What every further app key begins with.
pub const FURTHER_KEY: &str = "PSplantedfurther";
/// What every further app secret begins with.
pub const FURTHER_SECRET: &str = "plantedfurthersecret";
/// What every further account begins with.
pub const FURTHER_ACCOUNT: &str = "50008888";

/// Returns the texts that must appear nowhere.
pub fn planted() -> Vec<&'static str> {
    vec![
        APP_KEY,
        APP_SECRET,
        "50009999",
        "5000999901",
        FURTHER_KEY,
        FURTHER_SECRET,
        FURTHER_ACCOUNT,
    ]
}

/// Writes every log line of this test binary, at the finest level, to a file that the project's
/// test command searches; `directory` is the binary's own scratch directory.
pub fn log_to_file(directory: &str) {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let directory = std::path::Path::new(directory).join("logs");
        let path = directory.join(format!("{}.log", std::process::id()));
        let opened = std::fs::create_dir_all(&directory).and_then(|()| {
            std::fs::OpenOptions::new()
                .create(true)
                .append(true)
                .open(path)
        });
        if let Ok(file) = opened {
            let subscriber = tracing_subscriber::fmt()
                .with_env_filter("trace")
                .with_ansi(false)
                .with_writer(std::sync::Mutex::new(file))
                .finish();
            // A binary that has a subscriber already keeps it.
            drop(tracing::subscriber::set_global_default(subscriber));
        }
    });
}
