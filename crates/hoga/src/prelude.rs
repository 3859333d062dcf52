//! What a strategy uses on every page: `use hoga::prelude::*;`.

pub use crate::{
    Amend, BrokerError, BrokerPort, Candle, Decimal, Delivery, ExecutionEvent, ExecutionKind,
    Order, OrderId, OrderRef, OrderRequest, OrderStatus, OrderType, Position, Price, Quantity,
    ReadPort, Refusal, Retry, Route, Side, Start, Symbol, TimeInForce, Timestamp,
};
