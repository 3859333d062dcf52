//! What of a call may be logged: its address and headers, without secrets and personal data.

use std::fmt::Write as _;

/// Headers whose value is a secret.
const SECRET_HEADERS: [&str; 4] = ["authorization", "appkey", "appsecret", "hashkey"];

/// Returns an address whose account number is masked and whose cursors are left out: they hold it too.
pub(crate) fn url(url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else {
        return url.to_owned();
    };
    let mut safe = path.to_owned();
    for (index, pair) in query.split('&').enumerate() {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let upper = name.to_ascii_uppercase();
        let shown = if upper == "CANO" {
            hoga_port::masked_account(value)
        } else if upper.starts_with("CTX_AREA") && !value.is_empty() {
            "(hidden)".to_owned()
        } else {
            value.to_owned()
        };
        safe.push(if index == 0 { '?' } else { '&' });
        // Writing to a text cannot fail.
        let _written = write!(safe, "{name}={shown}");
    }
    safe
}

/// Returns headers in one line, secrets hidden.
pub(crate) fn headers(headers: &[(&'static str, String)]) -> String {
    let mut line = String::new();
    for (name, value) in headers {
        let shown = if SECRET_HEADERS.contains(name) {
            "(hidden)"
        } else {
            value
        };
        let gap = if line.is_empty() { "" } else { "; " };
        let _written = write!(line, "{gap}{name}: {shown}");
    }
    line
}

#[cfg(test)]
mod tests {
    #[test]
    fn neither_the_account_nor_a_secret_is_shown() {
        let url = super::url(
            "https://host:9443/uapi/x?CANO=12345678&ACNT_PRDT_CD=01&PDNO=005930&CTX_AREA_FK100=12345678%5E01&CTX_AREA_NK100=",
        );
        assert_eq!(
            url,
            "https://host:9443/uapi/x?CANO=12******&ACNT_PRDT_CD=01&PDNO=005930&CTX_AREA_FK100=(hidden)&CTX_AREA_NK100="
        );
        assert_eq!(
            super::url("https://host/oauth2/tokenP"),
            "https://host/oauth2/tokenP"
        );
        let headers = [
            ("authorization", "Bearer secret".to_owned()),
            ("tr_id", "TTTC0012U".to_owned()),
        ];
        assert_eq!(
            super::headers(&headers),
            "authorization: (hidden); tr_id: TTTC0012U"
        );
    }
}
