//! What all generated Rust has in common: names, literals, descriptions of fields, module files.

use super::tables::{Field, Tables};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The first line of every generated file.
pub(super) const MARK: &str = "Written by `cargo xtask codegen` from `tables/`; change those.";

const KEYWORDS: [&str; 12] = [
    "type", "move", "yield", "loop", "match", "in", "ref", "final", "do", "abstract", "as", "for",
];

/// Returns a type's name: `inquire_price` is `InquirePrice`.
pub(super) fn type_name(name: &str) -> String {
    let mut out = String::new();
    let mut is_start = true;
    for letter in name.chars() {
        if letter == '_' {
            is_start = true;
        } else if is_start {
            out.extend(letter.to_uppercase());
            is_start = false;
        } else {
            out.extend(letter.to_lowercase());
        }
    }
    out
}

/// Returns a function's name for a field.
pub(super) fn function_name(field: &str) -> String {
    let lower = |letter: char| match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        'a'..='z' | '0'..='9' => letter,
        _ => '_',
    };
    let name: String = field.chars().map(lower).collect();
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// Returns a text as Rust writes it.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Returns a text as a line of documentation: nothing in it is a link or a tag.
pub(super) fn doc_text(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '[' | ']' | '<' | '>' | '*' | '_' | '`' | '|' | '~' | '\\' | '#' => {
                out.push('\\');
                out.push(letter);
            }
            _ => out.push(letter),
        }
    }
    out
}

/// Returns what a field is, for a reader: its label, its meaning and its wire name.
pub(super) fn field_doc(field: &Field) -> String {
    let mut parts = Vec::new();
    for text in [&field.label, &field.meaning] {
        if !text.is_empty() {
            parts.push(doc_text(text));
        }
    }
    let wire = format!("`{}`", field.name);
    if parts.is_empty() {
        format!("{wire}.")
    } else {
        format!("{} ({wire}).", parts.join(": "))
    }
}

/// Returns the fields as a constant of their own, a line each.
pub(super) fn schema(constant: &str, fields: &[Field]) -> String {
    if fields.is_empty() {
        return format!("const {constant}: Schema = Schema(&[]);\n\n");
    }
    let mut out = format!("const {constant}: Schema = Schema(&[\n");
    for field in fields {
        let _infallible = write!(
            out,
            "    Field::new({}, {}, {}, Kind::{})",
            literal(&field.name),
            literal(&field.label),
            literal(&field.meaning),
            kind(&field.kind),
        );
        if field.length > 0 {
            let _infallible = write!(out, ".at_most({})", field.length);
        }
        if field.is_required {
            out.push_str(".required()");
        }
        out.push_str(",\n");
    }
    out.push_str("]);\n\n");
    out
}

fn kind(word: &str) -> String {
    if word == "cell" {
        "Unknown".into()
    } else {
        type_name(word)
    }
}

/// Returns the getter's result and method for a kind, and whether it can fail.
pub(super) fn getter(kind: &str) -> (&'static str, &'static str, bool) {
    match kind {
        "flag" => ("Result<Option<bool>, FieldError>", "flag", true),
        "date" => ("Result<Option<Date>, FieldError>", "date", true),
        "time" => ("Result<Option<Time>, FieldError>", "time", true),
        "shares" | "whole" => ("Result<Option<i64>, FieldError>", "whole", true),
        "decimal" | "ratio" => ("Result<Option<Decimal>, FieldError>", "decimal", true),
        "text" | "code" => ("&'a str", "text", false),
        _ => ("&'a Cell", "cell", false),
    }
}

/// Returns the file that names the modules of an asset class.
pub(super) fn class_module(class: &str, names: &BTreeSet<String>) -> String {
    let mut out = format!("//! Calls and records of `{class}`. {MARK}\n\n");
    for name in names {
        let _infallible = writeln!(out, "pub mod {name};");
    }
    out
}

/// Returns the file that names the asset classes and lists every call.
pub(super) fn root_module(classes: &[&str], tables: &Tables) -> String {
    let mut out = format!(
        "//! Every call and record of the tables, one file each. {MARK}\n\nuse crate::schema::Description;\n\n"
    );
    for class in classes {
        let _infallible = writeln!(out, "pub mod {class};");
    }
    out.push_str("mod record_kind;\n\npub use record_kind::RecordKind;\n\n");
    let _infallible = writeln!(
        out,
        "/// What the tables say of every call, in their order.\npub static CALLS: [&Description; {}] = [",
        tables.calls.len()
    );
    for call in &tables.calls {
        let _infallible = writeln!(out, "    &{}::{}::DESCRIPTION,", call.class, call.name);
    }
    out.push_str("];\n");
    out
}
