//! `quote`, `book`, `cash`, `positions`: reads that need no lock.

use crate::context::Context;
use crate::exit::Failure;
use crate::output::clock;
use hoga::Symbol;
use hoga_desk::{Gateway, Lane};
use kis_wire::Cell;
use kis_wire::domestic_stock::inquire_asking_price_exp_ccn::InquireAskingPriceExpCcnRequest;
use kis_wire::domestic_stock::inquire_price::InquirePriceRequest;
use kis_wire::domestic_stock::{InquireAskingPriceExpCcn, InquirePrice};
use serde_json::{Value, json};

fn query(symbol: Symbol) -> (Cell, Cell) {
    (Cell::new("J"), Cell::new(symbol.code()))
}

pub(crate) async fn quote(context: &Context, symbol: Symbol) -> Result<(), Failure> {
    let (market, code) = query(symbol);
    let request = InquirePriceRequest { market, code };
    let gateway = context.gateway()?;
    let answer = gateway
        .rest()
        .read::<InquirePrice>(&request, Lane::Query, false)
        .await?;
    let price = answer.body.output;
    let data = json!({
        "symbol": symbol,
        "last": price.stck_prpr.text(),
        "change": price.prdy_vrss.text(),
        "change_percent": price.prdy_ctrt.text(),
        "volume": price.acml_vol.text(),
        "open": price.stck_oprc.text(),
        "high": price.stck_hgpr.text(),
        "low": price.stck_lwpr.text(),
        "upper_limit": price.stck_mxpr.text(),
        "lower_limit": price.stck_llam.text(),
        "tick": price.aspr_unit.text(),
    });
    let readable = format!(
        "{symbol}  {}  {} ({} %)  volume {}  limits {} to {}  tick {}",
        price.stck_prpr.text(),
        price.prdy_vrss.text(),
        price.prdy_ctrt.text(),
        price.acml_vol.text(),
        price.stck_llam.text(),
        price.stck_mxpr.text(),
        price.aspr_unit.text(),
    );
    context.output.data(&readable, &data);
    Ok(())
}

pub(crate) async fn book(context: &Context, symbol: Symbol) -> Result<(), Failure> {
    let (market, code) = query(symbol);
    let request = InquireAskingPriceExpCcnRequest { market, code };
    let gateway = context.gateway()?;
    let rest = gateway.rest();
    let answer = rest
        .read::<InquireAskingPriceExpCcn>(&request, Lane::Query, false)
        .await?;
    let book = answer.body.output1;
    let levels = |side: [(&Cell, &Cell); 10]| -> Vec<(String, String)> {
        side.into_iter()
            .filter(|(price, _)| !matches!(price.text(), "" | "0"))
            .map(|(price, size)| (price.text().to_owned(), size.text().to_owned()))
            .collect()
    };
    let (asks, bids) = (levels(book.asks()), levels(book.bids()));
    let as_json = |levels: &[(String, String)]| -> Vec<Value> {
        levels
            .iter()
            .map(|(price, size)| json!({ "price": price, "quantity": size }))
            .collect()
    };
    let data = json!({ "symbol": symbol, "asks": as_json(&asks), "bids": as_json(&bids) });
    let mut lines: Vec<String> = vec![format!("{symbol} at {}", clock(context.clock.now()))];
    lines.extend(
        asks.iter()
            .rev()
            .map(|(price, size)| format!("{price:>22}  {size}")),
    );
    lines.push("  --------------------------------".into());
    lines.extend(
        bids.iter()
            .map(|(price, size)| format!("{size:>12}  {price:>8}")),
    );
    context.output.data(&lines.join("\n"), &data);
    Ok(())
}

pub(crate) async fn cash(context: &Context) -> Result<(), Failure> {
    let cash = context.gateway()?.cash().await?;
    let data = json!({
        "settled_d2": cash.settled_d2.value.to_string(),
        "deposit": cash.deposit.value.to_string(),
        "currency": "KRW",
    });
    let readable = format!(
        "{} after settlement (deposit {})",
        cash.settled_d2, cash.deposit
    );
    context.output.data(&readable, &data);
    Ok(())
}

pub(crate) async fn positions(context: &Context) -> Result<(), Failure> {
    let positions = context.gateway()?.positions().await?;
    let data: Vec<Value> = positions
        .iter()
        .map(|position| {
            json!({
                "symbol": position.symbol,
                "quantity": position.quantity.to_string(),
                "sellable": position.sellable.to_string(),
                "average_price": position.average_price.map(|price| price.to_string()),
                "last_price": position.last_price.map(|price| price.to_string()),
            })
        })
        .collect();
    let lines: Vec<String> = positions
        .iter()
        .map(|position| {
            let show = |price: Option<hoga::Price>| {
                price.map_or("-".to_owned(), |price| price.to_string())
            };
            format!(
                "{}  {} (sellable {})  bought at {}  last {}",
                position.symbol,
                position.quantity,
                position.sellable,
                show(position.average_price),
                show(position.last_price),
            )
        })
        .collect();
    let readable = if lines.is_empty() {
        "nothing is held".into()
    } else {
        lines.join("\n")
    };
    context.output.data(&readable, &Value::Array(data));
    Ok(())
}
