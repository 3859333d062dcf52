//! The byte shell on loopback: what the value seam cannot show. Cuts at every byte, stalls, half
//! frames, close codes; and that `phase` tells the truth. And what the client does for who has no desk.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod alone;
mod http;
mod line;
mod processes;
mod tls;
mod websocket;
