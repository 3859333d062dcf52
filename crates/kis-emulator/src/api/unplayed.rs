//! Calls of the tables that no market here plays: a read is answered with blanks and marked, an order is
//! refused as KIS refuses one.
//!
//! A blank answer says nothing: no client may take it for an empty account.

use crate::rest::fields::fields_of;
use crate::rest::message::{NOT_MODELLED, Reply};
use kis_wire::endpoint::Effect;
use kis_wire::schema::{Answer, Cells, Description};
use serde_json::{Map, Value};

/// Answers a call that is not played.
pub(crate) fn answer(call: &'static Description, request: &Map<String, Value>) -> Reply {
    if let Err(refusal) = check(call, request) {
        return refusal;
    }
    match call.effect {
        Effect::Read => {
            let mut reply = Reply::business("0", "KIOK0510", "조회가 완료되었습니다", blank(call));
            reply.headers.push((NOT_MODELLED, "1".into()));
            reply
        }
        Effect::Order | Effect::Auth => {
            Reply::business("1", "OPSQ0002", "없는 서비스 코드 입니다.", Value::Null)
        }
    }
}

/// Refuses a request without a field that the table requires, or with a value longer than it allows, as
/// the played calls do.
fn check(call: &Description, request: &Map<String, Value>) -> Result<(), Reply> {
    for field in call.request.0 {
        let value = fields_of(request, field.name).unwrap_or_default();
        // A cursor is required and blank on the first page; which other blanks pass is not known.
        let is_there = request
            .keys()
            .any(|name| name.eq_ignore_ascii_case(field.name));
        if field.is_required && !is_there {
            let text = format!("ERROR INPUT FIELD NOT FOUND [{}]", field.name);
            return Err(Reply::business("2", "OPSQ2001", &text, Value::Null));
        }
        let length = value.chars().count();
        if field.length > 0 && length > usize::from(field.length) {
            let text = format!("ERROR INVALID INPUT_FILED_SIZE [{}] [{length}]", field.name);
            return Err(Reply::business("2", "OPSQ2002", &text, Value::Null));
        }
    }
    Ok(())
}

/// Returns an answer with every part of the table: lists are empty, a single row has blanks.
fn blank(call: &'static Description) -> Answer {
    let mut answer = Answer::blank(&call.answer);
    for group in call.answer.groups {
        if let (false, Some(rows)) = (group.is_list, answer.rows_named_mut(group.name)) {
            rows.push(Cells::blank(&group.fields));
        }
    }
    answer
}
