//! Order divisions (주문구분): the code of an order type on an exchange in a session.
//!
//! One dated table, read in both directions. Sources: official sample code and documents for 00 to
//! 24, portal notice of 2026-09-09 for 41 to 47; that 00 and 01 are refused in the after-market is a
//! reading of that notice, no refusal was captured. Which regular session takes which code is KRX's
//! published rule of trade; what NXT takes outside its main market follows refusal `APBK3013` (limit,
//! best and priority only).

use crate::{Calendar, Day, Phase, Session, phase};
use hoga_port::time::{Timestamp, from_kst, trading_day};
use hoga_port::{Exchange, OrderType, Price, TimeInForce};
use std::fmt;

/// An order type without its prices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// [`OrderType::Limit`].
    Limit,
    /// [`OrderType::Market`].
    Market,
    /// [`OrderType::Conditional`].
    Conditional,
    /// [`OrderType::Best`].
    Best,
    /// [`OrderType::Priority`].
    Priority,
    /// [`OrderType::PreviousClose`].
    PreviousClose,
    /// [`OrderType::ClosingPrice`].
    ClosingPrice,
    /// [`OrderType::OffHours`].
    OffHours,
    /// [`OrderType::Midpoint`].
    Midpoint,
    /// [`OrderType::Stop`].
    Stop,
}

impl Kind {
    /// Returns the kind of an order type.
    pub fn of(order_type: OrderType) -> Self {
        match order_type {
            OrderType::Limit { .. } => Self::Limit,
            OrderType::Market => Self::Market,
            OrderType::Conditional { .. } => Self::Conditional,
            OrderType::Best => Self::Best,
            OrderType::Priority => Self::Priority,
            OrderType::PreviousClose => Self::PreviousClose,
            OrderType::ClosingPrice => Self::ClosingPrice,
            OrderType::OffHours { .. } => Self::OffHours,
            OrderType::Midpoint => Self::Midpoint,
            OrderType::Stop { .. } => Self::Stop,
        }
    }

    /// Returns the order type with its prices; `None` where it needs one that is not given.
    pub fn with(self, price: Option<Price>, trigger: Option<Price>) -> Option<OrderType> {
        Some(match self {
            Self::Limit => OrderType::Limit { price: price? },
            Self::Market => OrderType::Market,
            Self::Conditional => OrderType::Conditional { price: price? },
            Self::Best => OrderType::Best,
            Self::Priority => OrderType::Priority,
            Self::PreviousClose => OrderType::PreviousClose,
            Self::ClosingPrice => OrderType::ClosingPrice,
            Self::OffHours => OrderType::OffHours { price: price? },
            Self::Midpoint => OrderType::Midpoint,
            Self::Stop => OrderType::Stop {
                price: price?,
                trigger: trigger?,
            },
        })
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Limit => "limit",
            Self::Market => "market",
            Self::Conditional => "conditional",
            Self::Best => "best",
            Self::Priority => "priority",
            Self::PreviousClose => "previous-close",
            Self::ClosingPrice => "closing-price",
            Self::OffHours => "off-hours",
            Self::Midpoint => "midpoint",
            Self::Stop => "stop",
        })
    }
}

/// One row of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct Division {
    code: &'static str,
    kind: Kind,
    time_in_force: TimeInForce,
    sessions: &'static [Session],
    is_routable: bool,
}

impl Division {
    /// Returns the two digits.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Returns the order type.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns how long it works.
    pub fn time_in_force(&self) -> TimeInForce {
        self.time_in_force
    }

    /// Returns whether an exchange takes it in a session.
    pub fn is_taken(&self, exchange: Exchange, session: Session) -> bool {
        let is_there = match exchange {
            Exchange::Krx | Exchange::Nxt => session.exchange() == exchange,
            Exchange::Sor => self.is_routable,
        };
        is_there && self.sessions.contains(&session)
    }
}

const fn division(
    code: &'static str,
    kind: Kind,
    time_in_force: TimeInForce,
    sessions: &'static [Session],
) -> Division {
    Division {
        code,
        kind,
        time_in_force,
        sessions,
        is_routable: false,
    }
}

