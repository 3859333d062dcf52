//! What an emulator shows to people: one page of plain HTML, and the same as JSON.

use crate::core::Core;
use hoga_port::Side;
use hoga_port::foreign::visible;
use hoga_port::time::{Timestamp, kst};
use hoga_venue::Market;
use hoga_venue::issue::Issue;
use serde_json::{Value, json};

/// Orders of an account that the page shows.
const ORDERS: usize = 10;

const STYLE: &str = "body{font:14px/1.4 system-ui,sans-serif;margin:1.5rem;max-width:75rem;color:#1b1b1b}\
h1{font-size:1.3rem}h2{font-size:1.05rem;margin-top:1.6rem}table{border-collapse:collapse;width:100%}\
th,td{text-align:left;padding:.2rem .6rem;border-bottom:1px solid #ddd;font-variant-numeric:tabular-nums}\
td.n,th.n{text-align:right}tr.bad td{color:#a40000}small{color:#666}";

/// Returns a text, which may be anything a client sent or a file held, for a page.
fn escaped(text: &str) -> String {
    visible(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// Adds a table; columns whose name begins with `#` hold numbers.
fn table(page: &mut String, title: &str, columns: &[&str], rows: &[Vec<String>], bad: &[bool]) {
    let mut add = |parts: &[&str]| parts.iter().for_each(|part| page.push_str(part));
    let class = |column: &str| {
        if column.starts_with('#') {
            " class=n>"
        } else {
            ">"
        }
    };
    add(&["<h2>", &escaped(title), "</h2>"]);
    if rows.is_empty() {
        add(&["<p><small>none</small></p>"]);
        return;
    }
    add(&["<table><thead><tr>"]);
    for column in columns {
        let name = escaped(column.trim_start_matches('#'));
        add(&["<th", class(column), &name, "</th>"]);
    }
    add(&["</tr></thead><tbody>"]);
    for (index, row) in rows.iter().enumerate() {
        let is_bad = bad.get(index).copied().unwrap_or(false);
        add(&[if is_bad { "<tr class=bad>" } else { "<tr>" }]);
        for (cell, column) in row.iter().zip(columns) {
            add(&["<td", class(column), &escaped(cell), "</td>"]);
        }
        add(&["</tr>"]);
    }
    add(&["</tbody></table>"]);
}

fn book_row(market: &str, issue: &Issue) -> Vec<String> {
    let best = |side: Side| {
        let levels = issue.book.levels(side, 1);
        let best = levels.first();
        best.map_or(["–".to_owned(), String::new()], |level| {
            [level.price.to_string(), level.quantity.to_string()]
        })
    };
    let ([bid, bids], [ask, asks]) = (best(Side::Buy), best(Side::Sell));
    vec![
        market.to_owned(),
        issue.symbol.code().to_owned(),
        issue.name.clone(),
        bids,
        bid,
        issue.last.to_string(),
        ask,
        asks,
        issue.volume.to_string(),
    ]
}

/// Returns the page.
pub(crate) fn page(core: &Core, now: Timestamp) -> String {
    let clock = kst(now).strftime("%Y-%m-%d %H:%M:%S").to_string();
    let mut page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta http-equiv=refresh content=2>\
         <meta name=viewport content=\"width=device-width\"><title>hoga emulator</title>\
         <style>{STYLE}</style><h1>hoga emulator <small>{} personality</small></h1>\
         <p>Market clock <b>{clock}</b> (Seoul), {}</p>",
        core.environment,
        escaped(&session_words(core, now)),
    );
    match &core.replay {
        None => {
            add_books(core, &mut page);
            add_accounts(core, &mut page);
        }
        Some(_) => {
            let left = core.records_left().to_string();
            let words = [
                "<p>A recorded session is served; records to come: ",
                &left,
                "</p>",
            ];
            page.push_str(&words.concat());
        }
    }
    add_sessions(core, &mut page, now);
    add_calls(core, &mut page);
    page.push_str("</html>");
    page
}

fn session_words(core: &Core, now: Timestamp) -> String {
    let phase = core.market.venue.phase(now);
    let sessions: Vec<String> = phase.sessions().iter().map(ToString::to_string).collect();
    match (&phase, sessions.is_empty()) {
        (market_rules::Phase::NotATradingDay(_), _) => "not a trading day".into(),
        (market_rules::Phase::Day { .. }, true) => "no session is on".into(),
        (market_rules::Phase::Day { .. }, false) => sessions.join(", "),
    }
}

fn add_books(core: &Core, page: &mut String) {
    let on = |market: Market, name: &'static str| {
        let issues = core.market.venue.issues();
        let issues =
            issues.filter_map(move |issue| core.market.venue.issue_on(market, issue.symbol));
        issues.map(move |issue| book_row(name, issue))
    };
    let rows: Vec<Vec<String>> = on(Market::Krx, "KRX")
        .chain(on(Market::Nxt, "NXT"))
        .collect();
    let columns = [
        "Market",
        "Code",
        "Name",
        "#Bid size",
        "#Bid",
        "#Last",
        "#Ask",
        "#Ask size",
        "#Volume",
    ];
    table(page, "Books", &columns, &rows, &[]);
}

