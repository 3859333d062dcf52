//! `hoga why`: an order's whole story.

use crate::context::Context;
use crate::exit::{Failure, REFUSED};
use hoga::OrderRef;
use hoga_desk::why::read_story;
use hoga_port::time::trading_day;

pub(crate) async fn run(context: &Context, order: &str) -> Result<(), Failure> {
    let today = trading_day(context.clock.now());
    let name = OrderRef::parse(order, today)
        .map_err(|error| Failure::usage(error.to_string(), "hoga orders shows keys and numbers"))?;
    let journal = context.home.journal_to_read(&context.config).await?;
    let lines = read_story(&*journal, &name).await?;
    if lines.is_empty() {
        return Err(Failure::new(
            REFUSED,
            format!("there is no order {order} in this journal"),
            "hoga orders lists all of today's; an older one is named by its key",
        ));
    }
    for line in &lines {
        let data = serde_json::to_value(line).unwrap_or_default();
        context.output.data(&line.to_string(), &data);
    }
    Ok(())
}