const fn routable(row: Division) -> Division {
    Division {
        is_routable: true,
        ..row
    }
}

use Session as S;
const DAY: TimeInForce = TimeInForce::Day;
const IOC: TimeInForce = TimeInForce::ImmediateOrCancel;
const FOK: TimeInForce = TimeInForce::FillOrKill;
const NXT_ALL: [Session; 3] = [S::NxtPre, S::NxtMain, S::NxtAfter];
const LIMIT: &[Session] = &[
    S::OpeningAuction,
    S::Continuous,
    S::ClosingAuction,
    NXT_ALL[0],
    NXT_ALL[1],
    NXT_ALL[2],
];
const REGULAR: &[Session] = &[S::OpeningAuction, S::Continuous, S::ClosingAuction];
const WHILE_MATCHING: &[Session] = &[S::Continuous, S::NxtPre, S::NxtMain, S::NxtAfter];
const MAIN: &[Session] = &[S::Continuous, S::NxtMain];
const EVENING: &[Session] = &[S::AfterMarket];

/// Every division hoga sends, in the order of the codes.
pub const DIVISIONS: &[Division] = &[
    routable(division("00", Kind::Limit, DAY, LIMIT)),
    // A live capture of 2025-12-17 shows one that was routed and filled.
    routable(division("01", Kind::Market, DAY, REGULAR)),
    division(
        "02",
        Kind::Conditional,
        DAY,
        &[S::OpeningAuction, S::Continuous],
    ),
    routable(division("03", Kind::Best, DAY, WHILE_MATCHING)),
    routable(division("04", Kind::Priority, DAY, WHILE_MATCHING)),
    division("05", Kind::PreviousClose, DAY, &[S::BeforeHours]),
    division("06", Kind::ClosingPrice, DAY, &[S::AfterHours]),
    division("07", Kind::OffHours, DAY, &[S::OffHours]),
    routable(division("11", Kind::Limit, IOC, WHILE_MATCHING)),
    routable(division("12", Kind::Limit, FOK, WHILE_MATCHING)),
    routable(division("13", Kind::Market, IOC, MAIN)),
    routable(division("14", Kind::Market, FOK, MAIN)),
    routable(division("15", Kind::Best, IOC, WHILE_MATCHING)),
    routable(division("16", Kind::Best, FOK, WHILE_MATCHING)),
    division("21", Kind::Midpoint, DAY, MAIN),
    division("22", Kind::Stop, DAY, MAIN),
    division("23", Kind::Midpoint, IOC, MAIN),
    division("24", Kind::Midpoint, FOK, MAIN),
    division("41", Kind::Limit, DAY, EVENING),
    division("42", Kind::Limit, IOC, EVENING),
    division("43", Kind::Limit, FOK, EVENING),
    division("44", Kind::Best, DAY, EVENING),
    division("45", Kind::Best, IOC, EVENING),
    division("46", Kind::Best, FOK, EVENING),
    division("47", Kind::Priority, DAY, EVENING),
];

/// Why no division fits.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// The exchange never takes such an order.
    #[error("{exchange} takes no {kind} orders ({time_in_force}) at any time")]
    Never {
        /// The exchange.
        exchange: Exchange,
        /// The order type.
        kind: Kind,
        /// How long it should work.
        time_in_force: TimeInForce,
    },
    /// It takes them in other sessions.
    #[error("{exchange} takes {kind} orders ({time_in_force}) in {sessions}; now: {now}")]
    NotNow {
        /// The exchange.
        exchange: Exchange,
        /// The order type.
        kind: Kind,
        /// How long it should work.
        time_in_force: TimeInForce,
        /// The sessions that take it.
        sessions: Sessions,
        /// What the markets do now.
        now: String,
    },
}

/// Sessions, as a person reads them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sessions(pub Vec<Session>);

impl fmt::Display for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, session) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{session}")?;
        }
        Ok(())
    }
}

