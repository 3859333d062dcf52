//! Every field of every answer, spoilt one at a time: a clear error or the same result, never a
//! figure made up, never a panic, never an order more.
//!
//! The fields are those the emulator answers with, which are those of `kis-wire`'s types; a field
//! that is new there is spoilt here without a change.

use crate::begin;
use crate::stage::{buy, connected, named, order, quiet, samsung, sell_into, status, trade};
use hoga_desk::Gateway as _;
use hoga_desk::Reads;
use hoga_kis::KisBrokerAdapter;
use hoga_kis::reads::Period;
use hoga_port::Side;
use hoga_port::{BrokerPort, OrderStatus, OrderType, Outcome, Result, TradingDay};
use hoga_testkit::Simulation;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::sleep;

/// What happens to one field.
#[derive(Clone, Debug)]
enum Spoil {
    Missing,
    Becomes(Value),
}

/// What nobody can read as a number, a code or a date.
fn unreadable() -> Vec<Spoil> {
    let values = [
        json!(null),
        json!(""),
        json!("   "),
        json!("삼성전자"),
        json!("1,000"),
        json!("0x10"),
        json!("9".repeat(10_000)),
        json!([]),
        json!({}),
        json!(true),
    ];
    let becomes = values.into_iter().map(Spoil::Becomes);
    std::iter::once(Spoil::Missing).chain(becomes).collect()
}

/// What reads as a number and is out of range, or of another kind than it should be.
fn misleading() -> Vec<Spoil> {
    let values = [
        json!("-1"),
        json!("0"),
        json!("1.5"),
        json!("99999999"),
        json!("99999999999999999999999999999999"),
        json!(7),
    ];
    values.into_iter().map(Spoil::Becomes).collect()
}

