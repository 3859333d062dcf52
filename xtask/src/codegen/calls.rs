//! The file of one call: its unit type, its description, its request and the views of its answer.

use super::rust::{MARK, doc_text, field_doc, function_name, getter, literal, schema, type_name};
use super::tables::{Call, Group, Paging, Variant};
use std::fmt::Write as _;

/// Returns the file of a call.
pub(super) fn file(call: &Call) -> Result<String, String> {
    let body = [
        unit(call)?,
        description(call)?,
        request(call),
        response(call),
        call.groups.iter().map(|group| view(call, group)).collect(),
    ]
    .concat();
    let segment = call.path.rsplit('/').next().unwrap_or_default();
    let head = format!(
        "//! `{segment}` {}: {}. {MARK}\n\n",
        doc_text(&call.title),
        call.effect
    );
    Ok(head + "use crate::schema::prelude::*;\n\n" + &body)
}

fn unit(call: &Call) -> Result<String, String> {
    let name = type_name(&call.name);
    let mut out = format!(
        "/// {}: `{} {}`.\n",
        doc_text(&call.title),
        call.method,
        call.path
    );
    if !call.note.is_empty() {
        let _infallible = write!(out, "///\n/// {}.\n", doc_text(&call.note));
    }
    let _infallible = write!(
        out,
        "#[derive(Clone, Copy, Debug)]\npub struct {name};\n\n\
         impl Call for {name} {{\n\
         \x20   const DESCRIPTION: &'static Description = &DESCRIPTION;\n\
         \x20   type Request = {name}Request;\n\
         \x20   type Response = {name}Response;\n}}\n\n"
    );
    match call.effect.as_str() {
        "read" => {
            let _infallible = write!(out, "impl ReadCall for {name} {{}}\n\n");
        }
        "order" | "auth" => {}
        other => return Err(format!("{}: there is no effect {other}", call.path)),
    }
    Ok(out)
}

fn ids(variants: &[Variant]) -> String {
    let one = |variant: &Variant| match &variant.paper {
        Some(paper) => format!(
            "TrIds::both({}, {})",
            literal(&variant.live),
            literal(paper)
        ),
        None => format!("TrIds::live_only({})", literal(&variant.live)),
    };
    let all: Vec<String> = variants.iter().map(one).collect();
    format!("&[{}]", all.join(", "))
}

fn paging(paging: &Paging) -> String {
    let cursors = match paging {
        Paging::None => return "Paging::None".into(),
        Paging::Header => return "Paging::Header".into(),
        Paging::Cursors(cursors) => cursors,
    };
    let mut out = String::from("Paging::Cursors(&[");
    for cursor in cursors {
        let from = if cursor.last_row.is_empty() {
            "Origin::Answer".to_owned()
        } else {
            let names: Vec<String> = cursor.last_row.iter().map(|name| literal(name)).collect();
            format!("Origin::LastRow(&[{}])", names.join(", "))
        };
        let _infallible = write!(
            out,
            "Cursor {{ name: {}, from: {from} }},",
            literal(&cursor.name)
        );
    }
    out.push_str("])");
    out
}

fn description(call: &Call) -> Result<String, String> {
    let method = match call.method.as_str() {
        "GET" => "Get",
        "POST" => "Post",
        other => return Err(format!("{}: there is no method {other}", call.path)),
    };
    let conditions: Vec<String> = match call.variants.len() {
        0 | 1 => Vec::new(),
        _ => call
            .variants
            .iter()
            .map(|variant| literal(&variant.condition))
            .collect(),
    };
    let mut parts = schema("REQUEST", &call.request) + &schema("ROOT", &call.root);
    let mut groups = Vec::new();
    for group in &call.groups {
        let constant = group.name.to_uppercase();
        parts += &schema(&constant, &group.fields);
        groups.push(format!(
            "Group {{ name: {}, is_list: {}, fields: {constant} }}",
            literal(&group.name),
            group.is_list,
        ));
    }
    let lines = [
        format!("class: {}", literal(&call.class)),
        format!("name: {}", literal(&call.name)),
        format!("title: {}", literal(&call.title)),
        format!("method: Method::{method}"),
        format!("path: {}", literal(&call.path)),
        format!("effect: Effect::{}", type_name(&call.effect)),
        format!("tr_ids: {}", ids(&call.variants)),
        format!("conditions: &[{}]", conditions.join(", ")),
        format!("old_tr_ids: {}", ids(&call.old_variants)),
        format!("paging: {}", paging(&call.paging)),
        "request: REQUEST".to_owned(),
        format!(
            "answer: AnswerSchema {{ root: ROOT, groups: &[{}] }}",
            groups.join(", ")
        ),
    ];
    Ok(format!(
        "{parts}/// What the tables say of it.\n\
         pub static DESCRIPTION: Description = Description {{\n    {},\n}};\n\n",
        lines.join(",\n    ")
    ))
}

