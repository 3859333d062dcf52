//! Reads the tables of `kis-wire`, applies the overrides, and checks that they make sense.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// One line of a table, by the names of its columns.
type Line = BTreeMap<String, String>;

/// A field of a request, an answer or a record.
#[derive(Debug, PartialEq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) meaning: String,
    pub(super) kind: String,
    pub(super) length: u16,
    pub(super) is_required: bool,
}

/// A part of an answer.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) name: String,
    pub(super) is_list: bool,
    pub(super) fields: Vec<Field>,
}

/// One transaction id.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) live: String,
    pub(super) paper: Option<String>,
    pub(super) condition: String,
}

/// A field of the request that carries on a page, and the fields of the last row it is made of.
#[derive(Debug)]
pub(super) struct Cursor {
    pub(super) name: String,
    pub(super) last_row: Vec<String>,
}

/// How a call's pages are told apart.
#[derive(Debug)]
pub(super) enum Paging {
    None,
    Header,
    Cursors(Vec<Cursor>),
}

/// A call.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) class: String,
    pub(super) name: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) effect: String,
    pub(super) variants: Vec<Variant>,
    pub(super) old_variants: Vec<Variant>,
    pub(super) paging: Paging,
    pub(super) title: String,
    pub(super) note: String,
    pub(super) request: Vec<Field>,
    pub(super) root: Vec<Field>,
    pub(super) groups: Vec<Group>,
}

/// A real-time record.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) class: String,
    pub(super) tr_id: String,
    pub(super) title: String,
    pub(super) key: String,
    pub(super) note: String,
    pub(super) environment: String,
    pub(super) is_encrypted: bool,
    pub(super) oldest_width: usize,
    pub(super) columns: Vec<Field>,
}

/// All tables.
#[derive(Debug)]
pub(super) struct Tables {
    pub(super) calls: Vec<Call>,
    pub(super) records: Vec<Record>,
}

const KINDS: [&str; 10] = [
    "text", "code", "flag", "date", "time", "shares", "whole", "decimal", "ratio", "cell",
];

impl Tables {
    pub(super) fn read(directory: &Path) -> Result<Self, String> {
        let table = |name: &str| lines(&directory.join(format!("{name}.tsv")));
        let (mut endpoints, mut fields) = (table("endpoints")?, table("fields")?);
        let (mut records, columns) = (table("records")?, table("columns")?);
        for change in table("overrides")? {
            let (lines, key): (&mut Vec<Line>, fn(&Line) -> String) = match cell(&change, "table")?
            {
                "endpoints" => (&mut endpoints, |line| text(line, "path")),
                "records" => (&mut records, |line| text(line, "tr_id")),
                "fields" => (&mut fields, |line| {
                    [text(line, "path"), text(line, "place"), text(line, "field")].join(" ")
                }),
                other => return Err(format!("overrides.tsv: there is no table {other}")),
            };
            let wanted = cell(&change, "key")?;
            cell(&change, "source")?;
            let mut found = lines.iter_mut().filter(|line| key(line) == wanted);
            let line = found
                .next()
                .ok_or_else(|| format!("overrides.tsv: nothing has the key {wanted}"))?;
            line.insert(text(&change, "column"), text(&change, "value"));
        }
        let mut by_path: BTreeMap<String, Vec<Line>> = BTreeMap::new();
        for line in fields {
            by_path.entry(text(&line, "path")).or_default().push(line);
        }
        let mut calls = Vec::new();
        for line in &endpoints {
            let fields = by_path.remove(cell(line, "path")?).unwrap_or_default();
            calls.push(call(line, &fields)?);
        }
        if let Some(path) = by_path.keys().next() {
            return Err(format!("fields.tsv: {path} is not in endpoints.tsv"));
        }
        let names: BTreeSet<(&str, &str)> = calls
            .iter()
            .map(|call| (call.class.as_str(), call.name.as_str()))
            .collect();
        if names.len() != calls.len() {
            return Err("endpoints.tsv: two calls of a class have one name".into());
        }
        let records = records
            .iter()
            .map(|line| record(line, &columns))
            .collect::<Result<_, _>>()?;
        Ok(Self { calls, records })
    }
}

fn lines(path: &Path) -> Result<Vec<Line>, String> {
    let name = path.display();
    let table = fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    let mut rows = table.lines();
    let head: Vec<&str> = rows
        .next()
        .ok_or_else(|| format!("{name} is empty"))?
        .split('\t')
        .collect();
    let line = |(number, row): (usize, &str)| {
        let cells: Vec<&str> = row.split('\t').collect();
        if cells.len() != head.len() {
            return Err(format!(
                "{name}: line {} has {} columns, the head has {}",
                number.saturating_add(2),
                cells.len(),
                head.len()
            ));
        }
        let pairs = head.iter().zip(cells);
        Ok(pairs
            .map(|(name, cell)| ((*name).to_owned(), cell.trim().to_owned()))
            .collect())
    };
    rows.enumerate().map(line).collect()
}

fn cell<'a>(line: &'a Line, column: &str) -> Result<&'a str, String> {
    match line.get(column).map(String::as_str) {
        Some(text) if !text.is_empty() => Ok(text),
        _ => Err(format!("{column} is empty in {line:?}")),
    }
}

