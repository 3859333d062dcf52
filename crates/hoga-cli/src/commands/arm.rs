//! `hoga arm live`: the second step to live trading.

use crate::args::ArmMode;
use crate::context::Context;
use crate::exit::{CONFIGURATION, Failure, REFUSED};
use crate::output::{minute, settle};
use hoga::Mode;
use hoga_desk::journal::Author;
use hoga_desk::switches::Switch;
use hoga_port::time::plus_millis;
use std::io::{BufRead, Write};
use std::time::Duration;

pub(crate) async fn run(context: &Context, mode: ArmMode, period: Duration) -> Result<(), Failure> {
    let ArmMode::Live = mode;
    if context.config.mode != Mode::Live {
        return Err(Failure::new(
            CONFIGURATION,
            format!(
                "MODE is {}, so there is nothing to arm",
                context.config.mode
            ),
            "set MODE=LIVE first: live trading takes two steps",
        ));
    }
    let journal = context.home.journal(&context.config).await?;
    settle();
    write!(
        std::io::stderr(),
        "last four digits of the account number (before the hyphen): "
    )?;
    let mut typed = String::new();
    std::io::stdin().lock().read_line(&mut typed)?;
    let number = context.config.account.number();
    let expected = number
        .get(number.len().saturating_sub(4)..)
        .unwrap_or_default();
    if typed.trim() != expected {
        return Err(Failure::new(
            REFUSED,
            "those are not the digits",
            "live trading stays unarmed",
        ));
    }
    let ms = i64::try_from(period.as_millis()).unwrap_or(i64::MAX);
    let until = plus_millis(context.clock.now(), ms);
    let at = context.clock.now();
    Switch::Armed(until)
        .write(&*journal, Author::Person, at)
        .await?;
    let data = serde_json::json!({ "armed_until": until });
    context.output.data(
        &format!(
            "live trading is armed until {} (Korean time)",
            minute(until)
        ),
        &data,
    );
    Ok(())
}
