//! A log in files, one a day in Seoul: made for their owner alone, the oldest removed.
//!
//! A line that cannot be written is lost and counted; the next one that can be says how many. Nothing
//! of that goes to the screen.

use super::form::Form;
use ambient::{Clock, Mutex, SystemClock, places};
use hoga_port::time::{Timestamp, kst};
use jiff::civil::Date;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tracing_subscriber::fmt::MakeWriter;

/// Days whose files are kept.
const KEPT_FILES: usize = 14;

/// The log; clones write into the same files.
#[derive(Clone, Debug)]
pub(crate) struct Daily {
    days: Arc<Mutex<Days>>,
    clock: SystemClock,
}

impl Daily {
    /// Opens the file of today: `hoga.log` becomes `hoga.2026-11-23.log`.
    ///
    /// # Errors
    ///
    /// It cannot be made, or is not ours.
    pub(crate) fn open(path: &Path, form: Form) -> io::Result<Self> {
        let clock = SystemClock::default();
        let mut days = Days::new(path, form)?;
        days.turn(clock.now())?;
        Ok(Self {
            days: Arc::new(Mutex::new(days)),
            clock,
        })
    }

    /// Returns how many lines were lost, and why the last of them was.
    pub(crate) fn lost(&self) -> Option<(u64, String)> {
        let days = self.days.lock();
        (days.lost_in_all > 0).then(|| (days.lost_in_all, days.why.clone()))
    }
}

