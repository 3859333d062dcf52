//! Why a server's certificate was refused, in plain words, and whose it is.
//!
//! What is trusted is decided by rustls alone; here its refusal gets words, and the names that the
//! certificate gives of itself and of its issuer.

use hoga_port::foreign::visible;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error, OtherError, RootCertStore,
    SignatureScheme,
};
use std::fmt;
use std::sync::Arc;

/// The longest part of a name that is shown.
const LONGEST: usize = 64;
/// Most names of a certificate that are shown.
const MOST: usize = 3;

/// The verifier of rustls, whose refusals name the certificate.
#[derive(Debug)]
pub(super) struct Verifier(Arc<WebPkiServerVerifier>);

impl Verifier {
    /// Makes it with the roots that are trusted.
    ///
    /// # Errors
    ///
    /// There are none.
    pub(super) fn new(roots: RootCertStore, provider: Arc<CryptoProvider>) -> Result<Self, Error> {
        let builder = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider);
        let verifier = builder.build();
        Ok(Self(verifier.map_err(|why| {
            Error::General(format!("no certificate can be verified: {why}"))
        })?))
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verified =
            self.0
                .verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        verified.map_err(|error| {
            if let Error::InvalidCertificate(why) = error {
                return Refused::of(why, end_entity).into();
            }
            error
        })
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.0.verify_tls12_signature(message, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.0.verify_tls13_signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.supported_verify_schemes()
    }

    fn root_hint_subjects(&self) -> Option<&[DistinguishedName]> {
        self.0.root_hint_subjects()
    }
}

/// A certificate that was refused.
pub(super) struct Refused {
    why: CertificateError,
    /// Its own name and that of its issuer, where it tells them.
    names: Names,
}

impl Refused {
    fn of(why: CertificateError, certificate: &[u8]) -> Self {
        Self {
            why,
            names: names(certificate).unwrap_or_default(),
        }
    }

    /// Finds it in a refusal of rustls.
    pub(super) fn within(error: &CertificateError) -> Option<&Self> {
        let CertificateError::Other(OtherError(inner)) = error else {
            return None;
        };
        inner.downcast_ref()
    }

    /// Returns why.
    pub(super) fn why(&self) -> &CertificateError {
        &self.why
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(refused))))
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&words(&self.why))?;
        match (&self.names.subject, &self.names.issuer) {
            (Some(subject), Some(issuer)) => write!(f, " (it is {subject}'s, issued by {issuer})"),
            (Some(name), None) => write!(f, " (it is {name}'s)"),
            (None, Some(issuer)) => write!(f, " (issued by {issuer})"),
            (None, None) => Ok(()),
        }
    }
}

/// The library shows it by its `Debug` wherever it shows its own error.
impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Refused {}

/// Returns why a certificate is refused, as a sentence about it.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "later versions of the library have more, and words for them"
)]
pub(super) fn words(why: &CertificateError) -> String {
    use CertificateError as Why;
    let plain = match why {
        Why::ExpiredContext { not_after, .. } => {
            return format!("it was valid until {} only", date(*not_after));
        }
        Why::NotValidYetContext { not_before, .. } => {
            return format!("it is not valid before {}", date(*not_before));
        }
        Why::NotValidForNameContext {
            expected,
            presented,
        } => {
            let (expected, presented) = (expected.to_str(), listed(presented));
            return format!("it is not for {expected}, but {presented}");
        }
        Why::Other(other) => return of_the_library(&other.to_string()),
        Why::BadEncoding => "it cannot be read",
        Why::Expired => "it is not valid any more",
        Why::NotValidYet => "it is not valid yet",
        Why::Revoked => "its issuer has revoked it",
        Why::UnhandledCriticalExtension => "it has a condition that is not understood here",
        Why::UnknownIssuer => "nobody who is trusted here issued it",
        Why::UnknownRevocationStatus => "whether it was revoked cannot be told",
        Why::ExpiredRevocationList | Why::ExpiredRevocationListContext { .. } => {
            "the list of revoked certificates is out of date"
        }
        Why::BadSignature => "its signature is wrong",
        Why::UnsupportedSignatureAlgorithmContext { .. }
        | Why::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            "it is signed in a way that is not taken here"
        }
        Why::NotValidForName => "it is for another name",
        Why::InvalidPurpose | Why::InvalidPurposeContext { .. } => "it is not for a server",
        Why::InvalidOcspResponse => "its proof that it is not revoked is wrong",
        Why::ApplicationVerificationFailure => "it was refused",
        other => return of_the_library(&format!("{other:?}")),
    };
    plain.to_owned()
}

/// Returns words for a refusal that the library tells by a name of its own alone.
fn of_the_library(text: &str) -> String {
    let plain = match text {
        "CaUsedAsEndEntity" => "it is the certificate of an authority, not of a server",
        "EndEntityUsedAsCa" => "whoever issued it is no authority",
        "PathLenConstraintViolated" | "MaximumPathDepthExceeded" => {
            "too many authorities stand between it and one that is trusted"
        }
        "NameConstraintViolation" => "its issuer may not issue one for this name",
        "UnsupportedCertVersion" => "it is of a version that is not taken here",
        _other => "",
    };
    if !plain.is_empty() {
        return plain.to_owned();
    }
    let name: String = text
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let mut spaced = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push(c.to_ascii_lowercase());
    }
    if spaced.is_empty() {
        return "it was refused".to_owned();
    }
    format!("it was refused: {spaced}")
}

