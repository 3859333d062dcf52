//! TLS: only a server with a trusted certificate of its own name gets a request.

use ambient::TaskSet;
use hoga_port::ConnectionCause;
use kis_client::transport::http::HyperTransport;
use kis_client::transport::{HttpAnswer, HttpCall, HttpTransport, Phase, SendError};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

/// An authority that a client may trust.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        roots.add(self.0.der().clone()).unwrap();
        roots
    }

    fn certificate_for(&self, name: &str) -> (CertificateDer<'static>, PrivateKeyDer<'static>) {
        self.certificate_until(name, 4096)
    }

    /// Makes one that ran out, or will, with the first day of a year.
    fn certificate_until(
        &self,
        name: &str,
        year: i32,
    ) -> (CertificateDer<'static>, PrivateKeyDer<'static>) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_after = rcgen::date_time_ymd(year, 1, 1);
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        (certificate.der().clone(), key)
    }
}

struct Server {
    port: u16,
    requests: Arc<AtomicUsize>,
    _tasks: TaskSet,
}

/// Serves requests over TLS of the given versions, with a certificate for a name.
async fn serve(
    authority: &Authority,
    name: &str,
    versions: &[&'static SupportedProtocolVersion],
) -> Server {
    let (certificate, key) = authority.certificate_for(name);
    serve_with(certificate, key, versions).await
}

async fn serve_with(
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
    versions: &[&'static SupportedProtocolVersion],
) -> Server {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&requests);
    let tasks = TaskSet::new();
    tasks.spawn(async move {
        while let Ok((stream, _from)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            let mut chunk = [0; 4_096];
            if stream.read(&mut chunk).await.is_ok_and(|count| count > 0) {
                counted.fetch_add(1, Ordering::Relaxed);
                drop(stream.write_all(ANSWER).await);
                drop(stream.shutdown().await);
            }
        }
    });
    Server {
        port,
        requests,
        _tasks: tasks,
    }
}

async fn call(roots: RootCertStore, port: u16) -> Result<HttpAnswer, SendError> {
    let transport = HyperTransport::with_roots(roots).unwrap();
    transport
        .send(HttpCall {
            method: "GET",
            url: format!("https://localhost:{port}/uapi/x"),
            headers: vec![("appsecret", "planted".into())],
            body: Vec::new(),
            timeout: Duration::from_secs(5),
            leave_by: None,
        })
        .await
}

fn causes(error: &SendError) -> String {
    let mut text = error.to_string();
    let mut next = std::error::Error::source(error);
    while let Some(source) = next {
        text = format!("{text}: {source}");
        next = source.source();
    }
    text
}

#[tokio::test]
async fn a_trusted_server_is_spoken_to_over_tls_12_and_13() {
    let authority = Authority::new("trusted");
    for versions in [
        [&rustls::version::TLS12].as_slice(),
        &[&rustls::version::TLS13],
    ] {
        let server = serve(&authority, "localhost", versions).await;
        let answer = call(authority.roots(), server.port).await.unwrap();
        assert_eq!(answer.status, 200);
        assert_eq!(server.requests.load(Ordering::Relaxed), 1);
    }
}

#[tokio::test]
async fn a_foreign_certificate_and_a_wrong_name_get_no_request() {
    let (authority, stranger) = (Authority::new("trusted"), Authority::new("stranger"));
    let versions = [&rustls::version::TLS13, &rustls::version::TLS12];
    let foreign = serve(&stranger, "localhost", &versions).await;
    let misnamed = serve(&authority, "example.org", &versions).await;
    for (server, word) in [
        (&foreign, "nobody who is trusted here issued it"),
        (&foreign, "issued by stranger)"),
        (&misnamed, "it is not for localhost, but for example.org"),
    ] {
        let error = call(authority.roots(), server.port).await.unwrap_err();
        let causes = causes(&error);
        assert!(error.to_string().contains(word), "{error}: {causes}");
        for name in ["UnknownIssuer", "DnsName"] {
            assert!(!causes.contains(name), "{causes}");
        }
        assert_eq!(error.cause, ConnectionCause::Certificate, "{error}");
        assert!(error.to_string().contains("certificate"), "{error}");
        assert_eq!(error.phase, Phase::BeforeFirstByte, "{causes}");
        assert_eq!(server.requests.load(Ordering::Relaxed), 0);
    }
    let compiled_in = HyperTransport::new().unwrap();
    let own = serve(&authority, "localhost", &versions).await;
    let call = HttpCall {
        method: "GET",
        url: format!("https://localhost:{}/", own.port),
        headers: Vec::new(),
        body: Vec::new(),
        timeout: Duration::from_secs(5),
        leave_by: None,
    };
    assert!(compiled_in.send(call).await.is_err());
}

#[tokio::test]
async fn a_server_without_tls_gets_no_request() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let tasks = TaskSet::new();
    let heard = Arc::new(AtomicUsize::new(0));
    let noted = Arc::clone(&heard);
    tasks.spawn(async move {
        while let Ok((mut stream, _from)) = listener.accept().await {
            let mut chunk = [0; 4_096];
            let count = stream.read(&mut chunk).await.unwrap_or(0);
            let text = String::from_utf8_lossy(&chunk[..count]).into_owned();
            noted.fetch_add(usize::from(text.contains("planted")), Ordering::Relaxed);
            drop(stream.write_all(ANSWER).await);
        }
    });
    let error = call(Authority::new("trusted").roots(), port)
        .await
        .unwrap_err();
    assert_eq!(error.phase, Phase::BeforeFirstByte, "{}", causes(&error));
    assert_eq!(heard.load(Ordering::Relaxed), 0, "no secret left in clear");
}

