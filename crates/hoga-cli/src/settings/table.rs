//! Every setting once: its name in a profile, its variable, and whether it is a secret.

/// One setting.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    /// The name in a profile.
    pub(crate) key: &'static str,
    /// The variable.
    pub(crate) variable: &'static str,
    /// Whether its value is shown to nobody.
    pub(crate) is_secret: bool,
}

const fn open(key: &'static str, variable: &'static str) -> Setting {
    Setting {
        key,
        variable,
        is_secret: false,
    }
}

const fn secret(key: &'static str, variable: &'static str) -> Setting {
    Setting {
        key,
        variable,
        is_secret: true,
    }
}

/// All settings, in the order they are shown.
pub(crate) const SETTINGS: [Setting; 21] = [
    open("mode", "MODE"),
    secret("app_key", "KIS_APP_KEY"),
    secret("app_secret", "KIS_APP_SECRET"),
    open("account", "KIS_ACCOUNT_NO"),
    open("hts_id", "KIS_HTS_ID"),
    open("rest_url", "KIS_REST_BASE_URL"),
    open("websocket_url", "KIS_WS_URL"),
    open("allow_host", "KIS_ALLOW_HOST"),
    open("calls_per_second", "KIS_CALLS_PER_SECOND"),
    open("market_data", "KIS_MARKET_DATA"),
    open("hashkey", "KIS_HASHKEY"),
    open("spare_session", "KIS_SPARE_SESSION"),
    open("home", "HOGA_HOME"),
    open("memory", "HOGA_MEMORY"),
    secret("database_url", "HOGA_DATABASE_URL"),
    open("log", "HOGA_LOG"),
    open("log_format", "HOGA_LOG_FORMAT"),
    open("log_file", "HOGA_LOG_FILE"),
    open("head_syslog", "HOGA_HEAD_SYSLOG"),
    open("clock", "HOGA_CLOCK"),
    open("profile", "HOGA_PROFILE"),
];

/// Returns the name of a variable in a profile.
pub(crate) fn key_of(variable: &str) -> String {
    let known = SETTINGS.iter().find(|it| it.variable == variable);
    match (known, variable.rsplit_once('_')) {
        (Some(setting), _) => setting.key.to_owned(),
        // KIS_APP_KEY_2 is the first of the further keys.
        (None, Some((name, number))) => {
            let number = number.parse::<usize>().unwrap_or(0).saturating_sub(1);
            format!("{} of stream_keys number {number}", key_of(name))
        }
        (None, None) => variable.to_owned(),
    }
}

/// Returns a value as it may be shown: of a secret its length, an account masked.
pub(crate) fn masked(variable: &str, is_secret: bool, value: &str) -> String {
    if is_secret {
        return format!("({} characters)", value.chars().count());
    }
    if variable == "KIS_ACCOUNT_NO" {
        return hoga::masked_account(value);
    }
    without_user(value)
}

/// Returns a value without what stands before the host of an address: a password, perhaps.
fn without_user(value: &str) -> String {
    let Some((scheme, rest)) = value.split_once("://") else {
        return value.to_owned();
    };
    let host_ends = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    match rest.split_at_checked(host_ends) {
        Some((host, path)) if host.contains('@') => {
            let host = host.rsplit('@').next().unwrap_or_default();
            format!("{scheme}://(hidden)@{host}{path}")
        }
        Some(_) | None => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_shown_without_its_user_and_password() {
        let shown = |value| masked("KIS_REST_BASE_URL", false, value);
        for (value, expected) in [
            (
                "https://u:p@ss@127.0.0.1:1/x",
                "https://(hidden)@127.0.0.1:1/x",
            ),
            ("wss://user@host", "wss://(hidden)@host"),
            ("https://host:9443/a@b", "https://host:9443/a@b"),
            ("5", "5"),
        ] {
            assert_eq!(shown(value), expected);
        }
    }
}