/// Returns the names that a certificate is for.
fn listed(presented: &[String]) -> String {
    if presented.is_empty() {
        return "for no name at all".to_owned();
    }
    // The library writes each with its kind: `DnsName("example.org")`.
    let bare = |name: &String| {
        let inside = name
            .split_once('(')
            .map_or(name.as_str(), |(_, inside)| inside);
        shown(inside.trim_end_matches(')').trim_matches('"'))
    };
    let first: Vec<String> = presented.iter().take(MOST).map(bare).collect();
    let more = if presented.len() > MOST { " …" } else { "" };
    format!("for {}{more}", first.join(", "))
}

fn date(at: UnixTime) -> String {
    let seconds = i64::try_from(at.as_secs()).unwrap_or(i64::MAX);
    Timestamp::from_second(seconds).map_or_else(
        |_too_far| "a day that no calendar has".to_owned(),
        |at| at.to_zoned(TimeZone::UTC).date().to_string(),
    )
}

fn shown(text: &str) -> String {
    let short: String = text.chars().take(LONGEST).collect();
    visible(&short).into_owned()
}

/// Whom a certificate names.
#[derive(Debug, Default, PartialEq, Eq)]
struct Names {
    subject: Option<String>,
    issuer: Option<String>,
}

/// The tag of a sequence, of a set, and of a certificate's version.
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const VERSION: u8 = 0xA0;
/// The identifiers of a common name and of an organisation (X.520).
const COMMON_NAME: [u8; 3] = [0x55, 0x04, 0x03];
const ORGANISATION: [u8; 3] = [0x55, 0x04, 0x0A];

/// Reads both names out of a certificate (RFC 5280, 4.1).
fn names(certificate: &[u8]) -> Option<Names> {
    let (_, certificate) = Items(certificate).next()?;
    let (_, signed) = Items(certificate).next()?;
    let mut fields = Items(signed).filter(|(tag, _)| *tag != VERSION);
    // Number, algorithm, issuer, validity, subject.
    let (_, issuer) = fields.nth(2)?;
    let (_, subject) = fields.nth(1)?;
    Some(Names {
        subject: name(subject),
        issuer: name(issuer),
    })
}

/// Returns the common name, or else the organisation.
fn name(parts: &[u8]) -> Option<String> {
    let attribute = |wanted: [u8; 3]| {
        let sets = Items(parts).filter(|(tag, _)| *tag == SET);
        let mut attributes = sets.flat_map(|(_, set)| Items(set));
        attributes.find_map(|(tag, attribute)| {
            let mut pair = Items(attribute);
            let ((_, kind), (_, value)) = (pair.next()?, pair.next()?);
            let text = shown(&String::from_utf8_lossy(value));
            (tag == SEQUENCE && kind == wanted && !text.is_empty()).then_some(text)
        })
    };
    attribute(COMMON_NAME).or_else(|| attribute(ORGANISATION))
}

/// What stands in a piece of DER, one item after the other; it ends where it cannot be read.
struct Items<'a>(&'a [u8]);

impl<'a> Iterator for Items<'a> {
    type Item = (u8, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (tag, rest) = self.0.split_first()?;
        let (first, mut rest) = rest.split_first()?;
        let mut length = usize::from(*first);
        if *first >= 0x80 {
            let (digits, after) = rest.split_at_checked(usize::from(*first & 0x7F))?;
            if digits.len() > 3 {
                return None;
            }
            length = digits
                .iter()
                .fold(0, |length, digit| (length << 8) | usize::from(*digit));
            rest = after;
        }
        let (content, after) = rest.split_at_checked(length)?;
        self.0 = after;
        Some((*tag, content))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_has_words_and_none_is_a_name_of_the_library() {
        let other = |text: &'static str| {
            CertificateError::Other(OtherError(Arc::new(std::io::Error::other(text))))
        };
        for (why, expected) in [
            (
                CertificateError::UnknownIssuer,
                "nobody who is trusted here",
            ),
            (CertificateError::BadEncoding, "cannot be read"),
            (
                other("CaUsedAsEndEntity"),
                "of an authority, not of a server",
            ),
            (other("TrailingData(Certificate)"), "refused: trailing data"),
            (other(""), "it was refused"),
            (
                CertificateError::NotValidForNameContext {
                    expected: ServerName::try_from("localhost").unwrap(),
                    presented: vec!["DnsName(\"example.org\")".into()],
                },
                "not for localhost, but for example.org",
            ),
        ] {
            let said = words(&why);
            assert!(said.contains(expected), "{said}");
            assert!(
                !said.contains("UsedAs") && !said.contains("DnsName"),
                "{said}"
            );
        }
    }

    #[test]
    fn what_is_no_certificate_has_no_names() {
        for text in [
            &b""[..],
            b"\x30",
            b"\x30\x84\xff\xff\xff\xff",
            b"\x30\x03\x30\x01\xa0",
        ] {
            assert_eq!(names(text), None);
        }
    }
}