#[tokio::test]
async fn a_certificate_that_ran_out_is_told_apart_and_plain_words_are_no_tls() {
    let authority = Authority::new("trusted");
    let (certificate, key) = authority.certificate_until("localhost", 2001);
    let old = serve_with(certificate, key, &[&rustls::version::TLS13]).await;
    let error = call(authority.roots(), old.port).await.unwrap_err();
    assert_eq!(error.cause, ConnectionCause::CertificateTime, "{error}");
    assert_eq!(error.phase, Phase::BeforeFirstByte);
    let said = error.to_string();
    assert!(said.contains("valid until 2001-01-01 only"), "{said}");

    let plain = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = plain.local_addr().unwrap().port();
    let tasks = TaskSet::new();
    tasks.spawn(async move {
        while let Ok((mut stream, _from)) = plain.accept().await {
            drop(stream.write_all(b"SSH-2.0-OpenSSH_9.2\r\n").await);
            let mut rest = Vec::new();
            drop(stream.read_to_end(&mut rest).await);
        }
    });
    let error = call(authority.roots(), port).await.unwrap_err();
    assert_eq!(error.cause, ConnectionCause::NotHttp, "{error}");
}

#[tokio::test]
async fn the_certificate_of_an_authority_is_refused_in_plain_words() {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    params
        .distinguished_name
        .push(DnType::CommonName, "proxy\u{1b} of the house");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let certificate = params.self_signed(&key).unwrap();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let server = serve_with(
        certificate.der().clone(),
        key,
        &[&rustls::version::TLS13, &rustls::version::TLS12],
    )
    .await;
    let roots = Authority::new("trusted").roots();
    let error = call(roots, server.port).await.unwrap_err();
    assert_eq!(error.cause, ConnectionCause::Certificate, "{error}");
    let said = error.to_string();
    assert!(said.contains("of an authority, not of a server"), "{said}");
    // What a stranger wrote into it is shown escaped.
    let whose = "it is proxy\\u{1b} of the house's, issued by proxy\\u{1b} of the house";
    assert!(said.contains(whose), "{said}");
    assert!(!causes(&error).contains("CaUsedAsEndEntity"), "{said}");
    assert_eq!(server.requests.load(Ordering::Relaxed), 0);
}
