//! What each order type, bought and sold, does to a position.

use super::Named;
use super::stage::{Adapter, Case, Found, MORNING, Stage, ensure, limit, won};
use hoga_port::{OrderStatus, OrderType, Outcome, Side};

/// An order type of continuous trading, at a price that trades at once or rests.
#[derive(Clone, Copy)]
struct Kind {
    name: &'static str,
    /// Made to trade at once with what somebody else shows.
    crossing: fn(Side) -> OrderType,
    /// Made to rest; none for a type that never does.
    resting: Option<fn(Side) -> OrderType>,
}

/// Returns the price that a side trades at now.
fn crossing(side: Side) -> i64 {
    match side {
        Side::Buy => 72_000,
        Side::Sell => 71_800,
    }
}

fn away(side: Side) -> i64 {
    match side {
        Side::Buy => 70_000,
        Side::Sell => 74_000,
    }
}

fn conditional(price: i64) -> OrderType {
    OrderType::Conditional { price: won(price) }
}

fn kinds() -> [Kind; 5] {
    [
        Kind {
            name: "limit",
            crossing: |side| limit(crossing(side)),
            resting: Some(|side| limit(away(side))),
        },
        Kind {
            name: "market",
            crossing: |_| OrderType::Market,
            resting: None,
        },
        Kind {
            name: "best",
            crossing: |_| OrderType::Best,
            resting: None,
        },
        Kind {
            name: "conditional",
            crossing: |side| conditional(crossing(side)),
            resting: Some(|side| conditional(away(side))),
        },
        // At the own side's best price it rests until somebody comes.
        Kind {
            name: "priority",
            crossing: |_| OrderType::Priority,
            resting: Some(|_| OrderType::Priority),
        },
    ]
}

/// Trades shares and waits for the fill; who rests at the best price is met by somebody else.
async fn trade(
    stage: &Stage,
    key: &str,
    kind: Kind,
    side: Side,
    shares: u64,
) -> Result<(), String> {
    stage
        .place(stage.order(key, side, (kind.crossing)(side), shares))
        .await?;
    if kind.name == "priority" {
        // Those before it in the queue are met too.
        let (other, price) = match side {
            Side::Buy => (Side::Sell, 71_800),
            Side::Sell => (Side::Buy, 72_000),
        };
        stage.other(other, price, 1_000 + i64::try_from(shares).unwrap_or(0))?;
    }
    stage.until(key, OrderStatus::Filled).await.map(drop)
}

#[expect(
    clippy::too_many_arguments,
    reason = "a state, an event and what must follow"
)]
async fn transition(
    adapter: Adapter,
    kind: Kind,
    start: u64,
    side: Side,
    shares: u64,
    end: u64,
) -> Case {
    let held = i64::try_from(start).unwrap_or(0);
    let stage = Stage::open(adapter, MORNING, held).await?;
    trade(&stage, "one", kind, side, shares).await?;
    stage.until_held(end).await?;
    Ok(Found::Holds)
}

async fn refused(adapter: Adapter, kind: Kind, side: Side, shares: u64) -> Case {
    let stage = Stage::open(adapter, MORNING, 10).await?;
    let order = stage.order("too-much", side, (kind.crossing)(side), shares);
    let error = stage.port.place_order(order).await.err();
    let error = error.ok_or("it was taken")?;
    let is_final = matches!(error.outcome(), Outcome::Rejected | Outcome::NotSent);
    ensure(is_final, || format!("{:?}: {error}", error.outcome()))?;
    stage.until_held(10).await?;
    Ok(Found::Holds)
}

async fn cancelled(adapter: Adapter, kind: Kind, side: Side) -> Case {
    let Some(resting) = kind.resting else {
        return Ok(Found::Absent("never rests here"));
    };
    let stage = Stage::open(adapter, MORNING, 10).await?;
    stage
        .place(stage.order("rests", side, resting(side), 3))
        .await?;
    let cancelled = stage.cancel("rests").await;
    cancelled.map_err(|error| error.to_string())?;
    stage.until("rests", OrderStatus::Cancelled).await?;
    stage.until_held(10).await?;
    Ok(Found::Holds)
}

pub(super) fn cases() -> Vec<Named> {
    let mut cases = Vec::new();
    for kind in kinds() {
        let name = kind.name;
        let moves = [
            ("flat to long", 0, Side::Buy, 5, 5),
            ("long to longer", 5, Side::Buy, 4, 9),
            ("long to shorter", 9, Side::Sell, 4, 5),
            ("long to flat", 5, Side::Sell, 5, 0),
        ];
        for (what, start, side, shares, end) in moves {
            let run = move |adapter| transition(adapter, kind, start, side, shares, end);
            cases.push(Named::new(format!("{name}: {what}"), run));
        }
        let more = "sell more than held is refused";
        cases.push(Named::new(format!("{name}: {more}"), move |adapter| {
            refused(adapter, kind, Side::Sell, 11)
        }));
        let more = "buy more than the cash allows is refused";
        cases.push(Named::new(format!("{name}: {more}"), move |adapter| {
            refused(adapter, kind, Side::Buy, 100_000)
        }));
        for side in [Side::Buy, Side::Sell] {
            let word = match side {
                Side::Buy => "buy",
                Side::Sell => "sell",
            };
            cases.push(Named::new(
                format!("{name}: resting {word} to cancelled"),
                move |adapter| cancelled(adapter, kind, side),
            ));
        }
    }
    cases
}
