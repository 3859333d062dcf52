//! Orders: what is asked for, what the venue calls it, and how it stands.
//!
//! The only state change is [`Order::apply`], a pure function; who decides that an event happened
//! is the desk.

mod draft;
mod fill;
mod id;
mod lifecycle;
mod order_event;
mod request;
mod status;

pub use draft::{OrderDraft, Unpriced};
pub use fill::{FillEvent, FillSource};
pub use id::{BrokerOrderId, OrderId, OrderIdError, OrderRef};
pub use lifecycle::Order;
pub use order_event::{IllegalTransition, OrderEvent};
pub use request::{Amend, CancelReport, OrderRequest, OrderType, Side, TimeInForce};
pub use status::{OrderStatus, Origin, VenueReason};
