//! Files that people give: regular ones only, of a bounded size, read without waiting for anybody. What
//! their text means is decided where it is used.

use ambient::places::{self, Place};
use rustix::fs::{Mode, OFlags};
use serde::de::DeserializeOwned;
use std::fs::{File, FileType};
use std::io::{self, Read};
use std::os::unix::fs::FileTypeExt;
use std::path::Path;

/// The most bytes of a file that somebody writes by hand: settings, keys, faults, a calendar.
pub(crate) const BY_HAND: u64 = 1 << 20;
/// The most bytes of a recording: a day of forty busy issues has less.
pub(crate) const RECORDING: u64 = 2 << 30;

/// How much is looked at before the rest is read.
const FIRST: u64 = 4_096;
/// How compressed files begin.
const COMPRESSED: [(&str, &[u8]); 5] = [
    ("gzip", &[0x1f, 0x8b]),
    ("zstd", &[0x28, 0xb5, 0x2f, 0xfd]),
    ("xz", &[0xfd, b'7', b'z', b'X', b'Z']),
    ("bzip2", b"BZh"),
    ("zip", &[b'P', b'K', 3, 4]),
];

/// Reads the text of a file that has at most so many bytes, whoever it belongs to.
///
/// # Errors
///
/// `NotFound` where there is none; otherwise what keeps it from being read, without its path.
pub(crate) fn text(path: &Path, most: u64) -> io::Result<String> {
    // Who opens a pipe waits for its other end, and a terminal may become ours.
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    bounded(
        File::from(rustix::fs::open(path, flags, Mode::empty())?),
        most,
    )
}

/// Reads the text of a file that other programs wrote: what is not UTF-8, as the Korean words of a file in
/// CP949, is left out, and its Latin letters and digits are the same.
///
/// # Errors
///
/// As [`text`], but for the encoding.
pub(crate) fn latin(path: &Path, most: u64) -> io::Result<String> {
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = File::from(rustix::fs::open(path, flags, Mode::empty())?);
    Ok(String::from_utf8_lossy(&bytes(file, most)?).into_owned())
}

/// Reads the text of a file that may be nobody else's to change, as [`text`] does.
///
/// # Errors
///
/// As [`text`], and [`ambient::places::Untrusted`].
pub(crate) fn trusted(path: &Path, place: Place, most: u64) -> io::Result<String> {
    bounded(places::open_read(path, place)?, most)
}

fn bounded(file: File, most: u64) -> io::Result<String> {
    String::from_utf8(bytes(file, most)?).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..valid).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        unfit(format!("it is no text in UTF-8: line {line}"))
    })
}

fn bytes(file: File, most: u64) -> io::Result<Vec<u8>> {
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        let kind = kind(metadata.file_type());
        return Err(unfit(format!("it is {kind}, and must be a regular file")));
    }
    if metadata.len() > most {
        return Err(too_large(Some(metadata.len()), most));
    }
    let mut bytes = Vec::new();
    (&file).take(FIRST).read_to_end(&mut bytes)?;
    if let Some((name, _)) = COMPRESSED.iter().find(|(_, it)| bytes.starts_with(it)) {
        let text = format!("it is compressed ({name}), and is read as text: unpack it first");
        return Err(unfit(text));
    }
    if bytes.contains(&0) {
        return Err(unfit("it is no text: a byte of it is zero".into()));
    }
    // It may grow while it is read.
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > most) {
        return Err(too_large(None, most));
    }
    Ok(bytes)
}

fn kind(file_type: FileType) -> &'static str {
    if file_type.is_dir() {
        "a directory"
    } else if file_type.is_fifo() {
        "a pipe"
    } else if file_type.is_socket() {
        "a socket"
    } else {
        "a device"
    }
}

fn too_large(length: Option<u64>, most: u64) -> io::Error {
    let most = size(most);
    unfit(match length {
        Some(length) => format!("it has {}, and may have {most} at most", size(length)),
        None => format!("it has more than {most}"),
    })
}

fn size(bytes: u64) -> String {
    let unit = |shift: u32| bytes.checked_shr(shift).unwrap_or(0);
    match (unit(30), unit(20)) {
        (0, 0) => format!("{bytes} bytes"),
        (0, mebi) => format!("{mebi} MiB"),
        (gibi, _) => format!("{gibi} GiB"),
    }
}

