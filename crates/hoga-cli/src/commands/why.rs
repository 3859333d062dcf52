//! `hoga why`: an order's whole story.

use crate::context::Context;
use crate::exit::{Failure, REFUSED};
use hoga::OrderRef;
use hoga_desk::emergency_log::{EmergencyCancel, EmergencyLine};
use hoga_desk::why::read_story;
use hoga_port::{Market, TradingDay};

pub(crate) async fn run(context: &Context, order: &str) -> Result<(), Failure> {
    let today = TradingDay::at(Market::Krx, context.clock.now());
    let name = OrderRef::parse(order, today)
        .map_err(|error| Failure::usage(error.to_string(), "hoga orders shows ids and numbers"))?;
    let journal = context.home.journal_to_read(&context.config).await?;
    let lines = read_story(&*journal, &name).await?;
    let spooled = not_told_yet(context, order);
    if lines.is_empty() && spooled.is_empty() {
        return Err(Failure::new(
            REFUSED,
            format!("there is no order {order} in this journal"),
            "hoga orders lists all of today's; an older one is named by its id",
        ));
    }
    for line in &lines {
        let data = serde_json::to_value(line).unwrap_or_default();
        context.output.data(&line.to_string(), &data);
    }
    for line in spooled {
        let data = serde_json::to_value(&line).unwrap_or_default();
        let readable = format!(
            "cancelled in an emergency: {line}; the journal could not be written, and the next command takes it in"
        );
        context.output.data(&readable, &data);
    }
    Ok(())
}

/// Returns cancels of the order that left while the journal could not be written.
fn not_told_yet(context: &Context, order: &str) -> Vec<EmergencyCancel> {
    let spooled = context
        .home
        .emergency(&context.config)
        .and_then(|file| file.read());
    let lines = spooled.unwrap_or_else(|error| {
        context.output.say(&format!("note: {error}"));
        Vec::new()
    });
    let cancels = lines.into_iter().filter_map(|line| match line {
        Ok(EmergencyLine::Cancelled(cancel)) => Some(cancel),
        Ok(EmergencyLine::Killed(_)) | Err(_) => None,
    });
    cancels.filter(|cancel| cancel.is_about(order)).collect()
}
