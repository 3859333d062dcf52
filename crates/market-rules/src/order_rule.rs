//! Order rules: which order types a route takes in which session.
//!
//! One dated table a market. A broker's code for a rule is the broker's affair.

use crate::phase::next_of;
use crate::{Calendar, Day, Kind, OrderRule, Phase, Session, krx, phase, us};
use hoga_port::time::Timestamp;
use hoga_port::{Market, OrderType, Route, TimeInForce};
use std::fmt;

impl OrderRule {
    /// Returns the rules of a market.
    pub fn of(market: Market) -> &'static [Self] {
        match market {
            Market::Krx => krx::order_rules::RULES,
            Market::Us => us::order_rules::RULES,
        }
    }
}

/// Why no rule fits.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// The route never takes such an order.
    #[error("{route} takes no {kind} orders ({time_in_force}) at any time")]
    Never {
        /// The exchange.
        route: Route,
        /// The order type.
        kind: Kind,
        /// How long it should work.
        time_in_force: TimeInForce,
    },
    /// It takes them in other sessions.
    #[error("{route} takes {kind} orders ({time_in_force}) in {sessions}; now: {now}")]
    NotNow {
        /// The exchange.
        route: Route,
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

/// Returns the rule of an order at this moment.
///
/// # Errors
///
/// [`NotTaken`], with the sessions that take it.
///
/// ```
/// use hoga_port::{OrderType, Price, Route, TimeInForce};
/// use market_rules::{Calendar, Session, order_rule, phase};
/// let limit = OrderType::Limit { price: Price::from_won(71_900).unwrap() };
/// let at = |instant: &str| {
///     let phase = phase(&Calendar::krx(), instant.parse().unwrap());
///     order_rule::now(Route::KRX, limit, TimeInForce::Day, &phase)
/// };
/// let evening = at("2026-11-23T17:00:00+09:00").unwrap();
/// assert_eq!(evening.sessions(), [Session::AfterMarket]);
/// assert!(at("2026-11-23T10:00:00+09:00").unwrap().sessions().contains(&Session::Continuous));
/// assert!(at("2026-11-23T21:00:00+09:00").is_err());
/// ```
pub fn now(
    route: Route,
    order_type: OrderType,
    time_in_force: TimeInForce,
    phase: &Phase,
) -> Result<&'static OrderRule, NotTaken> {
    let of_this_kind = || of_kind(route.market(), order_type, time_in_force);
    let takes_now = |row: &&OrderRule| {
        let mut sessions = phase.sessions().iter();
        sessions.any(|session| row.is_taken(route, *session))
    };
    if let Some(found) = of_this_kind().find(takes_now) {
        return Ok(found);
    }
    let sessions: Vec<Session> = Session::ALL
        .into_iter()
        .filter(|session| of_this_kind().any(|row| row.is_taken(route, *session)))
        .collect();
    let kind = Kind::of(order_type);
    Err(if sessions.is_empty() {
        NotTaken::Never {
            route,
            kind,
            time_in_force,
        }
    } else {
        NotTaken::NotNow {
            route,
            kind,
            time_in_force,
            sessions: Sessions(sessions),
            now: phase.to_string(),
        }
    })
}

/// Returns when the next session begins that takes such orders, today behind an instant or on the next
/// open day; `None` where none does.
///
/// ```
/// use hoga_port::{OrderType, Route, TimeInForce};
/// use market_rules::{Calendar, order_rule};
/// let (calendar, day) = (Calendar::krx(), TimeInForce::Day);
/// let friday = "2026-11-27T20:00:00+09:00".parse().unwrap();
/// let next = order_rule::next_session(&calendar, Route::KRX, OrderType::Market, day, friday);
/// assert_eq!(next, "2026-11-30T08:20:00+09:00".parse().ok());
/// ```
pub fn next_session(
    calendar: &Calendar,
    route: Route,
    order_type: OrderType,
    time_in_force: TimeInForce,
    at: Timestamp,
) -> Option<Timestamp> {
    next_of(calendar, at, |session| {
        of_kind(calendar.market(), order_type, time_in_force)
            .any(|row| row.is_taken(route, *session))
    })
}

