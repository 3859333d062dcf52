//! One connection: texts between the pipe and the [`Session`], until either ends.
//!
//! What a text means is decided in the session and by the listener.

use super::event::LineEvent;
use super::listener::FrameReader;
use super::shared::{End, Shared};
use crate::transport::{Incoming, Outgoing, TextPipe};
use hoga_port::ConnectionState;
use kis_wire::realtime::session::Drop as Dropped;
use kis_wire::realtime::{Control, Fault, Heard};
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// In session hours a line that says nothing for this long is dead; a quiet one gets a PINGPONG
/// every ten seconds or so.
const SILENCE: Duration = Duration::from_secs(90);
/// A look at the clock at least this often, for the silence limit that depends on the hour.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// What a text asks the connection to do.
enum Next {
    Go,
    Tell(Vec<LineEvent>),
    End(Fault),
}

impl Shared {
    /// Serves a connection until it ends; the stop signal closes it properly.
    pub(crate) async fn serve(&self, mut pipe: TextPipe, stop: &mut watch::Receiver<bool>) -> End {
        let mut frames = self.listener.reader();
        loop {
            while let Some(text) = self.next_outgoing() {
                if pipe.outgoing.send(Outgoing::Text(text)).await.is_err() {
                    return End::Broken("the line broke".into());
                }
            }
            if *stop.borrow_and_update() {
                self.close(&pipe).await;
                return End::Stopped;
            }
            let in_session = self.listener.is_session_on(self.clock.now());
            let deadline = {
                let mut session = self.session();
                session.set_silence_limit(in_session.then_some(SILENCE));
                session.deadline()
            };
            let now = self.elapsed();
            let wait = deadline
                .map_or(LOOK_EVERY, |at| at.saturating_sub(now))
                .min(LOOK_EVERY);
            tokio::select! {
                biased;
                _changed = stop.changed() => {}
                incoming = pipe.incoming.recv() => {
                    let next = match incoming {
                        Some(Incoming::Text(text)) => self.hear(&text, &mut *frames),
                        Some(Incoming::NotText(what)) => {
                            self.count_drop(&self.shown(&what), "");
                            Next::Go
                        }
                        Some(Incoming::Closed(why)) => return End::Broken(self.shown(&why)),
                        None => return End::Broken("the line broke".into()),
                    };
                    match next {
                        Next::Go => {}
                        Next::Tell(events) => {
                            for event in events {
                                if !self.tell(event).await {
                                    return End::Stopped;
                                }
                            }
                        }
                        Next::End(fault) => return End::Fault(fault),
                    }
                }
                () = self.outbox_changed.notified() => {}
                () = tokio::time::sleep(wait) => {
                    let fault = self.session().on_timeout(self.elapsed());
                    if let Some(fault) = fault {
                        return End::Fault(fault);
                    }
                }
            }
        }
    }

    fn next_outgoing(&self) -> Option<String> {
        self.session().next_outgoing()
    }

    /// Unsubscribes and closes with a proper close frame, which frees the slot at the venue.
    async fn close(&self, pipe: &TextPipe) {
        let texts: Vec<String> = {
            let mut session = self.session();
            session.release_all();
            std::iter::from_fn(|| session.next_outgoing()).collect()
        };
        let outgoing = texts
            .into_iter()
            .map(Outgoing::Text)
            .chain([Outgoing::Close]);
        for message in outgoing {
            // A line that is gone needs no close.
            if pipe.outgoing.send(message).await.is_err() {
                return;
            }
        }
        // The pipe ends once the close is written.
        drop(tokio::time::timeout(Duration::from_secs(1), pipe.outgoing.closed()).await);
    }

    fn hear(&self, text: &str, frames: &mut dyn FrameReader) -> Next {
        let now = self.elapsed();
        let heard = self.session().on_text(now, text);
        match heard {
            Heard::Data(frame) => {
                let at = self.clock.now();
                if let Err(why) = frames.read(&frame, at) {
                    let why = self.held().hider().description(&why, text);
                    self.count_drop(&why, text);
                }
                Next::Go
            }
            Heard::Notice {
                tr_id,
                count,
                plaintext,
            } => Next::Tell(vec![LineEvent::Notice {
                tr_id: tr_id.to_owned(),
                count,
                plaintext,
            }]),
            Heard::Subscribed(topic) => {
                if topic.is_notice() {
                    self.learn_cipher(text);
                }
                tracing::info!(tr_id = topic.tr_id, "subscribed");
                self.listener.acknowledged(&topic, self.clock.now());
                self.answered(LineEvent::Registered(topic))
            }
            Heard::Refused(topic, why) => {
                let why = self.shown(&why);
                tracing::error!(tr_id = topic.tr_id, why, "a subscription was refused");
                self.answered(LineEvent::Refused(topic))
            }
            Heard::Released(_) | Heard::Quiet => Next::Go,
            Heard::Dropped(dropped) => {
                let what = self.held().hider().description(&dropped.to_string(), text);
                match dropped {
                    // The text of a notice is personal data and is not kept.
                    Dropped::PlainNotice | Dropped::NoKey | Dropped::Undecryptable => {
                        self.count_drop(&what, "");
                        Next::Tell(vec![LineEvent::Unusable(what)])
                    }
                    Dropped::Garbage(_) | Dropped::Frame(_) => {
                        self.count_drop(&what, text);
                        Next::Go
                    }
                }
            }
            Heard::Fault(fault) => Next::End(fault),
        }
    }

    /// Learns the session's key and vector from the answer that brought them.
    fn learn_cipher(&self, text: &str) {
        if let Ok(Control::Reply(reply)) = Control::read(text)
            && let Some((key, vector)) = reply.key_and_vector
        {
            self.held().learn_passing(&key);
            self.held().learn_passing(&vector);
        }
    }

    /// Tells of an answer, and that it was the last one missing.
    fn answered(&self, event: LineEvent) -> Next {
        self.is_answered.store(true, Ordering::Relaxed);
        let mut events = vec![event];
        if self.session().is_settled() {
            events.push(LineEvent::State(ConnectionState::Connected));
        }
        Next::Tell(events)
    }

    /// Counts and logs a text that was not used, with its beginning.
    pub(crate) fn count_drop(&self, why: &str, text: &str) {
        let count = self.dropped.fetch_add(1, Ordering::Relaxed);
        // An acknowledgement carries the cipher's key, and notices are registered by a personal id.
        let is_private = text.starts_with('{') && (text.contains("key") || text.contains("CNI"));
        let raw: String = if is_private {
            "(hidden)".into()
        } else {
            self.shown(text)
        };
        tracing::warn!(
            why,
            raw,
            count = count.saturating_add(1),
            "a text of the line was dropped"
        );
    }

    /// Returns the time since the line was made, the session's clock.
    pub(crate) fn elapsed(&self) -> Duration {
        Instant::now().saturating_duration_since(self.started)
    }
}
