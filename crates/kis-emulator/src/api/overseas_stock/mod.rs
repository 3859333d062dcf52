//! Overseas calls for one US market: enough that clients which ask for both markets run.

pub(crate) mod balances;
pub(crate) mod orders;
pub(crate) mod quotations;

use crate::api::call::Call;
use crate::api::dollars::EXCHANGES;
use crate::rest::message::Reply;

/// Refuses what the market of an order or query does not know.
fn us_exchange(call: &Call<'_>, code: &str) -> Result<&'static str, Reply> {
    EXCHANGES
        .iter()
        .find(|(order, _)| *order == code)
        .map(|(order, _)| *order)
        .ok_or_else(|| call.refusal("APBK0656", "해당종목정보가 없습니다"))
}
