//! `hoga limits`: the caps, what each counts and since when, and what is left of it.

use super::orders::books_of;
use super::person::switch;
use crate::args::LimitArguments;
use crate::context::Context;
use crate::exit::Failure;
use ambient::Lane;
use hoga::{Quantity, RiskLimits};
use hoga_desk::day_result::{self, DayResult, Trades};
use hoga_desk::journal::{Journal, Setting};
use hoga_desk::risk::Exposure;
use hoga_desk::switches::{self, Switch};
use hoga_desk::{Books, Gateway};
use hoga_port::time::seoul_day;
use hoga_port::{Market, TradingDay};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt::Display;
use std::time::Duration;
use tokio::time::Instant;

/// The list shows a fill up to this long after the balance does.
const LIST_LAGS: Duration = Duration::from_secs(6);

pub(crate) async fn run(context: &Context, wanted: LimitArguments) -> Result<(), Failure> {
    let journal = context.home.journal(&context.config).await?;
    let told = switches::limits(&*journal).await?;
    let believed = context.home.believed(&*journal).await?;
    // What somebody else wrote into the journal is not sealed along with what is asked for.
    let before = match &believed {
        Some(believed) => believed.limits_given(&told),
        None => told,
    };
    let limits = changed(&before, &wanted);
    if wanted.clear || limits != before {
        switch(context, &*journal, Switch::Limits(limits.clone())).await?;
    }
    if let Some(amount) = wanted.paid_in {
        let day = seoul_day(context.clock.now());
        switch(context, &*journal, Switch::PaidIn { day, amount }).await?;
    }
    let used = Used::read(context, &*journal, &limits).await?;
    let mut data = serde_json::to_value(&limits).unwrap_or_default();
    let caps = caps(&limits, &used);
    let left: Map<String, Value> = caps
        .iter()
        .filter_map(|cap| Some((cap.name.to_owned(), json!(cap.left.as_ref()?.0))))
        .collect();
    if let Some(data) = data.as_object_mut() {
        data.insert("left".into(), Value::Object(left));
    }
    let lines: Vec<String> = caps.iter().map(Cap::line).collect();
    context.output.lines(&lines, &data);
    Ok(())
}

fn changed(before: &RiskLimits, wanted: &LimitArguments) -> RiskLimits {
    let before = if wanted.clear {
        RiskLimits::default()
    } else {
        before.clone()
    };
    let quantity = wanted.order_quantity.and_then(Quantity::new);
    RiskLimits {
        order_value: wanted.order_value.or(before.order_value),
        order_quantity: quantity.or(before.order_quantity),
        collar_percent: wanted.collar.or(before.collar_percent),
        orders_per_minute: wanted.orders_per_minute.or(before.orders_per_minute),
        open_orders: wanted.open_orders.or(before.open_orders),
        daily_turnover: wanted.daily_turnover.or(before.daily_turnover),
        daily_loss: wanted.daily_loss.or(before.daily_loss),
    }
}

/// What is used of the caps that add something up.
struct Used {
    exposure: Exposure,
    /// Only where a cap needs it, or why it cannot be told.
    day: Option<Result<DayResult, String>>,
}

impl Used {
    async fn read(
        context: &Context,
        journal: &dyn Journal,
        limits: &RiskLimits,
    ) -> Result<Self, Failure> {
        let (books, _written_at) = books_of(context, journal).await?;
        let now = context.clock.now();
        let mut upper = BTreeMap::new();
        if limits.daily_turnover.is_some() {
            for symbol in books.market_order_symbols(now) {
                let reference = context.gateway()?.reference(symbol).await;
                let limit = reference.ok().and_then(|reference| reference.upper);
                upper.extend(limit.map(|limit| (symbol, limit)));
            }
        }
        let day = if limits.daily_loss.is_some() {
            let reckoned = day_result(context, journal, &books).await;
            Some(reckoned.map_err(|failure| failure.message))
        } else {
            None
        };
        Ok(Self {
            exposure: books.exposure_of_all(&upper, now),
            day,
        })
    }
}

