//! Where calls go: one table of who answers each path, and what is asked of it.
//!
//! What is asked of requests stands in the tables of `kis-wire`. A new call is a line of `played.tsv`, and a
//! line and a function here; every other path of the tables is answered by [`unplayed`].

pub(crate) mod call;
pub(crate) mod cells;
pub(crate) mod dollars;
mod domestic_stock;
pub(crate) mod order_types;
mod overseas_stock;
pub(crate) mod row;
mod spoilt;
pub(crate) mod unplayed;

use crate::rest::oauth::{self, KeyHandler};
use crate::rest::schema::{self, Asked};
use call::{Answer, Call, Handler};
use domestic_stock::{
    account, charts, issues, live_only, orders, quotations, reports, reserved_orders,
};
use kis_wire::generated::CALLS;
use kis_wire::schema::Description;
use overseas_stock as us;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Calls about a key itself.
const OF_KEYS: [(&str, KeyHandler); 4] = [
    ("/oauth2/tokenP", oauth::issue_token),
    ("/oauth2/revokeP", oauth::revoke_token),
    ("/oauth2/Approval", oauth::issue_approval),
    ("/uapi/hashkey", oauth::make_hash),
];

/// Calls that are played, by their paths behind `/uapi/`.
#[rustfmt::skip]
const PLAYED: [(&str, Handler); 33] = [
    ("domestic-stock/v1/trading/order-cash", orders::order_cash),
    ("domestic-stock/v1/trading/order-rvsecncl", orders::order_rvsecncl),
    ("domestic-stock/v1/trading/order-resv", reserved_orders::order_resv),
    ("domestic-stock/v1/trading/order-resv-rvsecncl", reserved_orders::order_resv_rvsecncl),
    ("domestic-stock/v1/trading/order-resv-ccnl", reserved_orders::order_resv_ccnl),
    ("domestic-stock/v1/trading/inquire-daily-ccld", account::inquire_daily_ccld),
    ("domestic-stock/v1/trading/inquire-balance", account::inquire_balance),
    ("domestic-stock/v1/trading/inquire-psbl-order", account::inquire_psbl_order),
    ("domestic-stock/v1/trading/inquire-psbl-rvsecncl", live_only::inquire_psbl_rvsecncl),
    ("domestic-stock/v1/trading/inquire-psbl-sell", live_only::inquire_psbl_sell),
    ("domestic-stock/v1/trading/inquire-balance-rlz-pl", reports::inquire_balance_rlz_pl),
    ("domestic-stock/v1/trading/inquire-account-balance", reports::inquire_account_balance),
    ("domestic-stock/v1/trading/inquire-period-trade-profit", reports::inquire_period_trade_profit),
    ("domestic-stock/v1/quotations/inquire-price", quotations::inquire_price),
    ("domestic-stock/v1/quotations/inquire-ccnl", quotations::inquire_ccnl),
    ("domestic-stock/v1/quotations/inquire-asking-price-exp-ccn", quotations::inquire_asking_price),
    ("domestic-stock/v1/quotations/inquire-daily-itemchartprice", charts::daily_chart),
    ("domestic-stock/v1/quotations/inquire-time-itemchartprice", charts::minute_chart),
    ("domestic-stock/v1/quotations/search-stock-info", live_only::search_stock_info),
    ("domestic-stock/v1/quotations/chk-holiday", live_only::chk_holiday),
    ("domestic-stock/v1/quotations/search-info", issues::search_info),
    ("domestic-stock/v1/quotations/inquire-price-2", issues::inquire_price_2),
    ("domestic-stock/v1/quotations/inquire-daily-price", issues::inquire_daily_price),
    ("domestic-stock/v1/quotations/inquire-time-itemconclusion", issues::inquire_time_itemconclusion),
    ("overseas-stock/v1/trading/order", us::orders::order),
    ("overseas-stock/v1/trading/order-rvsecncl", us::orders::order_rvsecncl),
    ("overseas-stock/v1/trading/inquire-nccs", us::orders::inquire_nccs),
    ("overseas-stock/v1/trading/inquire-ccnl", us::orders::inquire_ccnl),
    ("overseas-stock/v1/trading/inquire-balance", us::balances::inquire_balance),
    ("overseas-stock/v1/trading/inquire-present-balance", us::balances::inquire_present_balance),
    ("overseas-stock/v1/trading/inquire-psamount", us::balances::inquire_psamount),
    ("overseas-price/v1/quotations/price", us::quotations::price),
    ("overseas-price/v1/quotations/dailyprice", us::quotations::dailyprice),
];

/// Who answers a path.
pub(crate) enum Server {
    /// A call about a key itself.
    OfKeys(KeyHandler),
    /// A call that a market plays, with what is asked of it.
    Played(&'static Asked, Handler),
    /// A call of the tables that no market here plays.
    Unplayed,
}

/// A path of the tables, and who answers it.
pub(crate) struct Route {
    pub(crate) description: &'static Description,
    pub(crate) server: Server,
}

static ROUTES: LazyLock<BTreeMap<&'static str, Route>> = LazyLock::new(|| {
    let server_of = |path: &str| {
        let of_keys = OF_KEYS.iter().find(|(known, _)| *known == path);
        if let Some((_, handler)) = of_keys {
            return Server::OfKeys(*handler);
        }
        let behind = path.strip_prefix("/uapi/").unwrap_or(path);
        let played = PLAYED.iter().find(|(known, _)| *known == behind);
        match played.zip(schema::asked(path)) {
            Some(((_, handler), asked)) => Server::Played(asked, *handler),
            None => Server::Unplayed,
        }
    };
    let routes = CALLS.iter().map(|description| {
        let server = server_of(description.path);
        (
            description.path,
            Route {
                description,
                server,
            },
        )
    });
    routes.collect()
});

/// Returns who answers a path; none if no table has it.
pub(crate) fn route(path: &str) -> Option<&'static Route> {
    ROUTES.get(path)
}

/// Carries out a call that is played; while that fault is on, a list shows its first page whichever is
/// asked for, and says that more follows.
pub(crate) fn play(call: &mut Call<'_>, asked: &Asked, handler: Handler) -> Answer {
    asked.check(&call.fields.0)?;
    call.check_account()?;
    if asked.description.path.starts_with("/uapi/overseas") {
        call.market.us.advance(call.now, true);
    }
    if !call.faults.repeats_pages {
        return handler(call);
    }
    let is_next_page = std::mem::take(&mut call.caller.is_next_page);
    let mut reply = handler(call)?;
    for (name, value) in &mut reply.headers {
        if *name == "tr_cont" && !value.is_empty() {
            *value = if is_next_page { "M" } else { "F" }.into();
        }
    }
    Ok(reply)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_asked_for_is_played_and_the_other_way_round() {
        for (path, _) in schema::calls() {
            let server = route(path).map(|route| &route.server);
            assert!(matches!(server, Some(Server::Played(..))), "{path}");
        }
        for (behind, _) in PLAYED {
            assert!(
                schema::asked(&format!("/uapi/{behind}")).is_some(),
                "{behind}"
            );
        }
        for (path, _) in OF_KEYS {
            assert!(route(path).is_some(), "{path}");
        }
    }
}