/// Returns the rules of an order type.
fn of_kind(
    market: Market,
    order_type: OrderType,
    time_in_force: TimeInForce,
) -> impl Iterator<Item = &'static OrderRule> {
    let kind = Kind::of(order_type);
    OrderRule::of(market)
        .iter()
        .filter(move |row| row.kind == kind && row.time_in_force == time_in_force)
}

/// Returns the usual rule of an order type, for a change of an order whose session is over.
pub fn usual(
    market: Market,
    order_type: OrderType,
    time_in_force: TimeInForce,
) -> Option<&'static OrderRule> {
    of_kind(market, order_type, time_in_force).next()
}

/// Returns when an order placed at an instant ends if nothing else ends it, by the calendar of its
/// market; `None` on a day that is not open.
///
/// Regular orders of KRX end at the close and do not go on into the after-market (notice of
/// 2026-09-09); those of NXT go on until its evening ends. So may one that is routed, and one that no
/// session of that moment takes: what is not known to have ended works on. Whether a US order of the
/// regular session goes on into the after-market depends on the account, so it may, too.
///
/// ```
/// use hoga_port::{OrderType, Route, TimeInForce};
/// use market_rules::{Calendar, order_rule};
/// let ends = |placed: &str| {
///     let (calendar, day) = (Calendar::krx(), TimeInForce::Day);
///     let placed = placed.parse().unwrap();
///     order_rule::ends_at(&calendar, Route::KRX, OrderType::Best, day, placed).unwrap()
/// };
/// assert_eq!(ends("2026-11-23T10:00:00+09:00"), "2026-11-23T15:30:00+09:00".parse().unwrap());
/// assert_eq!(ends("2026-11-23T17:00:00+09:00"), "2026-11-23T20:00:00+09:00".parse().unwrap());
/// ```
pub fn ends_at(
    calendar: &Calendar,
    route: Route,
    order_type: OrderType,
    time_in_force: TimeInForce,
    placed: Timestamp,
) -> Option<Timestamp> {
    let market = calendar.market();
    let day = market.trading_day(placed);
    let Day::Open(hours) = calendar.day(day) else {
        return None;
    };
    let phase = phase(calendar, placed);
    let session = now(route, order_type, time_in_force, &phase)
        .ok()
        .and_then(|row| {
            let mut sessions = phase.sessions().iter().copied();
            sessions.find(|session| row.is_taken(route, *session))
        });
    let last = match market {
        Market::Krx => Session::NxtAfter,
        Market::Us => Session::UsAfter,
    };
    let evening = last.hours(day, hours).map_or(hours.close, |(_, end)| end);
    let end = match (route, session) {
        // What is not known to have ended may work on.
        (Route::Sor, _)
        | (
            _,
            None
            | Some(
                Session::NxtPre
                | Session::NxtMain
                | Session::NxtAfter
                | Session::UsPre
                | Session::UsRegular
                | Session::UsAfter,
            ),
        ) => evening,
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
    market.instant(day, end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use TimeInForce::{Day as DAY, FillOrKill as FOK, ImmediateOrCancel as IOC};
    use hoga_port::Price;

    /// Returns the sessions of the rule that an order goes by.
    fn rule(
        route: Route,
        kind: Kind,
        time_in_force: TimeInForce,
        instant: &str,
    ) -> Result<&'static [Session], String> {
        let price = Price::from_won(10_000);
        let order_type = kind.with(price, price).unwrap();
        let phase = phase(
            &Calendar::of(route.market()),
            format!("{instant}+09:00").parse().unwrap(),
        );
        now(route, order_type, time_in_force, &phase)
            .map(OrderRule::sessions)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn the_rule_follows_the_session() {
        let krx = |kind, instant: &str| rule(Route::KRX, kind, DAY, instant).ok();
        let takes = |kind, instant: &str, session| {
            krx(kind, instant).is_some_and(|sessions| sessions.contains(&session))
        };
        assert!(takes(
            Kind::Limit,
            "2026-11-23T08:25:00",
            Session::OpeningAuction
        ));
        assert!(takes(
            Kind::Market,
            "2026-11-23T15:25:00",
            Session::ClosingAuction
        ));
        assert_eq!(krx(Kind::Market, "2026-11-23T15:30:00"), None);
        assert_eq!(krx(Kind::Market, "2026-11-23T16:30:00"), None);
        for kind in [Kind::Limit, Kind::Best, Kind::Priority] {
            let evening: &[Session] = &[Session::AfterMarket];
            assert_eq!(krx(kind, "2026-11-23T16:30:00"), Some(evening), "{kind}");
        }
        assert!(takes(
            Kind::PreviousClose,
            "2026-11-23T08:35:00",
            Session::BeforeHours
        ));
        assert!(takes(
            Kind::ClosingPrice,
            "2026-11-23T15:35:00",
            Session::AfterHours
        ));
        assert!(takes(
            Kind::OffHours,
            "2026-09-11T17:00:00",
            Session::OffHours
        ));
        assert_eq!(krx(Kind::OffHours, "2026-09-14T17:00:00"), None);
        assert_eq!(krx(Kind::Limit, "2026-09-11T17:00:00"), None);
    }

    #[test]
    fn the_route_decides_too() {
        let at = "2026-11-23T10:00:00";
        assert_eq!(
            rule(Route::NXT, Kind::Market, DAY, at).unwrap_err(),
            "NXT takes no market orders (day) at any time"
        );
        assert!(rule(Route::NXT, Kind::Market, IOC, at).is_ok());
        assert!(rule(Route::Sor, Kind::Limit, FOK, at).is_ok());
        assert!(rule(Route::Sor, Kind::Market, DAY, at).is_ok());
        let evening = "2026-11-23T17:00:00";
        assert!(rule(Route::Sor, Kind::Market, DAY, evening).is_err());
        assert!(rule(Route::Sor, Kind::Stop, DAY, at).is_err());
        let pre = "2026-11-23T08:10:00";
        assert!(rule(Route::NXT, Kind::Limit, DAY, pre).is_ok());
        assert!(
            rule(Route::KRX, Kind::Limit, DAY, pre)
                .unwrap_err()
                .contains("opening auction")
        );
    }

    #[test]
    fn a_us_order_goes_in_the_night_of_seoul_and_ends_in_its_morning() {
        let nasdaq = |kind, instant: &str| rule(Route::NASDAQ, kind, DAY, instant);
        assert!(nasdaq(Kind::Limit, "2026-11-24T00:30:00").is_ok());
        assert!(
            nasdaq(Kind::Limit, "2026-11-23T18:00:00").is_ok(),
            "pre-market"
        );
        let early = nasdaq(Kind::Market, "2026-11-23T18:00:00").unwrap_err();
        assert!(early.contains("US regular session"), "{early}");
        assert!(
            nasdaq(Kind::Limit, "2026-11-27T00:30:00").is_err(),
            "Thanksgiving"
        );
        assert!(nasdaq(Kind::Stop, "2026-11-24T00:30:00").is_err());
        let placed = "2026-11-24T00:30:00+09:00".parse().unwrap();
        let (calendar, market) = (Calendar::of(Market::Us), OrderType::Market);
        let end = ends_at(&calendar, Route::NASDAQ, market, DAY, placed).unwrap();
        assert_eq!(end, "2026-11-24T10:00:00+09:00".parse().unwrap());
    }

    #[test]
    fn rules_of_one_kind_share_no_session() {
        for market in Market::ALL {
            let rules = OrderRule::of(market);
            for (index, row) in rules.iter().enumerate() {
                for other in rules.iter().skip(index + 1) {
                    let is_alike =
                        row.kind == other.kind && row.time_in_force == other.time_in_force;
                    let shares = |session| other.sessions.contains(session);
                    assert!(!is_alike || !row.sessions.iter().any(shares), "{row:?}");
                }
            }
        }
    }
}
