//! Where credentials may go: KIS hosts over TLS, this machine, or a host that is named.
//!
//! Addresses are compared as scheme, host and port number, whatever their spelling.

use super::error::ConfigError;
use super::mode::Mode;
use http::Uri;
use kis_wire::Environment;
use kis_wire::environment::HOSTS;

/// What of an address decides where bytes go.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    scheme: String,
    /// In lower case, without the dot that ends an absolute name.
    host: String,
    port: u16,
}

impl Place {
    fn of(uri: &Uri) -> Option<Self> {
        let scheme = uri.scheme_str()?.to_ascii_lowercase();
        let usual = match scheme.as_str() {
            "https" | "wss" => 443,
            _ => 80,
        };
        Some(Self {
            host: host(uri.host()?),
            port: uri.port_u16().unwrap_or(usual),
            scheme,
        })
    }

    fn parse(url: &str) -> Option<Self> {
        Self::of(&url.parse().ok()?)
    }
}

fn host(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    lower.strip_suffix('.').unwrap_or(&lower).to_owned()
}

pub(super) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost"
        || bare
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback())
}

/// Checks one of the two addresses; `usual` is the environment's own.
pub(super) fn check_url(
    name: &str,
    url: &str,
    usual: &str,
    mode: Mode,
    allowed: Option<&str>,
) -> Result<(), ConfigError> {
    // A password may stand before the sign, so the address is not repeated.
    if url.contains('@') {
        return Err(ConfigError::new(
            name,
            "an address with a user's name or password in it is not taken",
            "leave out everything before the @, and the @",
        ));
    }
    let uri: Uri = url.parse().map_err(|error: http::uri::InvalidUri| {
        let shown: String = url.chars().take(100).collect();
        let problem = format!("\"{shown}\" is not a URL ({error})");
        ConfigError::new(name, problem, "check it")
    })?;
    let Some(place) = Place::of(&uri) else {
        let shown: String = url.chars().take(100).collect();
        let problem = format!("\"{shown}\" has no scheme or host");
        return Err(ConfigError::new(name, problem, "check it"));
    };
    let own = Place::parse(usual);
    let secure = own.as_ref().map_or("https", |own| own.scheme.as_str());
    let known_schemes: &[&str] = if secure == "ws" {
        &["ws"]
    } else {
        &["http", "https"]
    };
    if !known_schemes.contains(&place.scheme.as_str()) {
        let problem = format!("\"{}\" is not a scheme it can have", place.scheme);
        return Err(ConfigError::new(
            name,
            problem,
            format!("use {}", known_schemes.join(" or ")),
        ));
    }
    if is_loopback(&place.host) {
        return Ok(());
    }
    if mode == Mode::Local {
        let problem = format!("LOCAL may only go to this machine, not to {}", place.host);
        return Err(ConfigError::new(
            name,
            problem,
            "set MODE=PAPER, or remove the variable",
        ));
    }
    if place.scheme != secure {
        let problem = format!("credentials go to {} over {secure} only", place.host);
        return Err(ConfigError::new(name, problem, format!("use {secure}://")));
    }
    if own.as_ref() == Some(&place) {
        return Ok(());
    }
    if HOSTS.contains(&place.host.as_str()) {
        return Err(another_of_kis(name, &place, usual, mode));
    }
    if allowed.map(host).as_deref() == Some(place.host.as_str()) {
        return Ok(());
    }
    let here = &place.host;
    Err(ConfigError::new(
        name,
        format!("{here} is neither a KIS host nor this machine"),
        format!("credentials would go there; if that is meant, set KIS_ALLOW_HOST={here}"),
    ))
}

/// A KIS host, and not the address of this environment.
fn another_of_kis(name: &str, place: &Place, usual: &str, mode: Mode) -> ConfigError {
    let other = match mode.environment() {
        Environment::Live => Environment::Paper,
        Environment::Paper => Environment::Live,
    };
    let shown = format!("{}:{}", place.host, place.port);
    let is_others = [other.rest_url(), other.websocket_url()]
        .iter()
        .any(|url| Place::parse(url).as_ref() == Some(place));
    let problem = if is_others {
        format!("{shown} belongs to {other}, and MODE is {}", mode.word())
    } else {
        format!("{shown} is not the address of {}", mode.word())
    };
    let hint = format!(
        "remove it, or set MODE to match; {} has {usual}",
        mode.word()
    );
    ConfigError::new(name, problem, hint)
}
