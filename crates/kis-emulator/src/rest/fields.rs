//! The fields of a request, of a query or a body.

use crate::rest::message::{HttpRequest, Reply};
use kis_wire::Cell;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The fields of a request; those of a query have their names in upper case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(pub(crate) Map<String, Value>);

impl Fields {
    /// Returns a value without blanks around it; empty if it is not there.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.0
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or("")
            .trim()
    }

    /// Returns a value as a cell.
    pub(crate) fn cell(&self, name: &str) -> Cell {
        Cell::new(self.text(name))
    }

    /// Reads the fields as they are documented.
    pub(crate) fn decode<T: DeserializeOwned>(&self) -> Result<T, Reply> {
        T::deserialize(Value::Object(self.0.clone())).map_err(|error| {
            let text = format!("ERROR : INPUT INVALID_CHECK_FIELD_LENGTH ({error})");
            Reply::business("2", "OPSQ2002", &text, Value::Null)
        })
    }
}

/// Returns the value of a field without blanks around it, whatever the case of its name.
pub(crate) fn fields_of<'a>(fields: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    let same = |(known, _): &(&String, &Value)| known.eq_ignore_ascii_case(name);
    fields.iter().find(same)?.1.as_str().map(str::trim)
}

/// Reads the fields of a request: query names in any case, a body of texts only.
pub(crate) fn fields(request: &HttpRequest) -> Result<Map<String, Value>, Reply> {
    let malformed = Reply::unroutable;
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
                Err(Reply::business("2", "OPSQ2001", &text, Value::Null))
            }
        },
        Ok(_) | Err(_) => Err(malformed()),
    }
}