impl Write for Daily {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let mut days = self.days.lock();
        days.write(line, self.clock.now());
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Daily {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// The files, and what could not be written into them.
#[derive(Debug)]
struct Days {
    form: Form,
    directory: PathBuf,
    stem: String,
    suffix: String,
    open: Option<(Date, File)>,
    /// Lines since the last one that was written.
    lost: u64,
    lost_in_all: u64,
    why: String,
    /// Whether the last line in the file has no end.
    is_torn: bool,
}

impl Days {
    fn new(path: &Path, form: Form) -> io::Result<Self> {
        let (Some(stem), Some(directory)) = (path.file_stem(), path.parent()) else {
            let text = format!("{} is no file", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidInput, text));
        };
        let here = Path::new(".");
        let is_here = directory.as_os_str().is_empty();
        let directory = if is_here { here } else { directory };
        let suffix = path.extension();
        Ok(Self {
            form,
            directory: directory.to_owned(),
            stem: stem.to_string_lossy().into_owned(),
            suffix: suffix.map_or("log".into(), |it| it.to_string_lossy().into_owned()),
            open: None,
            lost: 0,
            lost_in_all: 0,
            why: String::new(),
            is_torn: false,
        })
    }

    fn name(&self, day: Date) -> String {
        format!("{}.{day}.{}", self.stem, self.suffix)
    }

    /// Opens the file of an instant's day, and removes the oldest, unless it is open.
    fn turn(&mut self, now: Timestamp) -> io::Result<&mut File> {
        let day = kst(now).date();
        let is_open = self.open.as_ref().is_some_and(|(open, _)| *open == day);
        if !is_open {
            places::make(&self.directory)?;
            let file = places::open_append(&self.directory.join(self.name(day)))?;
            self.open = Some((day, file));
            self.is_torn = false;
            self.remove_oldest();
        }
        let open = self.open.as_mut().map(|(_, file)| file);
        open.ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    /// Removes all files of this log but the youngest.
    fn remove_oldest(&self) {
        let entries = std::fs::read_dir(&self.directory);
        let mut days: Vec<Date> = entries
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| self.day_of(entry.file_name().to_str()?))
            .collect();
        days.sort_unstable();
        let too_many = days.len().saturating_sub(KEPT_FILES);
        for day in days.into_iter().take(too_many) {
            // Another process may have removed it.
            drop(std::fs::remove_file(self.directory.join(self.name(day))));
        }
    }

    fn day_of(&self, name: &str) -> Option<Date> {
        let rest = name.strip_prefix(self.stem.as_str())?.strip_prefix('.')?;
        let day = rest.strip_suffix(self.suffix.as_str())?.strip_suffix('.')?;
        day.parse()
            .ok()
            .filter(|date: &Date| date.to_string() == day)
    }

    fn write(&mut self, line: &[u8], now: Timestamp) {
        let mut text = Vec::new();
        let turned = self.turn(now).map(drop);
        if self.is_torn {
            text.push(b'\n');
        }
        if self.lost > 0 {
            let note = format!("{} lines of the log were lost: {}", self.lost, self.why);
            text.extend(self.form.line(now, &note).bytes());
        }
        text.extend(line);
        let written = match (turned, &mut self.open) {
            (Ok(()), Some((_, file))) => write_at_once(file, &text),
            (Ok(()), None) => Err((io::ErrorKind::NotFound.into(), 0)),
            (Err(error), _) => Err((error, 0)),
        };
        match written {
            Ok(()) => {
                self.lost = 0;
                self.is_torn = false;
            }
            Err((error, part)) => {
                self.lost = self.lost.saturating_add(1);
                self.lost_in_all = self.lost_in_all.saturating_add(1);
                self.why = error.to_string();
                self.is_torn |= part > 0;
            }
        }
    }
}

/// Writes everything in one call, so that lines of several processes do not mix; returns how much was
/// written where that is not all.
fn write_at_once(file: &mut File, text: &[u8]) -> Result<(), (io::Error, usize)> {
    match file.write(text) {
        Ok(written) if written == text.len() => Ok(()),
        Ok(part) => Err((io::Error::other("there is no room"), part)),
        Err(error) => Err((error, 0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(name: &str) -> Days {
        let directory =
            std::env::temp_dir().join(format!("hoga-log-{name}-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&directory));
        Days::new(&directory.join("new/hoga.log"), Form::Text).unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn text(days: &Days, name: &str) -> String {
        std::fs::read_to_string(days.directory.join(name)).unwrap()
    }

    #[test]
    fn a_file_is_begun_at_midnight_in_seoul_and_not_at_the_opening_bell() {
        let mut days = days("midnight");
        days.write(b"evening\n", at("2026-11-23T14:59:59Z"));
        days.write(b"midnight\n", at("2026-11-23T15:00:00Z"));
        days.write(b"opening\n", at("2026-11-24T00:00:00Z"));
        assert_eq!(text(&days, "hoga.2026-11-23.log"), "evening\n");
        assert_eq!(text(&days, "hoga.2026-11-24.log"), "midnight\nopening\n");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&days.directory), 0o700);
            assert_eq!(mode(&days.directory.join("hoga.2026-11-24.log")), 0o600);
        }
    }

    #[test]
    fn fourteen_days_are_kept_and_nothing_else_is_removed() {
        let mut days = days("kept");
        places::make(&days.directory).unwrap();
        for name in [
            "hoga.notes.log",
            "hoga.2026-1-1.log",
            "other.2026-01-01.log",
        ] {
            std::fs::write(days.directory.join(name), "mine").unwrap();
        }
        for day in 1..=20 {
            days.write(b"a\n", at(&format!("2026-11-{day:02}T03:00:00Z")));
        }
        let entries = std::fs::read_dir(&days.directory).unwrap().flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
        names.sort_unstable();
        assert_eq!(names.len(), KEPT_FILES + 3, "{names:?}");
        assert!(
            names.contains(&"hoga.2026-11-07.log".to_owned()),
            "{names:?}"
        );
        assert!(
            !names.contains(&"hoga.2026-11-06.log".to_owned()),
            "{names:?}"
        );
    }

    #[test]
    fn lines_that_cannot_be_written_are_counted_and_told_by_the_next() {
        let mut days = days("lost");
        days.write(b"first\n", at("2026-11-23T03:00:00Z"));
        // A device that is always full takes the place of the file.
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let day = kst(at("2026-11-23T03:00:00Z")).date();
        let (_, ours) = days.open.replace((day, full.unwrap())).unwrap();
        for second in 1..=3 {
            days.write(b"lost\n", at(&format!("2026-11-23T03:00:0{second}Z")));
        }
        days.open = Some((day, ours));
        days.write(b"next\n", at("2026-11-23T03:00:09Z"));
        let written = text(&days, "hoga.2026-11-23.log");
        let lines: Vec<&str> = written.lines().collect();
        assert_eq!(lines.len(), 3, "{written}");
        assert!(
            lines[1].contains("3 lines of the log were lost: No space left"),
            "{written}"
        );
        assert!(lines[1].starts_with("2026-11-23T12:00:09"), "{written}");
        assert_eq!((lines[0], lines[2]), ("first", "next"));
        assert_eq!((days.lost, days.lost_in_all), (0, 3));
    }
}