/// Returns where the leaves of an answer are; of a list the first five elements stand for all.
fn leaves(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                leaves(field, &format!("{path}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate().take(5) {
                leaves(item, &format!("{path}/{at}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            found.insert(path.to_owned());
        }
    }
}

/// Returns every leaf, and everything that holds leaves: a list, a block, the answer.
fn places(answer: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    leaves(answer, "", &mut found);
    let holders: Vec<String> = found
        .iter()
        .flat_map(|path| {
            path.match_indices('/')
                .filter_map(|(at, _)| path.get(..at))
                .map(str::to_owned)
        })
        .filter(|path| !path.is_empty())
        .collect();
    found.extend(holders);
    found
}

fn spoil(body: &mut Vec<u8>, place: &str, how: &Spoil) {
    let Ok(mut answer) = serde_json::from_slice::<Value>(body) else {
        return;
    };
    match how {
        Spoil::Becomes(value) => {
            if let Some(field) = answer.pointer_mut(place) {
                *field = value.clone();
            }
        }
        Spoil::Missing => {
            let (parent, name) = place.rsplit_once('/').unwrap();
            match answer.pointer_mut(parent) {
                Some(Value::Object(fields)) => drop(fields.remove(name)),
                // A list without one of its rows is another truth, not a spoilt one.
                Some(Value::Array(_)) => {}
                _ => {}
            }
        }
    }
    *body = answer.to_string().into_bytes();
}

/// Returns whether a result holds nothing that the true one does not: what could not be read may
/// be absent, a word may be another word, nothing may be another figure, and no row may be lost.
fn is_no_more_than(result: &Value, oracle: &Value) -> bool {
    match (result, oracle) {
        (Value::Object(result), Value::Object(oracle)) => oracle.iter().all(|(name, oracle)| {
            let value = result.get(name).unwrap_or(&Value::Null);
            is_no_more_than(value, oracle)
        }),
        (Value::Array(result), Value::Array(oracle)) => {
            let mut pairs = result.iter().zip(oracle);
            result.len() == oracle.len() && pairs.all(|(a, b)| is_no_more_than(a, b))
        }
        (Value::Null, _) => true,
        // How a row calls it that the venue does not say.
        (Value::String(text), _) if ["", "blank", "child", "unclear"].contains(&text.as_str()) => {
            true
        }
        (Value::Object(kept), Value::String(word)) => kept.contains_key("other") && is_word(word),
        (Value::String(result), Value::String(oracle)) => {
            let is_kept = KEPT.contains(&result.as_str()) || result.len() == 10_000;
            result == oracle || (is_word(oracle) && is_kept)
        }
        (result, oracle) => result == oracle,
    }
}

/// Texts that are kept as they came where a word was expected.
const KEPT: [&str; 3] = ["삼성전자", "1,000", "0x10"];

fn is_word(text: &str) -> bool {
    !text.bytes().any(|b| b.is_ascii_digit())
}

fn value<T: serde::Serialize>(result: Result<T>) -> Result<Value> {
    Ok(serde_json::to_value(result?).unwrap())
}

/// Live writes nothing where paper writes `N`, so a blank is a no; what is left and what is filled
/// decide, this only gives the end of an order its name.
const BLANK_IS_NO: [&str; 1] = ["cncl_yn"];

fn not_understood(what: &str) -> hoga_port::BrokerError {
    hoga_port::BrokerError::api("", format!("a row is not understood: {what}"))
}

/// A read of the adapter, by the end of the path it calls.
async fn read(desk: &KisBrokerAdapter, path: &str) -> Result<Value> {
    let gateway = desk.gateway();
    let day = jiff::civil::date(2026, 11, 23);
    match path {
        "inquire-balance" => {
            let cash = value(desk.get_cash(desk.account()).await)?;
            let positions = value(desk.get_positions(desk.account()).await)?;
            // What is not understood is told apart from what is.
            match gateway.opaque_holdings().first() {
                Some(holding) => Err(not_understood(&holding.code)),
                None => Ok(json!([cash, positions])),
            }
        }
        "inquire-psbl-order" => value(
            desk.buying_power(desk.account(), samsung(), OrderType::Market)
                .await,
        ),
        "inquire-price" => {
            let reference = gateway.reference(samsung()).await?;
            let prices = [
                Some(reference.last),
                reference.upper,
                reference.lower,
                Some(reference.tick),
            ];
            let quote = value(gateway.quote(samsung()).await)?;
            let prices = prices.map(|price| price.map(|price| price.to_string()));
            Ok(json!([prices, quote]))
        }
        "inquire-asking-price-exp-ccn" => {
            let mut book = value(gateway.book(samsung()).await)?;
            // When it was asked is not of the answer.
            book.as_object_mut().unwrap().remove("at");
            Ok(book)
        }
        "inquire-daily-ccld" => {
            let list = gateway.orders(TradingDay::krx(day)).await?;
            match list.opaque.first() {
                Some(row) => Err(not_understood(&row.why)),
                None => value(Ok(list.rows)),
            }
        }
        "inquire-daily-itemchartprice" => {
            value(gateway.candles(samsung(), Period::Day, day, 5).await)
        }
        "inquire-time-itemchartprice" => value(gateway.minutes(samsung(), 5).await),
        "inquire-ccnl" => value(gateway.last_prints(samsung()).await),
        "search-stock-info" => value(gateway.issue_info(samsung()).await),
        "inquire-psbl-sell" => value(gateway.sellable(samsung()).await),
        "inquire-psbl-rvsecncl" => value(gateway.changeable_orders().await),
        other => panic!("no read of {other}"),
    }
}

/// Remembers the answers of a path while `body` runs.
async fn answers_of(simulation: &Simulation, path: &str, body: impl Future) -> Value {
    let seen: Arc<Mutex<Vec<u8>>> = Arc::default();
    let kept = Arc::clone(&seen);
    simulation.wire.tamper(path, move |answer| {
        answer.clone_into(&mut kept.lock().unwrap());
    });
    body.await;
    simulation.wire.leave_alone();
    let seen = seen.lock().unwrap();
    serde_json::from_slice(&seen).unwrap()
}

#[tokio::test(start_paused = true)]
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from its beginning to its end"
)]
async fn a_spoilt_answer_to_a_read_is_an_error_or_the_same_figures() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    simulation.wire.with_core(|core, _now| {
        let account = crate::stage::account();
        core.venue_mut().endow(&account, samsung(), 100, 70_000);
    });
    // One order filled in part and cancelled, one amended, one that rests.
    for (key, limit, shares) in [
        ("partly", 71_900, 5),
        ("amended", 71_000, 4),
        ("rests", 70_900, 3),
    ] {
        desk.place_order(buy(&simulation, key, limit, shares))
            .await
            .unwrap();
    }
    sell_into(&simulation, 71_900, 2);
    trade(&simulation, Side::Buy, 73_000, 1);
    sleep(Duration::from_secs(10)).await;
    let amend = hoga_port::Amend::Limit(hoga_port::Price::from_won(71_100).unwrap());
    desk.amend_order(desk.account(), named("amended"), amend)
        .await
        .unwrap();
    desk.cancel_order(desk.account(), named("partly"))
        .await
        .unwrap();
    sleep(Duration::from_secs(200)).await;
    let quotes = [
        "inquire-balance",
        "inquire-psbl-order",
        "inquire-price",
        "inquire-asking-price-exp-ccn",
        "inquire-daily-ccld",
        "inquire-daily-itemchartprice",
        "inquire-time-itemchartprice",
        "inquire-ccnl",
        "search-stock-info",
        "inquire-psbl-sell",
        "inquire-psbl-rvsecncl",
    ];
    let (mut tried, mut refused) = (0_u32, 0_u32);
    for path in quotes {
        let oracle = read(&desk, path).await.unwrap();
        let answer = answers_of(&simulation, path, read(&desk, path)).await;
        let places = places(&answer);
        assert!(places.len() > 5, "{path}: {answer}");
        for place in &places {
            // The head decides on success or failure; it is spoilt in the orders below.
            let is_head = matches!(place.as_str(), "/rt_cd" | "/msg_cd" | "/msg1")
                || BLANK_IS_NO.iter().any(|name| place.ends_with(name));
            // An empty list is another truth, not a spoilt one; and of a chart the venue writes empty
            // rows before an issue was listed.
            let is_list = answer.pointer(place).is_some_and(Value::is_array);
            let (_, last) = place.rsplit_once('/').unwrap();
            let is_row = last.parse::<usize>().is_ok();
            let is_spoilt = |how: &Spoil| match how {
                Spoil::Missing => true,
                Spoil::Becomes(value) if *value == json!([]) => !is_list && !is_row,
                Spoil::Becomes(value) => *value != json!({}) || !is_row,
            };
            for how in unreadable()
                .into_iter()
                .filter(|how| !is_head && is_spoilt(how))
            {
                let (spoilt, at) = (how.clone(), place.clone());
                simulation
                    .wire
                    .tamper(path, move |body| spoil(body, &at, &spoilt));
                let result = read(&desk, path).await;
                tried += 1;
                match result {
                    Ok(result) => assert!(
                        is_no_more_than(&result, &oracle),
                        "{path}{place} {how:?}:\n{result}\n{oracle}"
                    ),
                    Err(error) => {
                        refused += 1;
                        assert!(error.to_string().len() > 10, "{path}{place}: {error}");
                        assert!(!error.hint().to_string().is_empty());
                    }
                }
            }
            for how in misleading() {
                let (spoilt, at) = (how.clone(), place.clone());
                simulation
                    .wire
                    .tamper(path, move |body| spoil(body, &at, &spoilt));
                tried += 1;
                refused += u32::from(read(&desk, path).await.is_err());
            }
        }
        simulation.wire.leave_alone();
        read(&desk, path).await.unwrap();
    }
    println!("{tried} spoilt answers, {refused} refused");
    assert!(tried > 3_000 && refused > 500, "{tried}, {refused}");
}