fn unfit(text: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, text)
}

/// Reads TOML. What is wrong is named by its line; the line itself is not repeated, it may be a secret.
///
/// # Errors
///
/// The line, and what is wrong with it.
pub(crate) fn toml<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(String::new(), |span| {
            let before = text.get(..span.start).unwrap_or_default();
            format!("line {}: ", before.matches('\n').count().saturating_add(1))
        });
        format!("{line}{}", plain(error.message()))
    })
}

/// A name in the settings is shorter; an app key or its secret is longer.
const LONGEST_NAME: usize = 30;

/// Leaves out what a message of the parser quotes from the file.
fn plain(message: &str) -> String {
    // Names of fields stand between backticks and are ours or the user's keys; values are quoted.
    let message = match message.split_once('"') {
        Some((before, _)) if !message.starts_with("unknown field") => format!("{before}…"),
        _ => message.to_owned(),
    };
    let words = message.split('`').map(|word| {
        let is_name = !word.contains(' ') && word.chars().count() > LONGEST_NAME;
        if is_name { "…" } else { word }
    });
    words.collect::<Vec<_>>().join("`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scratch(name: &str) -> std::path::PathBuf {
        let directory = std::env::temp_dir().join(format!("hoga-given-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        directory.join(name)
    }

    fn refused(path: &Path, most: u64) -> String {
        text(path, most).unwrap_err().to_string()
    }

    #[test]
    fn what_is_no_regular_file_is_neither_read_nor_waited_for() {
        assert!(refused(Path::new("/dev/zero"), BY_HAND).contains("a device"));
        assert!(refused(Path::new("/"), BY_HAND).contains("a directory"));
        let pipe = scratch("pipe");
        drop(std::fs::remove_file(&pipe));
        rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, Mode::RUSR).unwrap();
        assert!(refused(&pipe, BY_HAND).contains("a pipe"));
        let link = scratch("link");
        drop(std::fs::remove_file(&link));
        std::os::unix::fs::symlink(&pipe, &link).unwrap();
        assert!(refused(&link, BY_HAND).contains("a pipe"), "a link to one");
        let missing = text(&scratch("missing"), BY_HAND).unwrap_err();
        assert_eq!(missing.kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn a_file_has_a_bound_that_the_error_names() {
        let path = scratch("large");
        let file = File::create(&path).unwrap();
        file.set_len(1 << 40).unwrap();
        let refusal = refused(&path, BY_HAND);
        assert!(refusal.contains("1024 GiB"), "{refusal}");
        assert!(refusal.contains("1 MiB at most"), "{refusal}");
        file.set_len(1 << 20).unwrap();
        assert!(refused(&path, BY_HAND).contains("zero"));
        std::fs::write(&path, "a\nb").unwrap();
        assert_eq!(text(&path, 3).unwrap(), "a\nb");
        assert!(refused(&path, 2).contains("2 bytes at most"));
        // What grows while it is read has a bound too.
        assert!(refused(Path::new("/proc/self/smaps"), 4_100).contains("more than"));
    }

    #[test]
    fn what_is_no_text_is_said() {
        let path = scratch("no-text");
        std::fs::write(&path, b"good\n\xff\xfe").unwrap();
        assert!(refused(&path, BY_HAND).contains("UTF-8: line 2"));
        std::fs::write(&path, [0x1f, 0x8b, 8, 0]).unwrap();
        assert!(refused(&path, RECORDING).contains("gzip"));
    }

    #[test]
    fn nesting_is_bounded_and_no_line_is_quoted() {
        let deep = format!("a = {}", "[".repeat(100_000));
        assert!(toml::<toml::Table>(&deep).is_err());
        let secret = "S".repeat(40);
        for text in [
            format!("app_secret = \"{secret}"),
            format!("app_secret = {secret}"),
            format!("{secret} = 1"),
            format!("[[key]]\naccount = \"1\"\napp_key = [\"{secret}\"]"),
        ] {
            #[derive(Debug, serde::Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Known {
                #[expect(dead_code, reason = "only its type is looked at")]
                app_secret: i64,
            }
            let wrong = toml::<Known>(&text).unwrap_err();
            assert!(!wrong.contains(&secret), "{wrong}");
            assert!(wrong.starts_with("line "), "{wrong}");
        }
    }
}
