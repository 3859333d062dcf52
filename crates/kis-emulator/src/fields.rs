//! The fields of a request, of a query or a body.

use crate::rest::{HttpReply, HttpRequest};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Reads a request of either form as it is documented.
pub(crate) fn decode<T: DeserializeOwned>(request: &HttpRequest) -> Result<T, HttpReply> {
    let fields = fields(request)?;
    serde_json::from_value(Value::Object(fields)).map_err(|error| {
        let text = format!("ERROR : INPUT INVALID_CHECK_FIELD_LENGTH ({error})");
        HttpReply::business("2", "OPSQ2002", &text, Value::Null)
    })
}

/// Returns the value of a field without blanks around it, whatever the case of its name.
pub(crate) fn fields_of<'a>(fields: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    let same = |(known, _): &(&String, &Value)| known.eq_ignore_ascii_case(name);
    fields.iter().find(same)?.1.as_str().map(str::trim)
}

/// Reads the fields of a request: query names in any case, a body of texts only.
pub(crate) fn fields(request: &HttpRequest) -> Result<Map<String, Value>, HttpReply> {
    let malformed = || HttpReply::gateway(500, "EGW00202", "GW라우팅 중 오류가 발생했습니다.");
    if request.method == "GET" {
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_str(&request.query).map_err(|_unreadable| malformed())?;
        return Ok(pairs
            .into_iter()
            .map(|(name, value)| (name.to_uppercase(), value.into()))
            .collect());
    }
    match serde_json::from_slice(&request.body) {
        Ok(Value::Object(fields)) => match fields.iter().find(|(_, value)| !value.is_string()) {
            None => Ok(fields),
            Some((name, _)) => {
                let text = format!("ERROR INVALID {name}");
                Err(HttpReply::business("2", "OPSQ2001", &text, Value::Null))
            }
        },
        Ok(_) | Err(_) => Err(malformed()),
    }
}
