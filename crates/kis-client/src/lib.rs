//! A client of the KIS OpenAPI that needs no order desk: the access token with its cache, the pace that all
//! processes of an app key keep together, every read of the official tables by its type, the real-time
//! session, and the transports with a recorder.
//!
//! It sends no orders: what comes of an order whose answer is lost is not to be guessed, and a desk that
//! knows how (`hoga`) turns the feature `orders` on for its gateway.
//!
//! ```no_run
//! # async fn example(config: kis_client::ClientConfig) -> hoga_port::Result<()> {
//! use kis_wire::generated::domestic_stock::inquire_price::{InquirePrice, InquirePriceRequest};
//! let client = kis_client::RestClient::open(config)?;
//! let request = InquirePriceRequest::new()
//!     .fid_cond_mrkt_div_code("J")
//!     .fid_input_iscd("005930");
//! let price = client.call::<InquirePrice>(&request).await?;
//! # let _ = price; Ok(())
//! # }
//! ```
//!
//! # Layout
//!
//! - [`rest`]: calls, tokens, pace, what of a text is hidden
//! - [`stream`]: the real-time session of an app key, kept up
//! - [`transport`]: HTTP and WebSocket as values, so that tests can stand in for the network
//! - `orders`: what an order desk sends with (feature `orders`)

pub mod config;
#[cfg(feature = "orders")]
pub mod orders;
pub mod rest;
pub mod stream;
pub mod transport;

pub use config::ClientConfig;
pub use rest::RestClient;
pub use transport::recorder::Recording;
