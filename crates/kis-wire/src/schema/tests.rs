//! Rows, answers and pages of the tables, read from texts as venues send them.

use super::*;
use crate::generated::domestic_stock::inquire_balance::{InquireBalance, InquireBalanceResponse};
use crate::generated::domestic_stock::inquire_daily_price::InquireDailyPriceRequest;
use crate::generated::overseas_stock::inquire_search;
use crate::generated::{CALLS, RecordKind};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

fn balance(body: &str) -> InquireBalanceResponse {
    serde_json::from_str(body).unwrap()
}

#[test]
fn an_answer_is_read_by_its_table_and_keeps_what_the_table_lacks() {
    let answer = balance(
        r#"{"rt_cd":"0","msg_cd":"","msg1":"ok","output1":[{"PDNO":"005930","hldg_qty":"0000000010",
        "pchs_avg_pric":"71900.0000","evlu_pfls_rt":"","brand_new":"x"},7],"output2":{"dnca_tot_amt":"1000"},
        "ctx_area_nk100":"k ","more":1.50}"#,
    );
    let rows: Vec<_> = answer.output1().collect();
    let first = rows[0];
    assert_eq!(first.pdno(), "005930");
    assert_eq!(first.hldg_qty().unwrap(), Some(10));
    assert_eq!(first.pchs_avg_pric().unwrap(), Some(Decimal::from(71_900)));
    assert_eq!(first.evlu_pfls_rt().unwrap(), None, "a blank is not zero");
    assert_eq!(first.cells().named("BRAND_NEW").unwrap().text(), "x");
    assert_eq!(rows.len(), 2, "what is no row hides no other");
    assert_eq!(rows[1].pdno(), "");
    let sums: Vec<_> = answer.output2().collect();
    assert_eq!(
        sums.len(),
        1,
        "one row alone is read where a list is expected"
    );
    let answer: &Answer = answer.as_ref();
    assert_eq!(answer.named("CTX_AREA_NK100").unwrap().text(), "k");
    assert_eq!(answer.named("more").unwrap().text(), "1.5");
}

