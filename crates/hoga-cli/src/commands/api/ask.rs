//! Checks what was typed against the table of a call, and makes its request. Pure.

use super::dashed;
use crate::args::Words;
use crate::exit::Failure;
use kis_wire::Cell;
use kis_wire::schema::{Cells, Description, Field, Paging};

/// Returns the request, or says what of the words is wrong. The account's fields are filled in where
/// they are not given.
pub(super) fn request(
    call: &'static Description,
    words: &Words,
    number: &str,
    product: &str,
) -> Result<Cells, Failure> {
    let mut request = Cells::blank(&call.request);
    let mut given: Vec<&'static str> = Vec::new();
    for (name, value) in &words.fields {
        let field = field_of(call, name)?;
        if given.contains(&field.name) {
            return Err(wrong(call, format!("--{name} is given twice")));
        }
        given.push(field.name);
        let length = value.chars().count();
        if field.length > 0 && length > usize::from(field.length) && !words.unchecked {
            return Err(wrong(
                call,
                format!(
                    "--{name} has {length} characters, {} takes {} at most",
                    field.name, field.length
                ),
            ));
        }
        request.set_named(field.name, Cell::new(value));
    }
    for (name, value) in [("CANO", number), ("ACNT_PRDT_CD", product)] {
        if !given.contains(&name) {
            request.set_named(name, Cell::new(value));
        }
    }
    let missing: Vec<&Field> = call
        .request
        .0
        .iter()
        .filter(|field| field.is_required && !is_filled_in(call, field))
        .filter(|field| !given.contains(&field.name))
        .collect();
    if !missing.is_empty() {
        let all: Vec<String> = missing
            .iter()
            .map(|field| format!("--{} ({})", option(field.name), field.label))
            .collect();
        return Err(wrong(
            call,
            format!("{} needs {}", dashed(call.name), all.join(", ")),
        ));
    }
    if !words.unchecked {
        request.check().map_err(|error| {
            Failure::usage(
                error.to_string(),
                "--unchecked sends it all the same: what the table says of a request is partly read off names",
            )
        })?;
    }
    Ok(request)
}

/// Returns the place of the transaction id whose condition has the words.
pub(super) fn variant(call: &Description, when: Option<&str>) -> Result<usize, Failure> {
    let Some(when) = when else {
        return Ok(0);
    };
    let lower = when.to_lowercase();
    let has = |condition: &&str| condition.to_lowercase().contains(&lower);
    call.conditions.iter().position(has).ok_or_else(|| {
        let hint = if call.conditions.is_empty() {
            "it has one transaction id; leave --when out".to_owned()
        } else {
            format!("it is one of: {}", call.conditions.join("; "))
        };
        Failure::usage(format!("{} has no {when}", dashed(call.name)), hint)
    })
}

fn wrong(call: &Description, what: String) -> Failure {
    Failure::usage(
        what,
        format!("hoga api {} --describe shows its fields", dashed(call.name)),
    )
}

/// Returns a field's name as it is typed.
pub(super) fn option(name: &str) -> String {
    name.to_lowercase().replace('_', "-")
}

/// Returns whether a field needs no value from the user: the account and a cursor.
pub(super) fn is_filled_in(call: &Description, field: &Field) -> bool {
    let is_cursor = match call.paging {
        Paging::None | Paging::Header => false,
        Paging::Cursors(cursors) => cursors.iter().any(|cursor| cursor.name == field.name),
    };
    is_cursor || matches!(field.name, "CANO" | "ACNT_PRDT_CD")
}

fn field_of(call: &'static Description, typed: &str) -> Result<&'static Field, Failure> {
    let wanted = option(typed);
    let mut fields = call.request.0.iter();
    if let Some(field) = fields.find(|field| option(field.name) == wanted) {
        return Ok(field);
    }
    let nearest = call
        .request
        .0
        .iter()
        .map(|field| option(field.name))
        .min_by_key(|name| distance(name, &wanted));
    let what = format!("{} has no field --{typed}", dashed(call.name));
    Err(match nearest {
        Some(name) => Failure::usage(
            what,
            format!(
                "did you mean --{name}? hoga api {} --describe shows them all",
                dashed(call.name)
            ),
        ),
        None => Failure::usage(what, "it has none"),
    })
}

/// Returns how many letters must change to make one word the other.
pub(super) fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut next = vec![line.saturating_add(1)];
        let mut left = line.saturating_add(1);
        for ((above_left, above), same) in row.iter().zip(row.iter().skip(1)).zip(&other) {
            let changed = above_left.saturating_add(usize::from(*same != letter));
            left = changed
                .min(above.saturating_add(1))
                .min(left.saturating_add(1));
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kis_wire::generated::domestic_stock::inquire_daily_ccld::DESCRIPTION as LIST;
    use kis_wire::generated::domestic_stock::inquire_daily_price::DESCRIPTION as DAILY;

    fn words(fields: &[(&str, &str)]) -> Words {
        let fields = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Words {
            fields: fields.collect(),
            ..Words::default()
        }
    }

    fn refusal(call: &'static Description, fields: &[(&str, &str)]) -> String {
        let failure = request(call, &words(fields), "50000000", "01").unwrap_err();
        format!("{} / {}", failure.message, failure.hint.unwrap())
    }

    const GOOD: [(&str, &str); 4] = [
        ("fid-cond-mrkt-div-code", "J"),
        ("FID_INPUT_ISCD", "005930"),
        ("fid-period-div-code", "D"),
        ("fid-org-adj-prc", "0"),
    ];

    #[test]
    fn a_request_is_made_of_names_in_either_form_and_the_account_is_filled_in() {
        let made = request(&DAILY, &words(&GOOD), "50000000", "01").unwrap();
        assert_eq!(made.named("FID_INPUT_ISCD").unwrap().text(), "005930");
        let missing = refusal(&LIST, &[]);
        assert!(!missing.contains("cano"), "{missing}");
        assert!(!missing.contains("ctx-area"), "{missing}");
        assert!(
            missing.contains("--inqr-strt-dt (조회시작일자)"),
            "{missing}"
        );
    }

    #[test]
    fn what_is_wrong_is_named_with_what_is_right() {
        let unknown = refusal(&DAILY, &[("fid-input-iscdd", "005930")]);
        assert!(
            unknown.contains("did you mean --fid-input-iscd?"),
            "{unknown}"
        );
        let twice = refusal(&DAILY, &[("fid-input-iscd", "1"), ("FID-INPUT-ISCD", "2")]);
        assert!(twice.contains("twice"), "{twice}");
        let spoilt = [GOOD[0], GOOD[1], GOOD[2], ("fid-org-adj-prc", "no")];
        assert!(refusal(&DAILY, &spoilt).contains("FID_ORG_ADJ_PRC"));
        let long = refusal(&LIST, &[("pdno", "0123456789012")]);
        assert!(long.contains("12 at most"), "{long}");
    }

    #[test]
    fn one_of_several_ids_is_chosen_by_words() {
        assert_eq!(variant(&LIST, None).unwrap(), 0);
        assert_eq!(variant(&LIST, Some("before 3")).unwrap(), 1);
        assert!(variant(&LIST, Some("never")).is_err());
        assert!(variant(&DAILY, Some("x")).is_err());
    }

    #[test]
    fn distance_counts_letters_that_must_change() {
        assert_eq!(distance("price", "price"), 0);
        assert_eq!(distance("price", "prize"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