fn text(line: &Line, column: &str) -> String {
    line.get(column).cloned().unwrap_or_default()
}

fn field(line: &Line, name: &str) -> Result<Field, String> {
    let kind = cell(line, "type")?;
    if !KINDS.contains(&kind) {
        return Err(format!("there is no type {kind}: {line:?}"));
    }
    // "12?" is one client's reading, "8.2" has two decimals, which with point and sign make it longer.
    let length = text(line, "length");
    let is_sure = !length.is_empty() && length.bytes().all(|byte| byte.is_ascii_digit());
    Ok(Field {
        name: cell(line, name)?.to_owned(),
        label: text(line, "label"),
        meaning: text(line, "meaning"),
        kind: kind.to_owned(),
        length: if is_sure {
            length.parse().map_err(|_error| format!("{line:?}"))?
        } else {
            0
        },
        is_required: text(line, "required") == "Y",
    })
}

/// Reads `LIVE/PAPER condition`, with `-` for a missing one.
fn variant(text: &str) -> Result<Variant, String> {
    let (ids, condition) = text.split_once(' ').unwrap_or((text, ""));
    let (live, paper) = ids
        .split_once('/')
        .ok_or_else(|| format!("{ids} has no paper id (-)"))?;
    Ok(Variant {
        live: live.to_owned(),
        paper: (paper != "-").then(|| paper.to_owned()),
        condition: condition.to_owned(),
    })
}

#[expect(clippy::too_many_lines, reason = "every column of a row")]
fn call(line: &Line, fields: &[Line]) -> Result<Call, String> {
    let (mut request, mut root, mut groups) = (Vec::new(), Vec::new(), Vec::<Group>::new());
    for line in fields {
        match cell(line, "place")? {
            "request" => request.push(field(line, "field")?),
            "root" => root.push(field(line, "field")?),
            // It is not known where an answer has it; it is kept among what the table does not list.
            "?" => {}
            place => {
                let field = field(line, "field")?;
                match groups.iter_mut().find(|group| group.name == place) {
                    Some(group) => group.fields.push(field),
                    None => groups.push(Group {
                        name: place.to_owned(),
                        is_list: match text(line, "shape").as_str() {
                            "list" => true,
                            "object" => false,
                            other => return Err(format!("{other} is no shape: {line:?}")),
                        },
                        fields: vec![field],
                    }),
                }
            }
        }
    }
    let ids = text(line, "tr_ids");
    let today = ids.split(" | ").filter(|one| !one.is_empty());
    let variants = today.map(variant).collect::<Result<_, _>>()?;
    let ids = text(line, "old_tr_ids");
    let old_variants = ids
        .split_whitespace()
        .map(variant)
        .collect::<Result<_, _>>()?;
    let paging = match cell(line, "paging")? {
        "none" => Paging::None,
        "header" => Paging::Header,
        cursors => Paging::Cursors(
            cursors
                .split(' ')
                .map(|cursor| {
                    let (name, row) = cursor.split_once('=').unwrap_or((cursor, ""));
                    Cursor {
                        name: name.to_owned(),
                        last_row: row
                            .split('+')
                            .filter(|name| !name.is_empty())
                            .map(str::to_owned)
                            .collect(),
                    }
                })
                .collect(),
        ),
    };
    if let Paging::Cursors(cursors) = &paging {
        let is_known = |cursor: &Cursor| request.iter().any(|field| field.name == cursor.name);
        if let Some(cursor) = cursors.iter().find(|cursor| !is_known(cursor)) {
            return Err(format!(
                "{}: the cursor {} is no field of the request",
                cell(line, "path")?,
                cursor.name
            ));
        }
    }
    Ok(Call {
        class: cell(line, "class")?.to_owned(),
        name: cell(line, "name")?.to_owned(),
        method: cell(line, "method")?.to_owned(),
        path: cell(line, "path")?.to_owned(),
        effect: cell(line, "effect")?.to_owned(),
        variants,
        old_variants,
        paging,
        title: text(line, "title"),
        note: text(line, "note"),
        request,
        root,
        groups,
    })
}

fn record(line: &Line, columns: &[Line]) -> Result<Record, String> {
    let tr_id = cell(line, "tr_id")?;
    let columns: Vec<Field> = columns
        .iter()
        .filter(|column| text(column, "tr_id") == tr_id)
        .map(|column| field(column, "column"))
        .collect::<Result<_, _>>()?;
    let width = columns.len();
    let oldest = text(line, "oldest_width");
    let oldest_width = if oldest.is_empty() {
        width
    } else {
        oldest
            .parse()
            .map_err(|_error| format!("{tr_id}: {oldest} is no width"))?
    };
    if width == 0 || oldest_width > width {
        return Err(format!(
            "{tr_id} has {width} columns, {oldest_width} at least"
        ));
    }
    Ok(Record {
        class: cell(line, "class")?.to_owned(),
        tr_id: tr_id.to_owned(),
        title: text(line, "title"),
        key: text(line, "key"),
        note: text(line, "note"),
        environment: cell(line, "environment")?.to_owned(),
        is_encrypted: cell(line, "encrypted")? == "Y",
        oldest_width,
        columns,
    })
}
