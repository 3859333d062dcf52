//! Where credentials may go: KIS hosts over TLS, this machine, or a host that is named.

use super::{ConfigError, Mode};
use http::Uri;
use kis_wire::Environment;
use kis_wire::environment::HOSTS;

pub(super) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost"
        || bare
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback())
}

pub(super) fn check_url(
    name: &str,
    url: &str,
    secure: &str,
    mode: Mode,
    allowed: Option<&str>,
) -> Result<(), ConfigError> {
    let uri: Uri = url.parse().map_err(|error: http::uri::InvalidUri| {
        ConfigError::new(
            name,
            format!("\"{url}\" is not a URL ({error})"),
            "check it",
        )
    })?;
    let (Some(scheme), Some(host)) = (uri.scheme_str(), uri.host()) else {
        return Err(ConfigError::new(
            name,
            format!("\"{url}\" has no scheme or host"),
            "check it",
        ));
    };
    let known_schemes: &[&str] = if secure == "ws" {
        &["ws"]
    } else {
        &["http", "https"]
    };
    if !known_schemes.contains(&scheme) {
        let problem = format!("\"{scheme}\" is not a scheme it can have");
        return Err(ConfigError::new(
            name,
            problem,
            format!("use {}", known_schemes.join(" or ")),
        ));
    }
    if is_loopback(host) {
        return Ok(());
    }
    if mode == Mode::Local {
        let problem = format!("LOCAL may only go to this machine, not to {host}");
        return Err(ConfigError::new(
            name,
            problem,
            "set MODE=PAPER, or remove the variable",
        ));
    }
    if scheme != secure {
        let problem = format!("credentials go to {host} over {secure} only");
        return Err(ConfigError::new(name, problem, format!("use {secure}://")));
    }
    if HOSTS.contains(&host) {
        let (mine, other) = match mode.environment() {
            Environment::Live => (Environment::Live, Environment::Paper),
            Environment::Paper => (Environment::Paper, Environment::Live),
        };
        let is_other = |own: fn(Environment) -> &'static str| {
            let authority = |text: &str| {
                text.parse::<Uri>()
                    .ok()
                    .and_then(|u| u.authority().map(ToString::to_string))
            };
            authority(url) == authority(own(other)) && authority(url) != authority(own(mine))
        };
        if is_other(Environment::rest_url) || is_other(Environment::websocket_url) {
            let problem = format!("{url} belongs to {other}, and MODE is {}", mode.word());
            return Err(ConfigError::new(
                name,
                problem,
                "set MODE to match, or remove it",
            ));
        }
        return Ok(());
    }
    if allowed == Some(host) {
        return Ok(());
    }
    Err(ConfigError::new(
        name,
        format!("{host} is neither a KIS host nor this machine"),
        format!("credentials would go there; if that is meant, set KIS_ALLOW_HOST={host}"),
    ))
}
