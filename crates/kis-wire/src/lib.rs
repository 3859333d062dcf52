//! The KIS OpenAPI protocol as data: endpoints, records, codes, the real-time session.
//!
//! Without I/O, clock or randomness: a client encodes with it, the emulator decodes with it. Wire
//! names stay in here; a broker's own words are elsewhere.
//!
//! # Layout
//!
//! - [`endpoint`]: what an endpoint is; [`generated::CALLS`] has all of them
//! - [`oauth`], [`domestic_stock`]: the calls that a table cannot say, one file each: tokens, and orders,
//!   whose side is in the transaction id
//! - [`lists`]: what the tables do not say of a list
//! - [`order_division`]: the codes of the order types
//! - [`envelope`], [`codes`], [`field`]: what every answer has in common
//! - [`schema`], [`generated`]: what the tables say of every call and record, and a type for each
//! - [`realtime`]: frames, records, the cipher and the session
//! - [`recording`]: a recorded session, without secrets and personal data

pub mod codes;
pub mod credential;
pub mod domestic_stock;
pub mod endpoint;
pub mod envelope;
pub mod environment;
pub mod field;
// Its lines are written by codegen, one field each.
#[rustfmt::skip]
#[expect(
    clippy::doc_markdown,
    clippy::missing_errors_doc,
    reason = "labels are KIS's own; each getter fails with the name of its field when the value is something else"
)]
pub mod generated;
pub mod lists;
pub mod oauth;
pub mod order_division;
pub mod realtime;
pub mod recording;
pub mod schema;

pub use credential::{AppKey, AppSecret, ApprovalKey, Credentials};
pub use endpoint::{Effect, Endpoint, Method, TrIds};
pub use environment::Environment;
pub use field::{Cell, FieldError};
