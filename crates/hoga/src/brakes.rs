//! Cancels from the outside: by the desk that holds the account, as the desk, or, where neither can be
//! had soon, with nothing but a token and the pace.

pub(crate) mod single;

use crate::command::{TradingCommand, TradingReply};
use crate::command_socket::visit::{Handed, hand_over, hand_over_to, obstacle};
use crate::opening::{Opened, open_with};
use crate::{Home, KisBrokerAdapterBuilder, KisConfig};
use ambient::Clock;
use ambient::places::untrusted_in;
use hoga_desk::Gateway;
use hoga_desk::emergency_log::{EmergencyCancel, EmergencyLine};
use hoga_desk::{Books, emergency};
use hoga_journal::MemoryJournal;
use hoga_kis::KisGateway;
use hoga_kis::SharedStore;
use hoga_port::{BrokerError, Hint, Market, Order, OrderRef, Result, TradingDay};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// The right to the account is had within this, or the database does not answer.
const RIGHT_WITHIN: Duration = Duration::from_millis(700);
/// The holder's socket is tried for this long.
const HOLDER_WITHIN: Duration = Duration::from_secs(2);
const HOLDER_PAUSE: Duration = Duration::from_millis(150);
/// A desk of our own must be open within this.
const OPEN_WITHIN: Duration = Duration::from_secs(2);
/// What the journal knows is read within this, or is not known.
const READ_WITHIN: Duration = Duration::from_millis(1_200);
/// A line of the emergency file is written within this, or is not.
const SPOOL_WITHIN: Duration = Duration::from_millis(250);
/// What is recorded of the end is waited for this long.
const CLOSE_WITHIN: Duration = Duration::from_secs(3);

/// How a brake is pulled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Through {
    /// The desk, if one can be had.
    Desk,
    /// Nothing but a token and the pace: no lock, no journal, no file is touched but the token's.
    Nothing,
}

/// Where a brake works.
pub(crate) struct Place<'a> {
    pub(crate) config: &'a KisConfig,
    pub(crate) home: &'a Home,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) myself: &'a str,
}

/// Carries out a cancel or cancel-all.
pub(crate) async fn pull(
    place: Place<'_>,
    prepare: impl FnOnce(KisBrokerAdapterBuilder) -> KisBrokerAdapterBuilder,
    command: TradingCommand,
    through: Through,
) -> Result<TradingReply> {
    if let Err(error) = place.home.check(place.config)
        && untrusted_in(&error).is_some()
    {
        if through == Through::Desk
            && let Some(reply) = by_desk_of_user(&place, &command).await
        {
            return reply;
        }
        tracing::warn!(
            %error,
            "hoga's files cannot be used: cancelling without them, with a token in memory; nothing is written there"
        );
        return without_desk(&place, prepare, &command, KnownFrom::Nothing).await;
    }
    if through == Through::Nothing {
        return without_desk(&place, prepare, &command, KnownFrom::Nowhere).await;
    }
    let right = match find_holder(&place, &command).await {
        Holder::Answered(reply) => return reply,
        Holder::Nobody(right) => right,
        Holder::Unusable(why) => {
            tracing::error!(
                why,
                "the account's desk cannot be had: cancelling without it"
            );
            return without_desk(&place, prepare, &command, KnownFrom::Journal).await;
        }
    };
    let mut prepare = Some(prepare);
    let opening = open_with(
        right,
        place.config.clone(),
        place.home,
        Arc::clone(&place.clock),
        |builder| match prepare.take() {
            Some(prepare) => prepare(builder),
            None => builder,
        },
    );
    match timeout(OPEN_WITHIN, opening).await {
        Ok(Ok(opened)) => by_own_desk(opened, command).await,
        failed => {
            let why = match failed {
                Ok(Err(error)) => error.to_string(),
                Ok(Ok(_)) | Err(_) => "it did not open in time".into(),
            };
            tracing::error!(why, "no desk can be opened: cancelling without it");
            let prepare = |builder| match prepare.take() {
                Some(prepare) => prepare(builder),
                None => builder,
            };
            without_desk(&place, prepare, &command, KnownFrom::Journal).await
        }
    }
}

/// Hands root's command to the desk of the user whose directory it is; nothing where none takes it.
async fn by_desk_of_user(
    place: &Place<'_>,
    command: &TradingCommand,
) -> Option<Result<TradingReply>> {
    let user = place.home.user_for_root()?;
    let command_socket = place.home.command_socket_as_it_is(place.config);
    match hand_over_to(&command_socket, command, Some(user)).await {
        Handed::Answered(reply) => Some(reply),
        // A cancel cannot be done twice.
        Handed::Nobody | Handed::Silent | Handed::Unfit(_) | Handed::Broken(_) => None,
    }
}

