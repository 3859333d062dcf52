//! HTTP over hyper, TLS over rustls with roots that are compiled in.

use super::{HttpAnswer, HttpCall, HttpTransport, Phase, SendError, place};
use crate::transport::certificate::Verifier;
use crate::transport::connector::Connector;
use crate::transport::timely::TimelyBody;
use bytes::Bytes;
use hoga_port::{BoxFuture, BrokerError, ConnectionCause};
use http_body_util::{BodyExt, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use rustls::{ClientConfig, RootCertStore};
use std::sync::Arc;

/// An answer larger than this is cut off and counts as unreadable.
const MAX_BODY: usize = 8 * 1_024 * 1_024;

/// The production transport: one connection pool, TLS 1.2 or newer.
#[derive(Debug)]
pub struct HyperTransport {
    client: Client<HttpsConnector<Connector>, TimelyBody>,
}

impl HyperTransport {
    /// Makes the transport with the roots that are compiled in.
    ///
    /// # Errors
    ///
    /// The TLS library refuses its own defaults, which is a defect of the build.
    pub fn new() -> Result<Self, rustls::Error> {
        let roots = RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        };
        Self::with_roots(roots)
    }

    /// Makes the transport as [`HyperTransport::new`] does, with an error of the port.
    ///
    /// # Errors
    ///
    /// `Connection` when TLS cannot be set up.
    pub fn ready() -> hoga_port::Result<Self> {
        Self::new().map_err(|error| BrokerError::Connection {
            message: "TLS cannot be set up".into(),
            cause: ConnectionCause::Other,
            source: Some(error.into()),
        })
    }

    /// Makes the transport with other roots.
    ///
    /// # Errors
    ///
    /// As [`HyperTransport::new`].
    pub fn with_roots(roots: RootCertStore) -> Result<Self, rustls::Error> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let verifier = Arc::new(Verifier::new(roots, Arc::clone(&provider))?);
        let tls = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])?
            // The word is the library's for any verifier that is given; this one asks its own.
            .dangerous()
            .with_custom_certificate_verifier(verifier)
            .with_no_client_auth();
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http()
            .enable_http1()
            .wrap_connector(Connector::new());
        // A pooled connection that the server closed meanwhile must not make hyper send an order
        // twice: an unclear outcome is the desk's to resolve.
        let client = Client::builder(TokioExecutor::new())
            .retry_canceled_requests(false)
            .pool_idle_timeout(std::time::Duration::from_secs(30))
            .build(connector);
        Ok(Self { client })
    }

    async fn send_now(&self, call: HttpCall) -> Result<HttpAnswer, SendError> {
        let timeout = call.timeout;
        match tokio::time::timeout(timeout, self.exchange(call)).await {
            Ok(result) => result,
            Err(_elapsed) => Err(SendError {
                phase: Phase::MaybeSent,
                what: format!("no answer within {} s", timeout.as_secs()),
                cause: ConnectionCause::TimedOut,
                source: None,
            }),
        }
    }

    async fn exchange(&self, call: HttpCall) -> Result<HttpAnswer, SendError> {
        let mut request = http::Request::builder().method(call.method).uri(&call.url);
        for (name, value) in &call.headers {
            request = request.header(*name, value);
        }
        let body = TimelyBody::new(Bytes::from(call.body), call.leave_by);
        let lateness = body.lateness();
        let request = request.body(body).map_err(|error| {
            SendError::of(
                Phase::BeforeFirstByte,
                "the request cannot be written",
                error,
            )
        })?;
        let place = place(request.uri());
        let response = self.client.request(request).await.map_err(|error| {
            // Only a failed connect proves that nothing left; everything else may have arrived.
            let (phase, what) = if lateness.is_late() {
                (
                    Phase::BeforeFirstByte,
                    "it was too late to send it".to_owned(),
                )
            } else if error.is_connect() {
                (Phase::BeforeFirstByte, format!("no connection to {place}"))
            } else {
                (Phase::MaybeSent, format!("the connection to {place} broke"))
            };
            SendError::of(phase, &what, error)
        })?;
        let status = response.status().as_u16();
        let header = |name: &str| {
            let value = response.headers().get(name);
            value
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
                .to_owned()
        };
        let (tr_cont, date) = (header("tr_cont"), header("date"));
        let is_not_modelled = !header("x-hoga-not-modelled").is_empty();
        let body = Limited::new(response.into_body(), MAX_BODY)
            .collect()
            .await
            .map_err(|error| SendError::of(Phase::MaybeSent, "the answer broke off", error))?;
        Ok(HttpAnswer {
            status,
            tr_cont,
            date,
            is_not_modelled,
            body: body.to_bytes().to_vec(),
        })
    }
}

impl HttpTransport for HyperTransport {
    fn send(&self, call: HttpCall) -> BoxFuture<'_, Result<HttpAnswer, SendError>> {
        Box::pin(self.send_now(call))
    }
}
