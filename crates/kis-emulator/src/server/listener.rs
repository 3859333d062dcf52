//! Accepting connections within limits: how many, how long they may be silent, what half a request may
//! take. What is said over them is not its affair.

use hoga_port::door::{Door, Entry, Trouble, share_of};
use rustix::process::{Resource, getrlimit};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

/// Connections of a listener, where the process may have descriptors enough.
const MOST: usize = 4_096;
/// A listener's part of the descriptors that a desk beside it leaves: a quarter.
const PART: u64 = 4;
/// A connection says what it wants within this time, and whole.
pub(crate) const FIRST_WITHIN: Duration = Duration::from_secs(10);
/// A connection that waits for its next request is closed after this; clients of KIS keep theirs for
/// less.
pub(crate) const IDLE: Duration = Duration::from_secs(60);
/// What a client does not read in this time it does not get.
pub(crate) const WRITTEN_WITHIN: Duration = Duration::from_secs(30);
/// After a connection that could not be accepted nothing is accepted for this long: the cause, no
/// descriptor left, is still there.
const PAUSE: Duration = Duration::from_millis(100);

type Guests = Arc<Mutex<Door<oneshot::Sender<()>>>>;

/// The places of a listener.
#[derive(Debug)]
struct Hall {
    guests: Guests,
    /// One for each that the door let in, until its descriptor is free again.
    seats: Arc<Semaphore>,
}

/// The place of a connection, until it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    guests: Guests,
    number: u64,
    /// Somebody else needs the place; none once something was said.
    must_leave: Option<oneshot::Receiver<()>>,
    _seat: OwnedSemaphorePermit,
}

impl Place {
    /// Waits for the first thing that is said: for a while, and as long as nobody needs the place.
    ///
    /// # Errors
    ///
    /// What went wrong while it was said, or that nothing came.
    pub(crate) async fn first<T>(
        &mut self,
        said: impl Future<Output = io::Result<T>>,
    ) -> io::Result<T> {
        let said = tokio::select! {
            biased;
            () = self.is_needed() => return Err(silent()),
            said = timeout(FIRST_WITHIN, said) => said.map_err(|_elapsed| silent())??,
        };
        self.is_heard();
        Ok(said)
    }

    /// Notes that something was said: nobody takes the place any more.
    pub(crate) fn is_heard(&mut self) {
        if self.must_leave.take().is_some() {
            let mut guests = self.guests.lock().unwrap_or_else(PoisonError::into_inner);
            guests.is_heard(self.number);
        }
    }

    /// Waits until somebody else needs the place of this silent one.
    pub(crate) async fn is_needed(&mut self) {
        if let Some(must_leave) = &mut self.must_leave
            && must_leave.await.is_ok()
        {
            return;
        }
        // Only who takes the place sends.
        std::future::pending::<()>().await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut guests = self.guests.lock().unwrap_or_else(PoisonError::into_inner);
        guests.leave(self.number);
    }
}

fn silent() -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, "it said nothing whole in time")
}

/// Accepts connections for ever, and serves each in a task that ends with this.
pub(crate) async fn accept<S>(listener: TcpListener, serve: impl Fn(Place, TcpStream) -> S)
where
    S: Future<Output = ()> + Send + 'static,
{
    let descriptors = getrlimit(Resource::Nofile).current;
    let most = share_of(descriptors, PART, MOST);
    let hall = Hall {
        guests: Arc::new(Mutex::new(Door::new(most))),
        seats: Arc::new(Semaphore::new(most)),
    };
    let mut connections = JoinSet::new();
    let mut trouble = Trouble::default();
    loop {
        let accepted = tokio::select! {
            biased;
            accepted = listener.accept() => accepted,
            Some(_ended) = connections.join_next() => continue,
        };
        let problem = match accepted {
            Ok((stream, _)) => match hall.let_in().await {
                Some(place) => {
                    connections.spawn(serve(place, stream));
                    continue;
                }
                None => format!("all {most} connections are in use"),
            },
            Err(error) => {
                sleep(PAUSE).await;
                error.to_string()
            }
        };
        if let Some(times) = trouble.comes(Instant::now().into_std()) {
            tracing::warn!(problem, times, "connections were not accepted");
        }
    }
}

impl Hall {
    /// Finds a place, if need be that of the one who has been silent for the longest.
    async fn let_in(&self) -> Option<Place> {
        let (leaves, must_leave) = oneshot::channel();
        let with_guests = || self.guests.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = with_guests().enter(leaves);
        let number = match entry {
            Entry::In(number) => number,
            Entry::Instead(number, silent) => {
                // Whoever left by themselves does not hear it.
                let _gone = silent.send(());
                number
            }
            Entry::Full => return None,
        };
        // Nobody else is accepted until who must leave has left: a crowd that comes at once would
        // take more descriptors than there are.
        let seat = timeout(PAUSE, Arc::clone(&self.seats).acquire_owned()).await;
        let Ok(Ok(seat)) = seat else {
            with_guests().leave(number);
            return None;
        };
        Some(Place {
            guests: Arc::clone(&self.guests),
            number,
            must_leave: Some(must_leave),
            _seat: seat,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::pending;

    fn hall(most: usize) -> Hall {
        Hall {
            guests: Arc::new(Mutex::new(Door::new(most))),
            seats: Arc::new(Semaphore::new(most)),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn who_says_nothing_is_not_waited_for_without_an_end() {
        let hall = hall(1);
        let mut place = hall.let_in().await.unwrap();
        let started = Instant::now();
        let said = place.first(pending::<io::Result<()>>()).await;
        assert_eq!(said.unwrap_err().kind(), io::ErrorKind::TimedOut);
        assert_eq!(started.elapsed(), FIRST_WITHIN);
    }

    #[tokio::test(start_paused = true)]
    async fn who_says_nothing_leaves_for_somebody_else_and_who_spoke_stays() {
        let hall = hall(1);
        let mut silent = hall.let_in().await.unwrap();
        let leaving = async {
            let said = silent.first(pending::<io::Result<()>>()).await;
            drop(silent);
            said
        };
        let started = Instant::now();
        let (said, next) = tokio::join!(leaving, hall.let_in());
        assert!(said.is_err());
        assert_eq!(started.elapsed(), Duration::ZERO, "at once");
        let mut next = next.unwrap();
        next.first(async { Ok(()) }).await.unwrap();
        assert!(hall.let_in().await.is_none(), "who spoke stays");
        drop(next);
        assert!(hall.let_in().await.is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn a_crowd_never_has_more_places_than_there_are() {
        let hall = hall(2);
        let (_first, _second) = (hall.let_in().await, hall.let_in().await);
        // They were told to leave, and are still there.
        assert!(hall.let_in().await.is_none());
    }
}