/// Spoils every answer of a path in one way.
fn spoil_answers(simulation: &Simulation, path: &str, place: &str, how: &Spoil) {
    let (place, how) = (place.to_owned(), how.clone());
    simulation
        .wire
        .tamper(path, move |body| spoil(body, &place, &how));
}

/// Every way to spoil an answer that leaves no other valid one: of a number, another number cannot
/// be told from the right one.
fn ways(place: &str) -> Vec<Spoil> {
    let misleading = misleading().into_iter().filter(|how| {
        let is_number = place.ends_with("ODNO") || place.ends_with("ORGNO");
        let is_valid = match how {
            Spoil::Missing => false,
            Spoil::Becomes(value) => {
                *value == json!("99999999")
                    || *value == json!(7)
                    || (*value == json!("0") && place.ends_with("ORGNO"))
            }
        };
        // A success that calls itself one: "0" is how rt_cd says it.
        let is_success =
            place == "/rt_cd" && matches!(how, Spoil::Becomes(value) if *value == json!("0"));
        !(is_success || is_number && is_valid)
    });
    unreadable().into_iter().chain(misleading).collect()
}

/// Waits until an order is not unknown any more.
async fn settled(desk: &KisBrokerAdapter, key: &str) -> OrderStatus {
    for _ in 0..300 {
        let now = status(desk, key);
        if now != OrderStatus::Unknown {
            return now;
        }
        sleep(Duration::from_secs(1)).await;
    }
    status(desk, key)
}

/// Returns the venue's numbers of orders that are no change of another.
fn numbers_at_venue(simulation: &Simulation) -> Vec<String> {
    simulation.wire.with_core(|core, _now| {
        let account = crate::stage::account();
        let rows = core.venue().orders_of(&account);
        let new = rows.filter(|row| row.parent.is_none());
        new.map(|row| core.number_text(row.number)).collect()
    })
}