enum Holder {
    Answered(Result<TradingReply>),
    Nobody(crate::home::AccountRight),
    Unusable(String),
}

/// Hands the command to whoever holds the account, or takes the account.
async fn find_holder(place: &Place<'_>, command: &TradingCommand) -> Holder {
    let started = Instant::now();
    let searching = async {
        loop {
            let right = place.home.lock(place.config, place.myself);
            match timeout(RIGHT_WITHIN, right).await {
                Ok(Ok(right)) => return Holder::Nobody(right),
                Ok(Err(BrokerError::Refused { .. })) => {}
                Ok(Err(error)) => return Holder::Unusable(error.to_string()),
                Err(_elapsed) => return Holder::Unusable("the database does not answer".into()),
            }
            let command_socket = match place.home.command_socket(place.config) {
                Ok(command_socket) => command_socket,
                Err(error) => return Holder::Unusable(error.to_string()),
            };
            match hand_over(&command_socket, command).await {
                Handed::Answered(reply) => return Holder::Answered(reply),
                Handed::Silent => {
                    let why = "the process that holds the account does not answer";
                    return Holder::Unusable(why.into());
                }
                Handed::Unfit(why) => return Holder::Unusable(why),
                Handed::Nobody if started.elapsed() >= HOLDER_WITHIN => {
                    return Holder::Unusable("the account is held, and nobody serves".into());
                }
                // A cancel cannot be done twice: the next holder may be asked again.
                Handed::Broken(_) | Handed::Nobody => sleep(HOLDER_PAUSE).await,
            }
        }
    };
    // What is handed over takes as long as the command waits.
    let within = HOLDER_WITHIN.saturating_add(command.wait());
    timeout(within.saturating_add(CLOSE_WITHIN), searching)
        .await
        .unwrap_or_else(|_elapsed| {
            Holder::Unusable("the account is held, and nobody serves".into())
        })
}

async fn by_own_desk(opened: Opened, command: TradingCommand) -> Result<TradingReply> {
    let desk = Arc::clone(&opened.adapter);
    let done = command.carry_out(&desk).await;
    if !matches!(timeout(CLOSE_WITHIN, desk.close()).await, Ok(Ok(()))) {
        // What became of the command is what the caller must hear.
        tracing::error!("the end of a command was not recorded");
    }
    done
}

/// Where the numbers of open orders come from besides the venue's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum KnownFrom {
    Journal,
    Nowhere,
    /// The journal, if its own file passes; nothing is written, because the place is not trusted.
    Nothing,
}

/// Cancels with nothing but a token and the pace.
async fn without_desk(
    place: &Place<'_>,
    prepare: impl FnOnce(KisBrokerAdapterBuilder) -> KisBrokerAdapterBuilder,
    command: &TradingCommand,
    known_from: KnownFrom,
) -> Result<TradingReply> {
    let in_memory =
        || -> Arc<dyn SharedStore> { Arc::new(place.home.store_in_memory(place.config)) };
    let store = match known_from {
        KnownFrom::Nothing => in_memory(),
        KnownFrom::Journal | KnownFrom::Nowhere => match place.home.store(place.config) {
            Ok(store) => Arc::new(store),
            Err(error) => {
                tracing::error!(%error, "the token is kept in memory");
                in_memory()
            }
        },
    };
    let journal = Arc::new(MemoryJournal::new());
    let builder = KisBrokerAdapterBuilder::new(place.config.clone(), journal)
        .clock(Arc::clone(&place.clock))
        .store(store);
    let gateway = prepare(builder).gateway()?;
    let known = Box::pin(known(place, known_from)).await;
    let now = place.clock.now();
    match command {
        TradingCommand::Cancel { order, .. } => {
            cancel_one(place, &gateway, known.as_ref(), order, command.wait()).await
        }
        TradingCommand::CancelAll { foreign, wait_ms } => {
            let is_known = known.is_some();
            let of_today = known
                .unwrap_or_default()
                .unsettled(*foreign)
                .into_iter()
                .filter(|order| {
                    let id = order.broker_order_id.as_ref();
                    order.status.is_working() && id.is_some_and(|id| id.trading_day().is_today(now))
                });
            let known: Vec<Order> = of_today.collect();
            for order in &known {
                write_emergency(place, order).await;
            }
            let whose = if *foreign {
                emergency::Whose::Everyone
            } else {
                emergency::Whose::OfTheApi
            };
            let sweep = emergency::Sweep {
                known: is_known.then_some(known),
                whose,
                today: gateway
                    .markets()
                    .iter()
                    .map(|market| TradingDay::at(*market, now))
                    .collect(),
                now,
                within: Duration::from_millis(*wait_ms),
            };
            let report = emergency::cancel_all(&gateway, sweep).await;
            Ok(TradingReply::CancelledAll { report })
        }
        TradingCommand::Place { .. }
        | TradingCommand::Amend { .. }
        | TradingCommand::Resolve { .. }
        | TradingCommand::Adopt
        | TradingCommand::View
        | TradingCommand::Kill { .. } => Err(BrokerError::refused(
            "only a cancel goes without the account's desk",
            "stop the process that holds the account, or let it go on",
        )),
    }
}

