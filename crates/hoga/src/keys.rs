//! The key of a journal as a file: in the directory of heads, away from the journal, and on its way to
//! another machine. What it proves is in `hoga-desk`, `seal.rs`.

use hoga_desk::seal::{KeptKey, SealKey};
use std::io;

/// The first line of such a file.
const TITLE: &str = "hoga journal key 1";

/// Returns the text of a key's file.
pub(crate) fn written(journal: &str, kept: &KeptKey) -> String {
    let since = kept
        .since
        .map_or("nothing yet".to_owned(), |it| it.to_string());
    format!(
        "{TITLE}\njournal {journal}\nsince {since}\nkey {}\n",
        kept.key.expose()
    )
}

/// Reads a key's file, which must be that of the journal.
///
/// # Errors
///
/// It holds no key, or another journal's; its text is not repeated.
pub(crate) fn read(text: &str, journal: &str) -> io::Result<KeptKey> {
    let wrong = |words: &str| io::Error::new(io::ErrorKind::InvalidData, words.to_owned());
    let mut lines = text.lines();
    if lines.next() != Some(TITLE) {
        return Err(wrong("it is not the file of a journal's key"));
    }
    let mut value = |name: &str| {
        let line = lines.next().unwrap_or_default();
        let value = line.strip_prefix(name).and_then(|it| it.strip_prefix(' '));
        value.ok_or_else(|| wrong(&format!("it is not whole: it does not say its {name}")))
    };
    if value("journal")? != journal {
        return Err(wrong("it is the key of another journal"));
    }
    let since = match value("since")? {
        "nothing yet" => None,
        number => Some(
            number
                .parse()
                .map_err(|_error: std::num::ParseIntError| wrong("its place is no number"))?,
        ),
    };
    let key = SealKey::parse(value("key")?);
    let key = key.ok_or_else(|| wrong("its key is not 64 hexadecimal digits"))?;
    Ok(KeptKey { key, since })
}

/// Makes a key by the operating system's chance.
pub(crate) fn by_chance() -> io::Result<SealKey> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| io::Error::other(format!("there is no chance to be had: {error}")))?;
    Ok(SealKey::new(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written_and_a_wrong_file_is_named() {
        for since in [None, Some(7)] {
            let kept = KeptKey {
                key: SealKey::new([5; 32]),
                since,
            };
            let text = written("00ff", &kept);
            let back = read(&text, "00ff").unwrap();
            assert_eq!(back.since, since);
            assert_eq!(back.key.expose(), kept.key.expose());
            let other = read(&text, "11ff").unwrap_err().to_string();
            assert!(other.contains("another journal"), "{other}");
            let cut = text.get(..text.len() - 5).unwrap();
            let broken = read(cut, "00ff").unwrap_err().to_string();
            assert!(broken.contains("64 hexadecimal"), "{broken}");
            assert!(!broken.contains("0505"), "{broken}");
        }
        assert!(read("", "00ff").is_err());
        assert!(read("hoga journal key 1\n", "00ff").is_err());
    }
}
