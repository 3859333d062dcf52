//! While an order's outcome is unknown, nothing that could be confused with it or double it leaves.

use hoga_port::{
    BrokerError, Hint, Order, OrderRequest, OrderStatus, Quantity, Refusal, Side, TradingDay,
};

/// What an unknown order allows on its symbol and side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freeze {
    /// Nothing stands in the way.
    None,
    /// A sell may go, up to what is held less all unknown and open sells.
    SellUpTo {
        /// Shares that unknown and open sells may already take.
        promised: Quantity,
    },
}

/// Checks a request against the orders that are not settled.
///
/// # Errors
///
/// `Refused` while a twin is on its way or unknown, and for a buy while any buy of the same issue
/// is unknown.
pub fn check_duplicate<'a>(
    request: &OrderRequest,
    today: TradingDay,
    own: impl Iterator<Item = &'a Order> + Clone,
) -> Result<Freeze, BrokerError> {
    // An order of an earlier day cannot come alive any more, and an attempt is no twin of itself.
    let is_like = |order: &&Order| {
        order.symbol == request.symbol
            && order.side == request.side
            && order.trading_day() == today
            && order.id.as_ref() != Some(&request.id)
    };
    // Of ten thousand open orders hardly one is unsettled, so that is asked first.
    let is_unsettled =
        |order: &&Order| matches!(order.status, OrderStatus::Recorded | OrderStatus::Unknown);
    let mut is_frozen = false;
    for order in own.clone().filter(is_unsettled).filter(is_like) {
        let is_twin = order.order_type == request.order_type && order.quantity == request.quantity;
        if is_twin {
            return Err(BrokerError::refused(
                Refusal::Twin {
                    of: order.id.clone(),
                },
                "wait until it is resolved: a twin could not be told from it",
            ));
        }
        if order.status == OrderStatus::Unknown {
            is_frozen = true;
            if request.side == Side::Buy {
                return Err(BrokerError::refused(
                    Refusal::Frozen {
                        symbol: request.symbol,
                        by: order.id.clone(),
                    },
                    Hint::WaitUntilResolved,
                ));
            }
        }
    }
    if !is_frozen {
        return Ok(Freeze::None);
    }
    let promised = own
        .filter(is_like)
        .fold(Quantity::ZERO, |sum, order| sum.plus(order.remaining()));
    Ok(Freeze::SellUpTo { promised })
}