fn add_accounts(core: &Core, page: &mut String) {
    for number in core.market.venue.accounts() {
        let Some(account) = core.market.venue.account(number) else {
            continue;
        };
        let held: Vec<String> = account
            .holdings
            .iter()
            .filter(|(_, held)| held.quantity > 0)
            .map(|(symbol, held)| format!("{} {}", held.quantity, symbol.code()))
            .collect();
        let held = if held.is_empty() {
            "nothing".into()
        } else {
            held.join(", ")
        };
        let orders: Vec<_> = core.market.venue.orders_of(number).collect();
        let rows: Vec<Vec<String>> = orders
            .iter()
            .rev()
            .take(ORDERS)
            .map(|row| {
                vec![
                    kst(row.placed_at).strftime("%H:%M:%S").to_string(),
                    core.number_text(row.number),
                    format!("{:?} {:?}", row.kind, row.side).to_lowercase(),
                    row.symbol.code().to_owned(),
                    row.quantity.to_string(),
                    row.pricing.prices().0.to_string(),
                    row.filled.to_string(),
                    row.remaining().to_string(),
                ]
            })
            .collect();
        let title = format!(
            "Account {number}: {} won, holds {held}; last orders of {}",
            account.cash,
            orders.len()
        );
        let columns = [
            "Time", "Number", "What", "Code", "#Shares", "#Price", "#Filled", "#Open",
        ];
        table(page, &title, &columns, &rows, &[]);
    }
}

fn add_sessions(core: &Core, page: &mut String, now: Timestamp) {
    let rows: Vec<Vec<String>> = core
        .keys
        .by_app_key
        .iter()
        .map(|(app_key, key)| {
            let end = app_key.len().saturating_sub(4);
            let calls = key.calls_within_a_second(now);
            let (session, registrations) = match key.session {
                None if key.slot_held_until.is_some_and(|until| now < until) => {
                    ("held after a drop".to_owned(), 0)
                }
                None => ("none".to_owned(), 0),
                Some(id) => {
                    let line = core.lines.by_id.get(&id);
                    (
                        "connected".to_owned(),
                        line.map_or(0, |line| line.topics.len()),
                    )
                }
            };
            vec![
                format!("…{}", app_key.get(end..).unwrap_or("")),
                key.account.clone(),
                format!(
                    "{}/{}/{}",
                    key.layout.trade, key.layout.book, key.layout.notice
                ),
                key.tokens.len().to_string(),
                session,
                format!("{registrations} of {}", core.quirks.max_registrations),
                format!("{calls} of {}", core.quirks.calls_per_second),
            ]
        })
        .collect();
    let columns = [
        "App key",
        "Account",
        "Columns",
        "#Tokens",
        "Session",
        "#Registrations",
        "#Calls this second",
    ];
    table(page, "App keys, sessions and limits", &columns, &rows, &[]);
}

fn add_calls(core: &Core, page: &mut String) {
    let (mut rows, mut bad) = (Vec::new(), Vec::new());
    for call in core.recent.calls().rev().take(50) {
        bad.push(call.is_refused);
        rows.push(vec![
            kst(call.at).strftime("%H:%M:%S").to_string(),
            format!("…{}", call.app_key),
            call.tr_id.clone(),
            format!("{} {}", call.method, call.path),
            call.status.to_string(),
            call.code.clone(),
            if call.is_not_modelled {
                "not modelled: the answer is blank".to_owned()
            } else {
                call.text.clone()
            },
        ]);
    }
    let columns = ["Time", "App key", "TR", "Call", "#Status", "Code", "Text"];
    table(page, "Last calls", &columns, &rows, &bad);
}

/// Returns what the page shows of limits and calls, as JSON.
pub(crate) fn status(core: &Core, now: Timestamp) -> Value {
    json!({
        "clock": kst(now).strftime("%Y-%m-%dT%H:%M:%S+09:00").to_string(),
        "personality": core.environment.to_string(),
        "sessions": core.lines.by_id.len(),
        "throttled": core.statistics.throttled,
        "busiest_second": core.statistics.busiest_second,
        "frames": core.statistics.frames,
        "token_issues": core.statistics.token_issues,
        "unknown_paths": core.statistics.unknown_paths,
        "calls": core.recent.calls().collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_shows_what_a_client_sent_and_does_nothing_of_it() {
        assert_eq!(
            escaped("<b a='1'>\u{202e}&\u{1b}[2J\r\n\u{feff}"),
            "&lt;b a=&#39;1&#39;&gt;\\u{202e}&amp;\\u{1b}[2J\\u{d}\\u{a}\\u{feff}"
        );
    }
}