#[test]
fn a_list_that_was_not_answered_is_no_empty_list() {
    let list = |body: &str| {
        let answer = balance(body);
        let answer: &Answer = answer.as_ref();
        answer.list("output1").map(<[Cells]>::len)
    };
    assert_eq!(list(r#"{"output1":[]}"#), Ok(0));
    assert_eq!(list(r#"{"output1":[{"pdno":"1"}]}"#), Ok(1));
    for body in [
        "{}",
        r#"{"output1":null}"#,
        r#"{"output1":" "}"#,
        r#"{"output1":{"pdno":"1"}}"#,
    ] {
        assert_eq!(list(body).unwrap_err().field, "output1", "{body}");
    }
}

#[test]
fn a_field_in_two_spellings_says_what_one_of_them_says() {
    for row in [r#"{"prpr":"7","PRPR":""}"#, r#"{"PRPR":"","prpr":"7"}"#] {
        let answer = balance(&format!(r#"{{"output1":[{row}]}}"#));
        assert_eq!(
            answer.output1().next().unwrap().prpr().unwrap(),
            Some(7.into())
        );
    }
}

#[test]
fn a_spoilt_value_names_its_field_and_spoils_no_other() {
    let answer = balance(r#"{"output1":[{"hldg_qty":{"a":1},"prpr":"71,900","pdno":"1"}]}"#);
    let row = answer.output1().next().unwrap();
    let error = row.hldg_qty().unwrap_err();
    assert_eq!(
        (error.field.as_str(), error.text.as_str()),
        ("hldg_qty", r#"{"a":1}"#)
    );
    assert_eq!(row.prpr().unwrap_err().field, "prpr");
    assert_eq!(row.pdno(), "1");
}

#[test]
fn a_request_goes_out_with_every_field_in_the_order_of_the_table() {
    let request = InquireDailyPriceRequest::new()
        .fid_input_iscd("005930")
        .fid_cond_mrkt_div_code("J");
    assert_eq!(
        serde_json::to_string(&request).unwrap(),
        r#"{"FID_COND_MRKT_DIV_CODE":"J","FID_INPUT_ISCD":"005930","FID_PERIOD_DIV_CODE":"","FID_ORG_ADJ_PRC":""}"#
    );
}

#[test]
fn a_page_is_asked_for_by_what_the_answer_said_and_only_if_the_header_says_so() {
    let call = InquireBalance::DESCRIPTION;
    let request = Cells::blank(&call.request);
    let body = br#"{"ctx_area_fk100":"f","ctx_area_nk100":"n"}"#;
    let answer = Answer::read(&call.answer, body).unwrap();
    assert_eq!(call.paging.next(&request, &answer, "D"), NextPage::Last);
    let NextPage::Ask(next) = call.paging.next(&request, &answer, "M") else {
        panic!("there is a page")
    };
    assert_eq!(next.named("CTX_AREA_FK100").unwrap().text(), "f");
    assert_eq!(next.named("CTX_AREA_NK100").unwrap().text(), "n");
    assert_eq!(
        call.paging.next(&next, &answer, "M"),
        NextPage::NoCursor,
        "a cursor that does not move would be asked for ever"
    );
    let blank = Answer::blank(&call.answer);
    assert_eq!(call.paging.next(&request, &blank, "F"), NextPage::NoCursor);

    let call = &inquire_search::DESCRIPTION;
    let body = br#"{"output2":[{"rank":"99"},{"rank":"100"}]}"#;
    let answer = Answer::read(&call.answer, body).unwrap();
    let NextPage::Ask(next) = call.paging.next(&Cells::blank(&call.request), &answer, "M") else {
        panic!("there is a page")
    };
    assert_eq!(next.named("KEYB").unwrap().text(), "100");
}

#[test]
fn every_call_and_record_of_the_catalogue_is_there_once() {
    let paths: BTreeSet<&str> = CALLS.iter().map(|call| call.path).collect();
    assert_eq!((CALLS.len(), paths.len()), (279, 279));
    let reads = CALLS.iter().filter(|call| call.effect == Effect::Read);
    assert_eq!(reads.count(), 257);
    let names: BTreeSet<&str> = CALLS.iter().map(|call| call.name).collect();
    assert!(names.contains("inquire_index_price"));
    // Sixty records, three of them under an id of their own on paper.
    assert_eq!(RecordKind::ALL.len(), 63);
    assert_eq!(
        RecordKind::ALL.iter().filter(|kind| kind.is_live()).count(),
        60
    );
    for kind in RecordKind::ALL {
        assert_eq!(RecordKind::of(kind.layout().tr_id()), Some(kind));
    }
}

#[test]
fn values_are_read_as_kis_writes_them() {
    assert_eq!(whole_of("f", "+00012"), Ok(Some(12)));
    assert_eq!(whole_of("f", "12.000"), Ok(Some(12)));
    assert!(whole_of("f", "12.5").is_err());
    assert_eq!(date_of("f", "00000000"), Ok(None));
    assert!(date_of("f", "20260230").is_err());
    let day = date_of("f", "20240229").unwrap().unwrap();
    assert_eq!((day.year, day.month, day.day), (2024, 2, 29));
    assert!(time_of("f", "240000").is_err());
    assert_eq!(time_of("f", " "), Ok(None));
}

/// What a field was never seen to hold, and what it says all the same: nothing where it says nothing.
const SPOILT: [(&str, Option<&str>); 12] = [
    (r#"{"a":1}"#, None),
    ("[1,2]", None),
    ("true", None),
    (r#""x""#, None),
    (r#""1,000""#, None),
    (r#""\uff11\uff12""#, None),
    (r#""12\u0000""#, None),
    (r#""20261332""#, None),
    (r#""9999999999999999999999999999999999999999""#, None),
    ("1e40", None),
    ("7", Some("7")),
    ("null", Some("")),
];

/// Returns the body of an answer with one value in it.
fn body_with(part: Option<&Group>, field: &str, value: &str) -> String {
    let row = format!("{{\"{field}\":{value}}}");
    match part {
        None => row,
        Some(part) if part.is_list => format!("{{\"{}\":[{row}]}}", part.name),
        Some(part) => format!("{{\"{}\":{row}}}", part.name),
    }
}

#[test]
fn every_field_of_every_answer_that_is_spoilt_is_an_error_that_names_it_or_means_the_same() {
    let mut spoilt = 0;
    for call in CALLS {
        let parts = call.answer.groups.iter();
        let parts = parts.map(|part| (Some(part), &part.fields));
        for (part, fields) in std::iter::once((None, &call.answer.root)).chain(parts) {
            for field in fields.0 {
                for (value, says) in SPOILT {
                    let body = body_with(part, field.name, value);
                    let answer = Answer::read(&call.answer, body.as_bytes());
                    let answer =
                        answer.unwrap_or_else(|error| panic!("{} {body}: {error}", call.path));
                    let kept = answer.named(field.name).unwrap().text().to_owned();
                    let is_text = matches!(field.kind, Kind::Text | Kind::Code | Kind::Unknown);
                    match (answer.check(), says) {
                        (Ok(()), Some(says)) => assert_eq!(kept, says, "{} {body}", call.path),
                        // A code like these is a text, or a number that happens to be one.
                        (Ok(()), None) if is_text => assert!(!kept.is_empty(), "{body}"),
                        (Ok(()), None) => {
                            let number: Decimal = kept.parse().unwrap_or_else(|_error| {
                                panic!("{} {body} is read as {kept}", call.path)
                            });
                            assert_eq!(number.to_string(), "20261332", "{body}");
                        }
                        (Err(error), _) => assert_eq!(error.field, field.name, "{body}"),
                    }
                    spoilt += 1;
                }
            }
        }
    }
    assert!(spoilt > 50_000, "{spoilt}");
}