#[tokio::test(start_paused = true)]
async fn a_spoilt_answer_to_an_order_never_loses_it_and_never_makes_another() {
    begin();
    let simulation = crate::stage::starting("2026-11-23T09:10:00+09:00");
    let desk = connected(&simulation).await;
    let place = |key: String| desk.place_order(buy(&simulation, &key, 60_000, 1));
    let answer = answers_of(&simulation, "order-cash", place("first".into())).await;
    let (mut tried, mut unclear) = (1, 0);
    for at in places(&answer) {
        for how in ways(&at) {
            spoil_answers(&simulation, "order-cash", &at, &how);
            let calls = crate::stage::placed_at_venue(&simulation);
            let key = format!("spoilt-{tried}");
            let result = place(key.clone()).await;
            simulation.wire.leave_alone();
            tried += 1;
            assert_eq!(
                crate::stage::placed_at_venue(&simulation),
                calls + 1,
                "{at} {how:?}"
            );
            let numbers = numbers_at_venue(&simulation);
            assert_eq!(numbers.len(), tried, "{at} {how:?}");
            if let Err(error) = result {
                unclear += 1;
                assert_eq!(error.outcome(), Outcome::Unknown, "{at} {how:?}: {error}");
            }
            let found = settled(&desk, &key).await;
            assert_eq!(found, OrderStatus::Accepted, "{at} {how:?}");
            let number = order(&desk, &key).broker_order_id.unwrap();
            let newest = numbers.last().unwrap();
            assert_eq!(number.number(), newest, "{at} {how:?}");
            desk.cancel_order(desk.account(), named(&key))
                .await
                .unwrap();
            sleep(Duration::from_secs(5)).await;
        }
    }
    println!("{tried} orders, {unclear} answers unclear");
    assert!(tried > 80 && unclear > 40, "{tried}, {unclear}");
}

#[tokio::test(start_paused = true)]
async fn a_spoilt_answer_to_a_change_ends_with_what_the_venue_has() {
    begin();
    let simulation = crate::stage::starting("2026-11-23T09:10:00+09:00");
    let desk = connected(&simulation).await;
    let amend = |key: &str| {
        let limit = hoga_port::Price::from_won(60_100).unwrap();
        desk.amend_order(desk.account(), named(key), hoga_port::Amend::Limit(limit))
    };
    let first = buy(&simulation, "first", 60_000, 1);
    desk.place_order(first).await.unwrap();
    let answer = answers_of(&simulation, "order-rvsecncl", amend("first")).await;
    let mut tried = 0;
    for at in places(&answer) {
        for how in ways(&at) {
            tried += 1;
            let key = format!("spoilt-{tried}");
            let request = buy(&simulation, &key, 60_000, 1);
            desk.place_order(request).await.unwrap();
            spoil_answers(&simulation, "order-rvsecncl", &at, &how);
            let _unclear = amend(&key).await;
            simulation.wire.leave_alone();
            sleep(Duration::from_secs(20)).await;
            let limit = order(&desk, &key).order_type.limit();
            let amended = hoga_port::Price::from_won(60_100);
            assert_eq!(limit, amended, "{at} {how:?}");
            spoil_answers(&simulation, "order-rvsecncl", &at, &how);
            let _unclear = desk.cancel_order(desk.account(), named(&key)).await;
            simulation.wire.leave_alone();
            sleep(Duration::from_secs(20)).await;
            assert_eq!(status(&desk, &key), OrderStatus::Cancelled, "{at} {how:?}");
        }
    }
    assert!(tried > 80, "{tried}");
}

#[tokio::test(start_paused = true)]
async fn a_spoilt_token_or_approval_key_is_an_error_and_the_next_one_is_used() {
    begin();
    for (path, is_token) in [("tokenP", true), ("Approval", false)] {
        let simulation = quiet();
        let desk = simulation.open().await.unwrap();
        let connect = async {
            desk.authenticate().await.unwrap();
            desk.connect_websocket().await.unwrap();
        };
        let answer = answers_of(&simulation, path, connect).await;
        let mut refused = 0;
        for at in places(&answer) {
            for how in ways(&at) {
                let simulation = quiet();
                let desk = simulation.open().await.unwrap();
                spoil_answers(&simulation, path, &at, &how);
                let result = if is_token {
                    desk.authenticate().await.map(|_token| ())
                } else {
                    desk.connect_websocket().await
                };
                simulation.wire.leave_alone();
                if let Err(error) = result {
                    refused += 1;
                    assert!(
                        !error.hint().to_string().is_empty(),
                        "{path}{at} {how:?}: {error}"
                    );
                }
                // A token that is not the one that was issued shows at its first use, and is replaced.
                sleep(Duration::from_secs(90)).await;
                drop(desk.connect_websocket().await);
                sleep(Duration::from_secs(90)).await;
                let cash = desk.get_cash(desk.account()).await;
                assert!(cash.is_ok(), "{path}{at} {how:?}: {cash:?}");
                let gate = desk.gate().await.unwrap();
                assert!(gate.is_empty(), "{path}{at} {how:?}: {gate:?}");
            }
        }
        assert!(refused > 5, "{path}: {refused}");
    }
}
