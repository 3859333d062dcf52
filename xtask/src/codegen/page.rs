//! The page that lists every call and record.

use super::tables::{Call, Paging, Tables};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Returns the page.
pub(super) fn text(tables: &Tables) -> String {
    let mut out = String::from(
        "# Every call and record\n\n\
         Written by `cargo xtask codegen` from `crates/kis-wire/tables/`; change those.\n\n\
         `hoga api` lists, describes and calls the reads. Orders leave through the order desk alone.\n\n",
    );
    let mut classes: BTreeMap<&str, Vec<&Call>> = BTreeMap::new();
    for call in &tables.calls {
        classes.entry(&call.class).or_default().push(call);
    }
    for (class, calls) in &classes {
        let _infallible = write!(
            out,
            "## {class}\n\n| name | title | effect | path | live | paper | pages |\n|---|---|---|---|---|---|---|\n"
        );
        for call in calls {
            let live: Vec<&str> = call.variants.iter().map(|v| v.live.as_str()).collect();
            let paper: Vec<&str> = call
                .variants
                .iter()
                .filter_map(|variant| variant.paper.as_deref())
                .collect();
            let _infallible = writeln!(
                out,
                "| `{}` | {} | {} | `{}` | {} | {} | {} |",
                call.name,
                call.title,
                call.effect,
                call.path,
                live.join(", "),
                paper.join(", "),
                pages(&call.paging)
            );
        }
        out.push('\n');
    }
    out.push_str("## Real-time records\n\n| id | title | columns | where | registered under |\n|---|---|---|---|---|\n");
    for record in &tables.records {
        let widths = if record.oldest_width == record.columns.len() {
            record.oldest_width.to_string()
        } else {
            format!("{} to {}", record.oldest_width, record.columns.len())
        };
        let _infallible = writeln!(
            out,
            "| `{}` | {} | {widths} | {} | {} |",
            record.tr_id, record.title, record.environment, record.key
        );
    }
    out
}

fn pages(paging: &Paging) -> String {
    match paging {
        Paging::None => String::new(),
        Paging::Header => "`tr_cont`".into(),
        Paging::Cursors(cursors) => {
            let names: Vec<String> = cursors
                .iter()
                .map(|cursor| format!("`{}`", cursor.name))
                .collect();
            names.join(" ")
        }
    }
}