/// Returns the division of an order at this moment.
///
/// # Errors
///
/// [`NotTaken`], with the sessions that take it.
///
/// ```
/// use hoga_port::{Exchange, OrderType, Price, TimeInForce};
/// use krx_rules::{Calendar, division, phase};
/// let limit = OrderType::Limit { price: Price::from_won(71_900).unwrap() };
/// let at = |instant: &str| phase(&Calendar::built_in(), instant.parse().unwrap());
/// let code = |phase| {
///     division::now(Exchange::Krx, limit, TimeInForce::Day, &phase).map(|found| found.code())
/// };
/// assert_eq!(code(at("2026-11-23T10:00:00+09:00")), Ok("00"));
/// assert_eq!(code(at("2026-11-23T17:00:00+09:00")), Ok("41"));
/// assert!(code(at("2026-11-23T21:00:00+09:00")).is_err());
/// ```
pub fn now(
    exchange: Exchange,
    order_type: OrderType,
    time_in_force: TimeInForce,
    phase: &Phase,
) -> Result<&'static Division, NotTaken> {
    let kind = Kind::of(order_type);
    let of_this_kind = || {
        DIVISIONS
            .iter()
            .filter(move |row| row.kind == kind && row.time_in_force == time_in_force)
    };
    let takes_now = |row: &&Division| {
        let mut sessions = phase.sessions().iter();
        sessions.any(|session| row.is_taken(exchange, *session))
    };
    if let Some(found) = of_this_kind().find(takes_now) {
        return Ok(found);
    }
    let sessions: Vec<Session> = Session::ALL
        .into_iter()
        .filter(|session| of_this_kind().any(|row| row.is_taken(exchange, *session)))
        .collect();
    Err(if sessions.is_empty() {
        NotTaken::Never {
            exchange,
            kind,
            time_in_force,
        }
    } else {
        NotTaken::NotNow {
            exchange,
            kind,
            time_in_force,
            sessions: Sessions(sessions),
            now: phase.to_string(),
        }
    })
}

/// Returns the usual division of an order type, for a change of an order whose session is over.
pub fn usual(order_type: OrderType, time_in_force: TimeInForce) -> Option<&'static Division> {
    let kind = Kind::of(order_type);
    DIVISIONS
        .iter()
        .find(|row| row.kind == kind && row.time_in_force == time_in_force)
}

/// Returns when an order placed at an instant ends if nothing else ends it; `None` on a day that is
/// not open.
///
/// Regular orders of KRX end at the close and do not go on into the after-market (notice of
/// 2026-09-09); those of NXT go on until its evening ends. So may one that is routed, and one that no
/// session of that moment takes: what is not known to have ended works on.
///
/// ```
/// use hoga_port::{Exchange, OrderType, TimeInForce};
/// use krx_rules::{Calendar, division};
/// let ends = |placed: &str| {
///     let placed = placed.parse().unwrap();
///     let (calendar, day) = (Calendar::built_in(), TimeInForce::Day);
///     division::ends_at(&calendar, Exchange::Krx, OrderType::Best, day, placed).unwrap()
/// };
/// assert_eq!(ends("2026-11-23T10:00:00+09:00"), "2026-11-23T15:30:00+09:00".parse().unwrap());
/// assert_eq!(ends("2026-11-23T17:00:00+09:00"), "2026-11-23T20:00:00+09:00".parse().unwrap());
/// ```
pub fn ends_at(
    calendar: &Calendar,
    exchange: Exchange,
    order_type: OrderType,
    time_in_force: TimeInForce,
    placed: Timestamp,
) -> Option<Timestamp> {
    let day = trading_day(placed);
    let Day::Open(hours) = calendar.day(day) else {
        return None;
    };
    let phase = phase(calendar, placed);
    let session = now(exchange, order_type, time_in_force, &phase)
        .ok()
        .and_then(|row| {
            let mut sessions = phase.sessions().iter().copied();
            sessions.find(|session| row.is_taken(exchange, *session))
        });
    let evening = Session::NxtAfter
        .hours(day, hours)
        .map_or(hours.close, |(_, end)| end);
    let end = match (exchange, session) {
        // What is not known to have ended may work on.
        (Exchange::Sor, _)
        | (_, None | Some(Session::NxtPre | Session::NxtMain | Session::NxtAfter)) => evening,
        (_, Some(Session::OpeningAuction | Session::Continuous | Session::ClosingAuction)) => {
            hours.close
        }
        (
            _,
            Some(
                session @ (Session::BeforeHours
                | Session::AfterHours
                | Session::OffHours
                | Session::AfterMarket),
            ),
        ) => session.hours(day, hours)?.1,
    };
    from_kst(day, end)
}

