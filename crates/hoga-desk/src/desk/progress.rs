//! How far a cancel is, between who sends it and who waits for it: one that was given up before it left
//! never leaves.

use ambient::Mutex;
use tokio::sync::watch;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing is at the venue, nor on its way.
    Waiting,
    /// A request is on its way, or may be at the venue.
    Left,
    /// Nobody wants it any more.
    GivenUp,
}

/// How far a cancel is.
#[derive(Debug)]
pub(super) struct Progress {
    state: Mutex<State>,
    given_up: watch::Sender<bool>,
}

impl Default for Progress {
    fn default() -> Self {
        Self {
            state: Mutex::new(State::Waiting),
            given_up: watch::Sender::new(false),
        }
    }
}

impl Progress {
    fn turn(&self, from: State, to: State) -> State {
        let mut state = self.state.lock();
        if *state == from {
            *state = to;
        }
        *state
    }

    /// Lets a request leave, unless it was given up.
    pub(super) fn leave(&self) -> bool {
        self.turn(State::Waiting, State::Left) == State::Left
    }

    /// Takes back that it left: it is proved that nothing reached the venue.
    pub(super) fn come_back(&self) {
        self.turn(State::Left, State::Waiting);
    }

    /// Gives it up; returns whether that was before anything left.
    pub(super) fn give_up(&self) -> bool {
        let is_given_up = self.turn(State::Waiting, State::GivenUp) == State::GivenUp;
        if is_given_up {
            self.given_up.send_replace(true);
        }
        is_given_up
    }

    /// Waits until it is given up.
    pub(super) async fn given_up(&self) {
        let mut given_up = self.given_up.subscribe();
        if given_up.wait_for(|is| *is).await.is_err() {
            // The sender lives as long as this.
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_left_cannot_be_given_up_and_what_was_given_up_never_leaves() {
        let left = Progress::default();
        assert!(left.leave() && left.leave());
        assert!(!left.give_up());
        left.come_back();
        assert!(left.give_up(), "it is proved that nothing is there");
        assert!(!left.leave());
        left.come_back();
        assert!(!left.leave());
    }
}
