//! The file of one real-time record: its layout, its columns by name, a typed view of one record; and
//! the list of all of them.

use super::rust::{MARK, doc_text, field_doc, function_name, getter, literal, type_name};
use super::tables::Record;
use std::fmt::Write as _;

/// Returns the file of a record; what it has in common with an earlier one of all stands there.
pub(super) fn file(record: &Record, all: &[Record]) -> Result<String, String> {
    let mut head = format!(
        "//! `{}` {}. {MARK}\n//!\n//! Registered under {}.",
        record.tr_id,
        doc_text(&record.title),
        doc_text(&record.key)
    );
    if !record.note.is_empty() {
        let _infallible = write!(head, "\n//!\n//! {}.", doc_text(&record.note));
    }
    let mut alike = all.iter().filter(|it| it.columns == record.columns);
    let body = match alike.next() {
        Some(first) if first.tr_id != record.tr_id => columns_of(first, record),
        Some(_) | None => columns(record, alike.next().is_some())?,
    };
    Ok(format!("{head}\n\n{body}"))
}

/// Returns what a record says whose columns are those of another.
fn columns_of(twin: &Record, record: &Record) -> String {
    let module = format!(
        "crate::generated::{}::{}",
        twin.class,
        twin.tr_id.to_lowercase()
    );
    format!(
        "use crate::realtime::record::Layout;\n\n\
         pub use {module}::{{{} as {}, column}};\n\n\
         /// The columns of `{}`, in the same order.\n\
         pub const LAYOUT: Layout = {module}::LAYOUT.under({}, {});\n",
        type_name(&twin.tr_id),
        type_name(&record.tr_id),
        twin.tr_id,
        literal(&record.tr_id),
        record.oldest_width
    )
}

fn columns(record: &Record, is_shared: bool) -> Result<String, String> {
    let names: Vec<String> = record
        .columns
        .iter()
        .map(|column| literal(&column.name))
        .collect();
    let mut body = format!(
        "use crate::schema::prelude::*;\n\n\
         /// The columns in the official order.\npub const LAYOUT: Layout = Layout::new({}, &[\n    {},\n], {});\n\n",
        literal(&record.tr_id),
        names.join(",\n    "),
        record.oldest_width
    );
    body.push_str("/// Columns by name.\npub mod column {\n");
    for (index, column) in record.columns.iter().enumerate() {
        let name = function_name(&column.name).to_uppercase();
        if name.starts_with("R#") {
            return Err(format!("{}: {name} is no constant", record.tr_id));
        }
        let _infallible = write!(
            body,
            "    /// {}\n    pub const {name}: usize = {index};\n",
            field_doc(column)
        );
    }
    body.push_str("}\n\n");
    body += &view(record, is_shared);
    Ok(body)
}

fn view(record: &Record, is_shared: bool) -> String {
    let others = if is_shared {
        ", or of another kind with the same columns"
    } else {
        ""
    };
    let name = type_name(&record.tr_id);
    let mut out = format!(
        "/// One record of {}{others}.\n#[derive(Clone, Copy, Debug)]\npub struct {name}<'a>(pub Record<'a>);\n\n",
        doc_text(&record.title)
    );
    let _infallible = writeln!(out, "impl<'a> {name}<'a> {{");
    for (index, column) in record.columns.iter().enumerate() {
        let (result, method, is_fallible) = getter(&column.kind);
        let call = if is_fallible {
            format!("self.0.{method}_at({}, {index})", literal(&column.name))
        } else {
            format!("self.0.text({index})")
        };
        let result = if is_fallible { result } else { "&'a str" };
        let _infallible = write!(
            out,
            "    /// {}\n    #[inline] pub fn {}(&self) -> {result} {{ {call} }}\n",
            field_doc(column),
            function_name(&column.name),
        );
    }
    out.push_str("}\n");
    out
}

/// Returns the file that lists every record.
#[expect(
    clippy::too_many_lines,
    reason = "one file, from its first line to its last"
)]
pub(super) fn kinds(records: &[Record]) -> String {
    let mut out = format!("//! Every kind of real-time record. {MARK}\n\n");
    out.push_str("use crate::realtime::record::Layout;\n\n");
    out.push_str(
        "/// A kind of record: what a subscription asks for and what a frame says it holds.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\npub enum RecordKind {\n",
    );
    for record in records {
        let _infallible = write!(
            out,
            "    /// `{}`: {}.\n    {},\n",
            record.tr_id,
            doc_text(&record.title),
            type_name(&record.tr_id)
        );
    }
    let _infallible = write!(
        out,
        "}}\n\nimpl RecordKind {{\n    /// All of them, in the order of the table.\n    pub const ALL: [Self; {}] = [\n        {},\n    ];\n\n",
        records.len(),
        records
            .iter()
            .map(|record| format!("Self::{}", type_name(&record.tr_id)))
            .collect::<Vec<_>>()
            .join(",\n        ")
    );
    let mut arms = |doc: &str, name: &str, result: &str, value: &dyn Fn(&Record) -> String| {
        let _infallible = writeln!(
            out,
            "    /// {doc}\n    pub fn {name}(self) -> {result} {{\n        match self {{"
        );
        for record in records {
            let _infallible = writeln!(
                out,
                "            Self::{} => {},",
                type_name(&record.tr_id),
                value(record)
            );
        }
        out.push_str("        }\n    }\n\n");
    };
    arms(
        "Returns the columns.",
        "layout",
        "&'static Layout",
        &|record| {
            format!(
                "&super::{}::{}::LAYOUT",
                record.class,
                record.tr_id.to_lowercase()
            )
        },
    );
    arms(
        "Returns KIS's own Korean title.",
        "title",
        "&'static str",
        &|record| literal(&record.title),
    );
    arms(
        "Returns what it is registered under, in words.",
        "key",
        "&'static str",
        &|record| literal(&record.key),
    );
    let listed = |is: &dyn Fn(&Record) -> bool| {
        let names: Vec<String> = records
            .iter()
            .filter(|record| is(record))
            .map(|record| format!("Self::{}", type_name(&record.tr_id)))
            .collect();
        names.join(" | ")
    };
    let _infallible = write!(
        out,
        "    /// Returns whether its records come encrypted: they are somebody's own executions.\n\
         \x20   pub fn is_encrypted(self) -> bool {{\n        matches!(self, {})\n    }}\n\n\
         \x20   /// Returns whether the live servers send it.\n\
         \x20   pub fn is_live(self) -> bool {{\n        !matches!(self, {})\n    }}\n\n\
         \x20   /// Returns whether the paper servers send it.\n\
         \x20   pub fn is_paper(self) -> bool {{\n        matches!(self, {})\n    }}\n\n\
         \x20   /// Returns the kind of a record id.\n\
         \x20   pub fn of(tr_id: &str) -> Option<Self> {{\n        Some(match tr_id {{\n",
        listed(&|record| record.is_encrypted),
        listed(&|record| record.environment == "paper"),
        listed(&|record| record.environment != "live"),
    );
    for record in records {
        let _infallible = writeln!(
            out,
            "            {} => Self::{},",
            literal(&record.tr_id),
            type_name(&record.tr_id)
        );
    }
    out.push_str("            _ => return None,\n        })\n    }\n}\n");
    out
}