/// Reckons the day as the desk does before an order, from what the journal knows of it.
async fn day_result(
    context: &Context,
    journal: &dyn Journal,
    books: &Books,
) -> Result<DayResult, Failure> {
    let today = TradingDay::at(Market::Krx, context.clock.now());
    let gateway = context.gateway()?;
    let mut account = gateway.account_today(Lane::Query).await?;
    let mut trades = Trades::of(&account, &books.traded_on(today));
    let started = Instant::now();
    // The journal knows what its desk was told; the list follows some seconds behind the balance.
    while trades == Trades::Apart && started.elapsed() < LIST_LAGS {
        let listed = day_result::traded_in(&gateway.orders(today).await?.rows);
        account = gateway.account_today(Lane::Query).await?;
        trades = Trades::of(&account, &listed);
    }
    let mut closes = BTreeMap::new();
    for symbol in day_result::held_before(&account, &trades).into_keys() {
        let close = gateway.reference(symbol).await?.close;
        closes.extend(close.map(|close| (symbol, close)));
    }
    let told = journal.setting(Setting::PaidIn).await?;
    let believed = context.home.believed(journal).await?;
    let told = match believed {
        Some(believed) => believed.paid_in_given(told),
        None => told,
    };
    let paid_in = switches::paid_in_of(told, today.date())?;
    Ok(day_result::reckon(&account, &trades, &closes, paid_in)?)
}

/// One cap as it is shown.
struct Cap {
    name: &'static str,
    most: Option<String>,
    counts: &'static str,
    /// What is left of it, and the words for that; none for a cap of each order by itself.
    left: Option<(Option<Decimal>, String)>,
}

impl Cap {
    fn line(&self) -> String {
        let Self { name, counts, .. } = self;
        match (&self.most, &self.left) {
            (None, _) => format!("{name:<18} none"),
            (Some(most), None) => format!("{name:<18} {most}: {counts}"),
            (Some(most), Some((_, words))) => format!("{name:<18} {most}: {counts}; {words}"),
        }
    }
}

fn caps(limits: &RiskLimits, used: &Used) -> Vec<Cap> {
    let each = |name, most: Option<String>, counts| Cap {
        name,
        most,
        counts,
        left: None,
    };
    let sum = |name, most: Option<Decimal>, counts, used: Decimal| Cap {
        name,
        most: most.map(|most| most.to_string()),
        counts,
        left: most.map(|most| left(most, used, "used", "")),
    };
    let exposure = &used.exposure;
    vec![
        each("order_value", text(limits.order_value), "won of each order"),
        each(
            "order_quantity",
            text(limits.order_quantity),
            "shares of each order",
        ),
        each(
            "collar_percent",
            text(limits.collar_percent),
            "percent that a limit may be past the last trade",
        ),
        sum(
            "orders_per_minute",
            limits.orders_per_minute.map(Decimal::from),
            "own orders of the last sixty seconds",
            exposure.orders_last_minute.into(),
        ),
        sum(
            "open_orders",
            limits.open_orders.map(Decimal::from),
            "own orders open or unknown now",
            exposure.open_orders.into(),
        ),
        sum(
            "daily_turnover",
            limits.daily_turnover,
            "won filled on both sides, open to buy and unknown, since midnight in Seoul",
            exposure.turnover,
        ),
        loss(limits.daily_loss, used.day.as_ref()),
    ]
}

fn loss(most: Option<Decimal>, day: Option<&Result<DayResult, String>>) -> Cap {
    let left = match (most, day) {
        (Some(most), Some(Ok(day))) => {
            let unexplained = day.unexplained.filter(|it| !it.is_zero());
            let remark = unexplained.map_or_else(String::new, |won| {
                format!(" (the venue's total moved by {won} that nothing explains; hoga limits --paid-in=N)")
            });
            Some(left(most, day.loss(), "lost", &remark))
        }
        (Some(_), Some(Err(why))) => Some((None, format!("not known how much is left: {why}"))),
        (_, None) | (None, Some(_)) => None,
    };
    Cap {
        name: "daily_loss",
        most: text(most),
        counts: "won lost by today's trades, fees, and what is held against the previous close",
        left,
    }
}

fn left(most: Decimal, used: Decimal, verb: &str, remark: &str) -> (Option<Decimal>, String) {
    let left = most.saturating_sub(used).max(Decimal::ZERO);
    (Some(left), format!("{used} {verb}, {left} left{remark}"))
}

fn text(most: Option<impl Display>) -> Option<String> {
    most.map(|most| most.to_string())
}
