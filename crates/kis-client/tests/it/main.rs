//! The byte shell on loopback: what the value seam cannot show. Cuts at every byte, stalls, half
//! frames, close codes; and that `phase` tells the truth.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod http;
mod processes;
mod tls;
mod websocket;
