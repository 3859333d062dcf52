//! Shows what the tables say of calls.

use super::ask::{is_filled_in, option};
use super::{dashed, described};
use crate::output::Output;
use kis_wire::schema::{Description, Field, Paging, Schema};
use serde_json::{Value, json};

/// Lists calls, a line each.
pub(super) fn list(calls: &[&Description], output: Output) {
    let lines: Vec<String> = calls
        .iter()
        .map(|call| {
            let where_it_is = if has_paper(call) { "" } else { "  (live only)" };
            format!(
                "{}/{}  {}{where_it_is}",
                dashed(call.class),
                dashed(call.name),
                call.title
            )
        })
        .collect();
    let data: Vec<Value> = calls.iter().map(|call| described(call)).collect();
    output.lines(&lines, &Value::Array(data));
}

fn has_paper(call: &Description) -> bool {
    call.tr_ids.iter().any(|ids| ids.paper.is_some())
}

/// Describes a call: where it is, what it asks, what it answers.
pub(super) fn call(call: &'static Description, output: Output) {
    let mut lines = vec![
        format!("{}  {}", dashed(call.name), call.title),
        format!("{} {}", call.method.name(), call.path),
    ];
    for (index, ids) in call.tr_ids.iter().enumerate() {
        let condition = call.conditions.get(index).copied().unwrap_or_default();
        let paper = ids.paper.unwrap_or("not offered");
        let when = if condition.is_empty() {
            String::new()
        } else {
            format!("  --when \"{condition}\"")
        };
        lines.push(format!("live {}, paper {paper}{when}", ids.live));
    }
    lines.push(
        match call.paging {
            Paging::None => "one page",
            Paging::Header | Paging::Cursors(_) => "pages: --all-pages reads them",
        }
        .to_owned(),
    );
    lines.push("asks:".to_owned());
    for field in call.request.0 {
        let need = match (is_filled_in(call, field), field.is_required) {
            (true, _) => "filled in",
            (false, true) => "needed",
            (false, false) => "optional",
        };
        lines.push(format!(
            "  --{}  {need}, {}",
            option(field.name),
            words(field)
        ));
    }
    let mut parts = vec![("answers:".to_owned(), &call.answer.root)];
    parts.extend(call.answer.groups.iter().map(|group| {
        let shape = if group.is_list { "rows" } else { "one row" };
        (format!("answers {} ({shape}):", group.name), &group.fields)
    }));
    for (title, schema) in parts {
        if schema.0.is_empty() {
            continue;
        }
        lines.push(title);
        let fields = schema.0.iter();
        lines.extend(fields.map(|field| format!("  {}  {}", field.name, words(field))));
    }
    output.lines(&lines, &document(call));
}

fn words(field: &Field) -> String {
    let length = match field.length {
        0 => String::new(),
        length => format!(" of {length} at most"),
    };
    let meaning = if field.meaning.is_empty() {
        String::new()
    } else {
        format!(": {}", field.meaning)
    };
    format!("{}{length}  {}{meaning}", field.kind.word(), field.label)
}

fn document(call: &Description) -> Value {
    let fields = |schema: &Schema| -> Vec<Value> {
        let one = |field: &Field| {
            json!({
                "name": field.name, "label": field.label, "meaning": field.meaning,
                "type": field.kind.word(), "length": field.length, "required": field.is_required,
            })
        };
        schema.0.iter().map(one).collect()
    };
    let groups: serde_json::Map<String, Value> = call
        .answer
        .groups
        .iter()
        .map(|group| {
            let part = json!({ "list": group.is_list, "fields": fields(&group.fields) });
            (group.name.to_owned(), part)
        })
        .collect();
    let ids: Vec<Value> = call
        .tr_ids
        .iter()
        .enumerate()
        .map(|(index, ids)| {
            json!({
                "live": ids.live, "paper": ids.paper,
                "when": call.conditions.get(index),
            })
        })
        .collect();
    let mut whole = described(call);
    if let Value::Object(fields_of_it) = &mut whole {
        fields_of_it.insert("method".into(), call.method.name().into());
        fields_of_it.insert("tr_ids".into(), ids.into());
        fields_of_it.insert("request".into(), fields(&call.request).into());
        fields_of_it.insert("root".into(), fields(&call.answer.root).into());
        fields_of_it.insert("answer".into(), groups.into());
    }
    whole
}