/// Reads what the journal knows, if it can be read soon.
async fn known(place: &Place<'_>, known_from: KnownFrom) -> Option<Books> {
    let reading = async {
        let journal = match known_from {
            KnownFrom::Journal => place.home.journal_for_a_brake(place.config).await?,
            KnownFrom::Nothing => place.home.journal_as_it_is(place.config).await?,
            KnownFrom::Nowhere => return Ok(None),
        };
        let told = place.home.told(&*journal).await?;
        Ok::<Option<Books>, BrokerError>(Some(told.books))
    };
    match timeout(READ_WITHIN, reading).await {
        Ok(Ok(books)) => books,
        Ok(Err(error)) => {
            tracing::error!(%error, "the journal cannot be read: only the venue's list is known");
            None
        }
        Err(_elapsed) => {
            tracing::error!("the journal does not answer: only the venue's list is known");
            None
        }
    }
}

async fn cancel_one(
    place: &Place<'_>,
    gateway: &KisGateway,
    books: Option<&Books>,
    name: &str,
    within: Duration,
) -> Result<TradingReply> {
    let today = TradingDay::at(Market::Krx, place.clock.now());
    let wanted = OrderRef::parse(name, today)
        .map_err(|error| BrokerError::refused(error.to_string(), Hint::IdsAndNumbers))?;
    let known = books.and_then(|books| books.find(&wanted));
    let order = known.map(|tracked| tracked.order.clone());
    if let Some(found) = order.as_ref().filter(|order| order.status.is_terminal()) {
        return Err(BrokerError::AlreadyDone {
            order: name.to_owned(),
            status: found.status,
        });
    }
    let target = match (&order, &wanted) {
        (Some(order), _) => emergency::Target::of_order(order),
        (None, OrderRef::Broker(id)) => Some(emergency::Target::of_number(id.clone())),
        (None, OrderRef::Id(_)) => None,
    };
    let Some(target) = target else {
        let why = match books {
            Some(_) => format!("there is no order {name} in this journal"),
            None => format!("the venue's number of order {name} is not known without the journal"),
        };
        return Err(BrokerError::refused(why, Hint::NumberOrCancelAll));
    };
    if let Some(order) = &order {
        write_emergency(place, order).await;
    }
    single::cancel(gateway, &*place.clock, name, target, order, within).await
}

/// Notes a cancel in the emergency file, if that can be had soon; it leaves either way.
async fn write_emergency(place: &Place<'_>, order: &Order) {
    let Some(id) = &order.broker_order_id else {
        return;
    };
    let Ok(file) = place.home.emergency(place.config) else {
        return;
    };
    let line = EmergencyLine::Cancelled(EmergencyCancel {
        at: place.clock.now(),
        order: order.id.as_ref().map_or("", |key| key.as_str()).to_owned(),
        number: id.number().to_owned(),
    });
    let writing = tokio::task::spawn_blocking(move || file.write(&line));
    if !matches!(timeout(SPOOL_WITHIN, writing).await, Ok(Ok(Ok(())))) {
        tracing::error!(number = id.number(), "a cancel leaves unrecorded");
    }
}

/// Returns why the process that holds the account on this machine takes no commands of others;
/// nothing where it takes them.
///
/// # Errors
///
/// `Journal` when the account's directory cannot be used.
pub async fn holder_obstacle(config: &KisConfig, home: &Home) -> Result<Option<String>> {
    Ok(obstacle(&home.command_socket(config)?).await)
}
