//! What `hoga limits` sets: the caps, and what was paid in.

use super::numbers::{number, percent as part, won};
use clap::Args;
use rust_decimal::Decimal;

#[derive(Debug, Args)]
pub(crate) struct LimitArguments {
    /// Most won of one order.
    #[arg(long, value_parser = amount, allow_hyphen_values = true)]
    pub(crate) order_value: Option<Decimal>,
    /// Most shares of one order.
    #[arg(long, value_parser = whole, allow_hyphen_values = true)]
    pub(crate) order_quantity: Option<Decimal>,
    /// How many percent a limit may be past the last trade.
    #[arg(long, value_parser = percent, allow_hyphen_values = true)]
    pub(crate) collar: Option<Decimal>,
    /// Orders within a minute.
    #[arg(long, allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) orders_per_minute: Option<u32>,
    /// Orders open or unknown at once.
    #[arg(long, allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) open_orders: Option<u32>,
    /// Most won traded and open a day.
    #[arg(long, value_parser = amount, allow_hyphen_values = true)]
    pub(crate) daily_turnover: Option<Decimal>,
    /// Most won that trades, fees and falling prices may cost on one day.
    #[arg(long, value_parser = amount, allow_hyphen_values = true)]
    pub(crate) daily_loss: Option<Decimal>,
    /// Won that were paid in today, negative for paid out: no gain and no loss.
    #[arg(long, value_name = "WON", value_parser = any_amount, allow_hyphen_values = true)]
    pub(crate) paid_in: Option<Decimal>,
    /// Remove all caps first.
    #[arg(long)]
    pub(crate) clear: bool,
}

fn amount(text: &str) -> Result<Decimal, String> {
    won(text)
        .filter(|number| *number > Decimal::ZERO)
        .ok_or_else(|| "a number above zero is needed, for example 5,000,000 or 500만".into())
}

fn percent(text: &str) -> Result<Decimal, String> {
    part(text)
        .filter(|number| *number > Decimal::ZERO)
        .ok_or_else(|| "a number of percent above zero is needed, for example 3 or 3%".into())
}

fn any_amount(text: &str) -> Result<Decimal, String> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (Decimal::NEGATIVE_ONE, digits),
        None => (Decimal::ONE, text),
    };
    won(digits)
        .and_then(|number| number.checked_mul(sign))
        .ok_or_else(|| "a number is needed, for example 5,000,000 or -200,000".into())
}

fn whole(text: &str) -> Result<Decimal, String> {
    number(text)
        .filter(|number| *number > Decimal::ZERO && number.fract().is_zero())
        .ok_or_else(|| "a whole number of shares above zero is needed".into())
}
