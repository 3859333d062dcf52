//! `hoga api`: lists, describes and calls any read of the KIS API. The one place of the command that
//! speaks KIS's own words; orders are not sent from here.

mod ask;
mod describe;

use crate::args::ApiArguments;
use crate::context::Context;
use crate::exit::Failure;
use crate::output::Output;
use kis_wire::endpoint::Effect;
use kis_wire::generated::CALLS;
use kis_wire::schema::{Answer, Cells, Description, Group};
use serde_json::{Value, json};

/// The class whose call is meant where several have one of a name.
const USUAL_CLASS: &str = "domestic_stock";

/// Lists or describes, which needs neither settings nor a venue; returns whether that was asked for.
pub(crate) fn about(arguments: &ApiArguments, output: Output) -> Result<bool, Failure> {
    let Some(name) = &arguments.call else {
        let word = arguments.search.as_deref().unwrap_or_default();
        let calls: Vec<&Description> = reads().filter(|call| has_word(call, word)).collect();
        if calls.is_empty() {
            return Err(Failure::usage(
                format!("no read has {word} in its name, path or title"),
                "hoga api lists them all",
            ));
        }
        describe::list(&calls, output);
        return Ok(true);
    };
    let words = arguments.sorted().map_err(misused)?;
    let call = find(name)?;
    if words.is_description {
        describe::call(call, output);
        return Ok(true);
    }
    Ok(false)
}

/// Calls a read and shows its answer.
pub(crate) async fn run(context: &Context, arguments: ApiArguments) -> Result<(), Failure> {
    let words = arguments.sorted().map_err(misused)?;
    let call = find(arguments.call.as_deref().unwrap_or_default())?;
    let account = &context.config.account;
    let request = ask::request(call, &words, account.number(), account.product())?;
    let variant = ask::variant(call, words.when.as_deref())?;
    let gateway = context.gateway()?;
    let answered = if words.all_pages {
        gateway.rest().read_pages_of(call, variant, request).await?
    } else {
        gateway.rest().read_call(call, variant, request).await?
    };
    let answer = &answered.answer;
    let data = json!({
        "call": dashed(call.name),
        "class": dashed(call.class),
        "not_modelled": answered.is_not_modelled,
        "has_more": answered.has_more,
        "answer": without_cursors(answer)?,
    });
    context.output.lines(&readable(answer), &data);
    if answered.is_not_modelled {
        context.output.say(
            "note: this local server does not play the call; the answer is blank and says nothing",
        );
    }
    if answered.has_more {
        context
            .output
            .say("note: there are more pages; --all-pages reads them");
    }
    if let Err(error) = answer.check() {
        context
            .output
            .say(&format!("note: shown as it came: {error}"));
    }
    Ok(())
}

/// Returns an answer as JSON, without the place between two pages: it carries the account's number and is
/// of use to the venue alone.
fn without_cursors(answer: &Answer) -> Result<Value, Failure> {
    let mut whole =
        serde_json::to_value(answer).map_err(|error| Failure::internal(error.to_string()))?;
    if let Value::Object(fields) = &mut whole {
        fields.retain(|name, _| !is_cursor(name));
    }
    Ok(whole)
}

fn is_cursor(name: &str) -> bool {
    name.to_ascii_lowercase().starts_with("ctx_area")
}

fn misused(what: String) -> Failure {
    Failure::usage(what, "hoga api NAME --describe shows a call's fields")
}

fn reads() -> impl Iterator<Item = &'static Description> {
    let all = CALLS.iter().copied();
    all.filter(|call| call.effect == Effect::Read)
}

fn has_word(call: &Description, word: &str) -> bool {
    let word = word.to_lowercase();
    let texts = [
        dashed(call.name),
        call.path.to_owned(),
        call.title.to_owned(),
    ];
    let has = |text: &String| text.to_lowercase().contains(&word);
    texts.iter().any(has) || dashed(call.class).contains(&word)
}

/// Returns a name as it is typed.
fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