/// Returns the row of a code; `None` for one that is not known here.
pub fn of_code(code: &str) -> Option<&'static Division> {
    DIVISIONS.iter().find(|row| row.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(
        exchange: Exchange,
        kind: Kind,
        time_in_force: TimeInForce,
        instant: &str,
    ) -> Result<&'static str, String> {
        let price = Price::from_won(10_000);
        let order_type = kind.with(price, price).unwrap();
        let phase = phase(
            &Calendar::built_in(),
            format!("{instant}+09:00").parse().unwrap(),
        );
        now(exchange, order_type, time_in_force, &phase)
            .map(Division::code)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn the_code_follows_the_session() {
        let krx = |kind, instant| code(Exchange::Krx, kind, DAY, instant).ok();
        assert_eq!(krx(Kind::Limit, "2026-11-23T08:25:00"), Some("00"));
        assert_eq!(krx(Kind::Market, "2026-11-23T15:25:00"), Some("01"));
        assert_eq!(krx(Kind::Market, "2026-11-23T15:30:00"), None);
        assert_eq!(krx(Kind::Market, "2026-11-23T16:30:00"), None);
        assert_eq!(krx(Kind::Limit, "2026-11-23T16:30:00"), Some("41"));
        assert_eq!(krx(Kind::Best, "2026-11-23T16:30:00"), Some("44"));
        assert_eq!(krx(Kind::Priority, "2026-11-23T16:30:00"), Some("47"));
        assert_eq!(krx(Kind::PreviousClose, "2026-11-23T08:35:00"), Some("05"));
        assert_eq!(krx(Kind::ClosingPrice, "2026-11-23T15:35:00"), Some("06"));
        assert_eq!(krx(Kind::OffHours, "2026-09-11T17:00:00"), Some("07"));
        assert_eq!(krx(Kind::OffHours, "2026-09-14T17:00:00"), None);
        assert_eq!(krx(Kind::Limit, "2026-09-11T17:00:00"), None);
    }

    #[test]
    fn the_exchange_decides_too() {
        let at = "2026-11-23T10:00:00";
        assert_eq!(
            code(Exchange::Nxt, Kind::Market, DAY, at).unwrap_err(),
            "NXT takes no market orders (day) at any time"
        );
        assert_eq!(code(Exchange::Nxt, Kind::Market, IOC, at), Ok("13"));
        assert_eq!(code(Exchange::Sor, Kind::Limit, FOK, at), Ok("12"));
        assert_eq!(code(Exchange::Sor, Kind::Market, DAY, at), Ok("01"));
        let evening = "2026-11-23T17:00:00";
        assert!(code(Exchange::Sor, Kind::Market, DAY, evening).is_err());
        assert!(code(Exchange::Sor, Kind::Stop, DAY, at).is_err());
        let pre = "2026-11-23T08:10:00";
        assert_eq!(code(Exchange::Nxt, Kind::Limit, DAY, pre), Ok("00"));
        assert!(
            code(Exchange::Krx, Kind::Limit, DAY, pre)
                .unwrap_err()
                .contains("opening auction")
        );
    }

    #[test]
    fn a_code_is_listed_once_and_read_back() {
        for row in DIVISIONS {
            assert_eq!(of_code(row.code()), Some(row));
        }
        assert_eq!(of_code("08"), None);
    }
}
