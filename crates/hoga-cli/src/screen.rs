//! Lines on their way to stdout and stderr, each written by a thread of its own, so that a reader who
//! does not read stands in nobody's way. What the lines say is in [`crate::output`].

use ambient::{Mutex, MutexGuard};
use std::collections::VecDeque;
use std::io::{ErrorKind, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, OnceLock, PoisonError};
use std::time::Duration;

/// Bytes that wait for a reader; with more, lines are dropped and counted.
const ROOM: usize = 4 * 1_024 * 1_024;
/// A pipe that takes nothing at the moment is tried again after this.
const PAUSE: Duration = Duration::from_millis(10);

/// Whether data could not be written.
static IS_LOST: AtomicBool = AtomicBool::new(false);

/// Returns whether data could not be written.
pub(crate) fn is_lost() -> bool {
    IS_LOST.load(Ordering::Relaxed)
}

/// Returns the way to stdout.
pub(crate) fn data() -> &'static Lane {
    static DATA: OnceLock<Lane> = OnceLock::new();
    DATA.get_or_init(|| Lane::to(write_data))
}

/// Returns the way to stderr.
pub(crate) fn words() -> &'static Lane {
    static WORDS: OnceLock<Lane> = OnceLock::new();
    WORDS.get_or_init(|| Lane::to(write_words))
}

/// What tells of lines that were dropped.
pub(crate) type Note = fn(u64) -> String;

/// What waits to be written, and what becomes of the rest.
#[derive(Debug, Default)]
struct Queue {
    texts: VecDeque<String>,
    bytes: usize,
    dropped: u64,
    is_writing: bool,
}

impl Queue {
    fn takes(&self, text: &str) -> bool {
        // One that is longer than the room goes when it is alone.
        self.texts.is_empty() || self.bytes.saturating_add(text.len()) <= ROOM
    }

    fn put(&mut self, text: String) {
        self.bytes = self.bytes.saturating_add(text.len());
        self.texts.push_back(text);
    }

    /// Takes a text if there is room for it, behind a note of those that were dropped before it.
    fn offer(&mut self, text: String, note: Note) {
        if !self.takes(&text) {
            self.dropped = self.dropped.saturating_add(1);
            return;
        }
        if self.dropped > 0 {
            let note = note(std::mem::take(&mut self.dropped));
            self.put(note);
        }
        self.put(text);
    }

    fn take(&mut self) -> Option<String> {
        let text = self.texts.pop_front()?;
        self.bytes = self.bytes.saturating_sub(text.len());
        self.is_writing = true;
        Some(text)
    }

    fn is_done(&self) -> bool {
        self.texts.is_empty() && !self.is_writing
    }
}

/// The way of lines to where they are read.
#[derive(Debug)]
pub(crate) struct Lane {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    queue: Mutex<Queue>,
    changed: Condvar,
}

impl Shared {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock()
    }

    fn wait<'a>(&self, queue: MutexGuard<'a, Queue>) -> MutexGuard<'a, Queue> {
        self.changed
            .wait(queue)
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what comes, for as long as the process lives.
    fn write_on(&self, write: impl Fn(&str)) -> ! {
        let mut queue = self.queue();
        loop {
            let Some(text) = queue.take() else {
                queue = self.wait(queue);
                continue;
            };
            drop(queue);
            write(&text);
            queue = self.queue();
            queue.is_writing = false;
            self.changed.notify_all();
        }
    }
}

impl Lane {
    fn to(write: fn(&str)) -> Self {
        let shared = Arc::<Shared>::default();
        let writer = Arc::clone(&shared);
        let started = std::thread::Builder::new()
            .name("screen".into())
            .spawn(move || writer.write_on(write));
        if let Err(error) = started {
            // Without a thread there is nobody to write this either.
            tracing::error!(%error, "nothing can be shown");
        }
        Self { shared }
    }

    /// Takes a text with its line break; where too much waits already it is dropped and counted, and
    /// nobody waits.
    pub(crate) fn offer(&self, text: String, note: Note) {
        self.shared.queue().offer(text, note);
        self.shared.changed.notify_all();
    }

    /// Takes a text once there is room for it.
    pub(crate) fn put(&self, text: String) {
        let mut queue = self.shared.queue();
        while !queue.takes(&text) {
            queue = self.shared.wait(queue);
        }
        queue.put(text);
        drop(queue);
        self.shared.changed.notify_all();
    }