/// Returns the read of a name: a name alone, a class and a name, or a path.
fn find(name: &str) -> Result<&'static Description, Failure> {
    let typed = name
        .trim_start_matches('/')
        .to_lowercase()
        .replace('_', "-");
    let (class, short) = match typed.split_once('/') {
        Some((class, short)) if !typed.starts_with("uapi/") => (Some(class), short),
        Some(_) | None => (None, typed.as_str()),
    };
    let is_it = |call: &&Description| {
        let is_path = call.path.trim_start_matches('/') == typed;
        let is_name =
            dashed(call.name) == short && class.is_none_or(|class| class == dashed(call.class));
        is_path || is_name
    };
    let found: Vec<&'static Description> = CALLS.iter().copied().filter(is_it).collect();
    let usual = found.iter().find(|call| call.class == USUAL_CLASS);
    match (found.as_slice(), usual) {
        ([call], _) | (_, Some(call)) if call.effect == Effect::Read => Ok(call),
        ([call], _) | (_, Some(call)) => Err(Failure::usage(
            format!("{} is no read", dashed(call.name)),
            "orders go through hoga buy, sell, amend and cancel; tokens through hoga auth",
        )),
        ([], None) => Err(unknown(name, short)),
        (several, None) => Err(Failure::usage(
            format!("several calls are called {name}"),
            format!("say which: {}", names(several.iter().copied())),
        )),
    }
}

fn names<'a>(calls: impl Iterator<Item = &'a Description>) -> String {
    let full = |call: &Description| format!("{}/{}", dashed(call.class), dashed(call.name));
    calls.map(full).collect::<Vec<_>>().join(", ")
}

/// Says that a name is none, with the names that are most like it.
fn unknown(name: &str, short: &str) -> Failure {
    let mut like: Vec<(usize, &Description)> = reads()
        .map(|call| (ask::distance(&dashed(call.name), short), call))
        .filter(|(distance, call)| *distance <= 3 || dashed(call.name).contains(short))
        .collect();
    like.sort_by_key(|(distance, _)| *distance);
    let hint = if like.is_empty() {
        "hoga api lists every call, hoga api --search WORD some".to_owned()
    } else {
        let nearest = like.iter().take(5).map(|(_, call)| *call);
        format!("did you mean {}?", names(nearest))
    };
    Failure::usage(format!("there is no call {name}"), hint)
}

/// Returns an answer for people: single rows field by field, lists as tables.
fn readable(answer: &Answer) -> Vec<String> {
    let mut lines = fields(answer.root());
    for (group, rows) in answer.parts() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        match rows {
            [row] if !group.is_list => {
                lines.push(format!("{}:", group.name));
                lines.extend(fields(row));
            }
            rows => lines.extend(table(group, rows)),
        }
    }
    lines
}

fn fields(row: &Cells) -> Vec<String> {
    let listed = row
        .iter()
        .filter(|(field, cell)| !cell.is_blank() && !is_cursor(field.name));
    let mut lines: Vec<String> = listed
        .map(|(field, cell)| format!("  {}  {}  {}", field.name, cell.text(), field.label))
        .collect();
    let others = row.unlisted().iter().filter(|(name, _)| !is_cursor(name));
    lines.extend(
        others.map(|(name, cell)| format!("  {name}  {}  (not in the table)", cell.text())),
    );
    lines
}

/// Returns rows under the names of the columns that have a value in any of them.
fn table(group: &Group, rows: &[Cells]) -> Vec<String> {
    if rows.is_empty() {
        return vec![format!("{}: no rows", group.name)];
    }
    let used: Vec<usize> = (0..group.fields.0.len())
        .filter(|index| rows.iter().any(|row| !row.cell(*index).is_blank()))
        .collect();
    let head: Vec<&str> = used
        .iter()
        .filter_map(|index| Some(group.fields.0.get(*index)?.name))
        .collect();
    let mut lines = vec![
        format!("{}: {} rows", group.name, rows.len()),
        head.join("  "),
    ];
    for row in rows {
        let cells: Vec<&str> = used
            .iter()
            .map(|index| row.text(*index))
            .map(|text| if text.is_empty() { "-" } else { text })
            .collect();
        lines.push(cells.join("  "));
    }
    lines
}

/// Returns a call's place in documents.
fn described(call: &Description) -> Value {
    json!({
        "call": dashed(call.name),
        "class": dashed(call.class),
        "title": call.title,
        "path": call.path,
    })
}
