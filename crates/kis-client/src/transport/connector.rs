//! Connections whose bytes leave soon or never.
//!
//! After the last write the kernel goes on sending by itself: measured, a request that was written
//! while the line dropped arrived 45 to 81 s after its client had given up, later than a query that
//! was answered on a new connection. So the kernel gives up soon too, and a connection that is dropped
//! is reset, which throws away what it has not sent.

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::dns::GaiResolver;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::rt::TokioIo;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
use std::time::Duration;
use tokio::net::TcpStream;
use tower_service::Service;

/// The kernel ends a connection whose bytes nobody acknowledges for this long; elsewhere its own limit
/// holds, which is longer, and the reset alone must do.
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const UNACKNOWLEDGED: Duration = Duration::from_secs(10);

type Tcp = HttpConnector<GaiResolver>;

/// Connects by TCP, without delay, and resets what is dropped.
#[derive(Clone, Debug)]
pub(super) struct Connector(Tcp);

impl Connector {
    /// Makes a connector; TLS goes over it.
    pub(super) fn new() -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(UNACKNOWLEDGED));
        Self(tcp)
    }
}

impl Service<http::Uri> for Connector {
    type Response = Abrupt;
    type Error = <Tcp as Service<http::Uri>>::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, uri: http::Uri) -> Self::Future {
        let connecting = self.0.call(uri);
        Box::pin(async move {
            let stream = connecting.await?;
            if let Err(error) = stream.inner().set_zero_linger() {
                // It works on as other programs' connections do.
                tracing::warn!(%error, "a connection cannot be made to be reset when it is dropped");
            }
            Ok(Abrupt(stream))
        })
    }
}

/// A connection that says no goodbye: its end would be sent behind what is still to be sent.
#[derive(Debug)]
pub(super) struct Abrupt(TokioIo<TcpStream>);

impl Connection for Abrupt {
    fn connected(&self) -> Connected {
        self.0.connected()
    }
}

impl Read for Abrupt {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, into)
    }
}

impl Write for Abrupt {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn is_write_vectored(&self) -> bool {
        self.0.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write_vectored(cx, slices)
    }
}