    /// Waits until everything is written, for ever or so long; returns how many texts are not.
    pub(crate) fn drain(&self, within: Option<Duration>) -> u64 {
        let queue = self.shared.queue();
        let is_left = |queue: &mut Queue| !queue.is_done();
        let queue = match within {
            None => self
                .shared
                .changed
                .wait_while(queue, is_left)
                .unwrap_or_else(PoisonError::into_inner),
            Some(within) => {
                self.shared
                    .changed
                    .wait_timeout_while(queue, within, is_left)
                    .unwrap_or_else(PoisonError::into_inner)
                    .0
            }
        };
        let waiting = queue
            .texts
            .len()
            .saturating_add(usize::from(queue.is_writing));
        let waiting = u64::try_from(waiting).unwrap_or(u64::MAX);
        queue.dropped.saturating_add(waiting)
    }
}

/// Writes a text as a whole; a pipe of another program that is set not to wait is waited for here.
fn write_all(to: &mut impl Write, text: &str) -> std::io::Result<()> {
    let mut rest = text.as_bytes();
    let mut is_flushed = false;
    while !is_flushed {
        let step = if rest.is_empty() {
            to.flush().map(|()| is_flushed = true)
        } else {
            match to.write(rest) {
                Ok(0) => Err(ErrorKind::WriteZero.into()),
                Ok(count) => {
                    rest = rest.get(count..).unwrap_or_default();
                    Ok(())
                }
                Err(error) => Err(error),
            }
        };
        match step {
            Err(error) if error.kind() == ErrorKind::WouldBlock => std::thread::sleep(PAUSE),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            other => other?,
        }
    }
    Ok(())
}

/// Writes data. A reader that went away is not an error; data that could not be written goes to stderr,
/// and the command fails at its end.
fn write_data(text: &str) {
    let written = write_all(&mut std::io::stdout().lock(), text);
    if let Err(error) = written
        && error.kind() != ErrorKind::BrokenPipe
    {
        IS_LOST.store(true, Ordering::Relaxed);
        // The text is escaped already, and its line breaks are ours.
        words().offer(
            format!("not written to stdout ({error}): {text}"),
            words_dropped,
        );
    }
}

/// Writes words; there is nowhere to say that they cannot be.
fn write_words(text: &str) {
    drop(write_all(&mut std::io::stderr().lock(), text));
}

/// Tells of words that nobody read in time.
pub(crate) fn words_dropped(count: u64) -> String {
    format!("({count} lines were dropped here: they were not read in time)\n")
}

/// Words of the log, an event each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LogLines;

impl Write for LogLines {
    fn write(&mut self, event: &[u8]) -> std::io::Result<usize> {
        let text = String::from_utf8_lossy(event).into_owned();
        words().offer(text, words_dropped);
        Ok(event.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(count: u64) -> String {
        format!("{count} dropped\n")
    }

    #[test]
    fn what_is_not_read_is_dropped_counted_and_told_where_it_is_missing() {
        let mut queue = Queue::default();
        let line = "x".repeat(ROOM / 4);
        for _ in 0..7 {
            queue.offer(line.clone(), note);
        }
        assert_eq!((queue.texts.len(), queue.dropped), (4, 3));
        assert!(queue.bytes <= ROOM);
        queue.take();
        queue.is_writing = false;
        queue.offer("next\n".into(), note);
        let rest: Vec<String> = std::iter::from_fn(|| queue.take()).skip(3).collect();
        assert_eq!(rest, ["3 dropped\n", "next\n"]);
        assert_eq!((queue.bytes, queue.dropped), (0, 0));
    }

    #[test]
    fn a_text_longer_than_the_room_goes_alone() {
        let mut queue = Queue::default();
        queue.offer("x".repeat(ROOM + 1), note);
        queue.offer("y".into(), note);
        assert_eq!((queue.texts.len(), queue.dropped), (1, 1));
    }

    /// A pipe that takes three bytes at a time and says in between that it takes none.
    #[derive(Default)]
    struct Slow {
        taken: Vec<u8>,
        is_full: bool,
    }

    impl Write for Slow {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.is_full = !self.is_full;
            if self.is_full {
                return Err(ErrorKind::WouldBlock.into());
            }
            let count = bytes.len().min(3);
            self.taken.extend_from_slice(&bytes[..count]);
            Ok(count)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_pipe_that_does_not_wait_gets_the_whole_text_once() {
        let mut slow = Slow::default();
        write_all(&mut slow, "a line of data\n").unwrap();
        assert_eq!(slow.taken, b"a line of data\n");
    }
}