fn request(call: &Call) -> String {
    let name = type_name(&call.name);
    let mut out = format!(
        "/// What is asked; a value that is not set goes out blank.\n\
         #[derive(Clone, Debug, PartialEq, Eq)]\npub struct {name}Request(Cells);\n\n\
         crate::schema::request_type!({name}Request, DESCRIPTION);\n\n"
    );
    if call.request.is_empty() {
        return out;
    }
    let _infallible = writeln!(out, "impl {name}Request {{");
    for (index, field) in call.request.iter().enumerate() {
        let _infallible = write!(
            out,
            "    /// Sets {}\n    #[must_use] #[inline] pub fn {}(self, value: impl Into<Cell>) -> Self {{ Self(self.0.with({index}, value)) }}\n",
            field_doc(field),
            function_name(&field.name),
        );
    }
    out.push_str("}\n\n");
    out
}

fn view_name(call: &Call, group: &Group) -> String {
    format!("{}{}", type_name(&call.name), type_name(&group.name))
}

fn response(call: &Call) -> String {
    let name = type_name(&call.name);
    let mut out = format!(
        "/// What is answered.\n#[derive(Clone, Debug, PartialEq, Eq)]\npub struct {name}Response(Answer);\n\n\
         crate::schema::response_type!({name}Response, DESCRIPTION);\n\n"
    );
    if call.root.is_empty() && call.groups.is_empty() {
        return out;
    }
    let _infallible = writeln!(out, "impl {name}Response {{");
    for (index, group) in call.groups.iter().enumerate() {
        let (function, view) = (function_name(&group.name), view_name(call, group));
        let _infallible = if group.is_list {
            write!(
                out,
                "    /// Returns the rows of `{}`.\n    pub fn {function}(&self) -> impl Iterator<Item = {view}<'_>> {{ self.0.rows({index}).iter().map({view}) }}\n",
                group.name
            )
        } else {
            write!(
                out,
                "    /// Returns `{}`; `None` where it was not answered.\n    pub fn {function}(&self) -> Option<{view}<'_>> {{ self.0.row({index}).map({view}) }}\n",
                group.name
            )
        };
    }
    for (index, field) in call.root.iter().enumerate() {
        let (result, method, _) = getter(&field.kind);
        let _infallible = write!(
            out,
            "    /// {}\n    #[inline] pub fn {}(&self) -> {} {{ self.0.root().{method}({index}) }}\n",
            field_doc(field),
            function_name(&field.name),
            result.replace("&'a ", "&"),
        );
    }
    out.push_str("}\n\n");
    out
}

fn view(call: &Call, group: &Group) -> String {
    let view = view_name(call, group);
    let mut out = format!(
        "/// One row of `{}`.\n#[derive(Clone, Copy, Debug)]\npub struct {view}<'a>(&'a Cells);\n\n",
        group.name
    );
    let _infallible = write!(
        out,
        "impl<'a> {view}<'a> {{\n    /// Returns the row as the table describes it.\n    pub fn cells(self) -> &'a Cells {{ self.0 }}\n"
    );
    for (index, field) in group.fields.iter().enumerate() {
        let (result, method, _) = getter(&field.kind);
        let _infallible = write!(
            out,
            "    /// {}\n    #[inline] pub fn {}(self) -> {result} {{ self.0.{method}({index}) }}\n",
            field_doc(field),
            function_name(&field.name),
        );
    }
    out.push_str("}\n\n");
    out
}
