//! Fuzz targets: frames, envelopes, the cipher, control messages.
//!
//! `cargo test` runs each for a moment; `cargo xtask check --full` for two minutes. An input that
//! once broke something goes into `__fuzz__/<target>/crashes` and is tried first.

use crate::edits::Edited;
use bolero::check;
use kis_wire::ApprovalKey;
use kis_wire::codes::{Verdict, classify, verdict};
use kis_wire::domestic_stock::{OrderCash, OrderRvsecncl};
use kis_wire::endpoint::Endpoint;
use kis_wire::envelope::{Head, body};
use kis_wire::generated::domestic_stock::inquire_balance::InquireBalance;
use kis_wire::generated::domestic_stock::inquire_daily_ccld::InquireDailyCcld;
use kis_wire::generated::domestic_stock::inquire_price::InquirePrice;
use kis_wire::generated::domestic_stock::inquire_psbl_order::InquirePsblOrder;
use kis_wire::oauth::TokenP;
use kis_wire::realtime::frame::records;
use kis_wire::realtime::{
    Cipher, Control, ExecutionNotice, Frame, LAYOUTS, Session, Subscribe, Topic, execution_notice,
};
use std::time::Duration;

const NOTICE: &str = "ID^1234567801^0000503800^^01^0^00^0^005930^3^71900^100000^0^2^2^03930^10^NAME^^1^Y^^10^^삼성전자^000072000";
const PRINT: &str = "0|H0STCNT0|001|005930^093354^71900^5^-100^-0.14^72023.83^72100^72400^71700^71900^71800^1^3052507^219853241700^5105^6937^1832^84.90^1366314^1159996^1^0.39^20.28^090020^5^-200^090820^5^-500^092619^2^200^20230612^20^N^65945^216924^1118750^2199206^0.05^2424142^125.92^0^^72100";
const FRAMES: [&str; 4] = [
    PRINT,
    "0|H0STMKO0|002|396300^N^(null)^^311^^^55^N^N^396300^N^(null)^^311^^^55^N^N",
    "1|H0STCNI0|001|AAAAAAAAAAAAAAAAAAAAAA==",
    "0|H0STCNT0|999|",
];

#[test]
fn frames() {
    check!().with_type::<Edited>().for_each(|edited| {
        let text = edited.text(&FRAMES);
        let Ok(frame) = Frame::read(&text) else {
            return;
        };
        assert!((1..=999).contains(&frame.count));
        let again = Frame::write(frame.is_encrypted, frame.tr_id, frame.count, frame.payload);
        assert_eq!(
            Frame::read(&again),
            Ok(frame),
            "what is read can be written"
        );
        for layout in LAYOUTS {
            let Ok(all) = frame.records(layout) else {
                continue;
            };
            let width = all.width();
            assert!(width >= layout.oldest_width());
            let all: Vec<_> = all.collect();
            assert!(all.len() <= frame.count, "no record is made up");
            for record in &all {
                assert_eq!(record.raw().matches('^').count() + 1, width);
                for column in 0..=width {
                    let _whole = record.whole(layout, column);
                }
                let notice = ExecutionNotice(*record);
                let _kind = (notice.kind(), notice.price(), notice.quantity());
            }
        }
    });
}

const ANSWERS: [&str; 6] = [
    r#"{"rt_cd":"0","msg_cd":"APBK0013","msg1":"주문 전송 완료 되었습니다.","output":{"KRX_FWDG_ORD_ORGNO":"00950","ODNO":"0000038614","ORD_TMD":"152556"}}"#,
    r#"{"rt_cd":"7","msg_cd":"APBK0952","msg1":"주문가능금액을 초과 했습니다"}"#,
    r#"{"error_code":"EGW00133","error_description":"접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)"}"#,
    r#"{"access_token":"x","access_token_token_expired":"2026-11-24 10:00:00","token_type":"Bearer","expires_in":86400}"#,
    r#"{"rt_cd":"0","msg_cd":"KIOK0460","msg1":"","output1":[{"ord_dt":"20251217","odno":"0000085100","sll_buy_dvsn_cd":"02","pdno":"088350","ord_qty":"1","ord_tmd":"094414","tot_ccld_qty":"1"}],"output2":[{}]}"#,
    "<html><body>502 Bad Gateway</body></html>",
];

#[test]
fn envelopes() {
    fn try_body<E: Endpoint>(bytes: &[u8]) {
        if let Ok(answer) = body::<E::Response>(bytes) {
            let written = serde_json::to_vec(&answer).unwrap();
            assert!(
                body::<E::Response>(&written).is_ok(),
                "what is read can be written"
            );
        }
    }
    check!().with_type::<Edited>().for_each(|edited| {
        let bytes = edited.of(&ANSWERS);
        let head = Head::read(&bytes);
        let status = if bytes.len() % 2 == 0 { 200 } else { 500 };
        match (verdict(status, &head), &head) {
            (Verdict::Accepted, Ok(head)) => assert!(head.is_success()),
            (Verdict::Rejected, Ok(head)) => assert_ne!(head.return_code, "0"),
            (Verdict::NotPlaced | Verdict::Unclear, Ok(head)) => {
                let _class = classify(head);
            }
            (verdict, Err(_unreadable)) => assert_eq!(verdict, Verdict::Unclear),
        }
        try_body::<OrderCash>(&bytes);
        try_body::<OrderRvsecncl>(&bytes);
        try_body::<InquireDailyCcld>(&bytes);
        try_body::<InquireBalance>(&bytes);
        try_body::<InquirePrice>(&bytes);
        try_body::<InquirePsblOrder>(&bytes);
        try_body::<TokenP>(&bytes);
    });
}

#[test]
fn ciphers() {
    let cipher = Cipher::new(&"k".repeat(32), &"v".repeat(16)).unwrap();
    let secret = cipher.encrypt(NOTICE);
    check!()
        .with_type::<(Edited, String)>()
        .for_each(|(edited, text)| {
            assert_eq!(
                cipher.decrypt(&cipher.encrypt(text)).as_deref(),
                Ok(text.as_str())
            );
            let payload = edited.text(&[&secret]);
            if let Ok(plain) = cipher.decrypt(&payload)
                && let Ok(all) = records(&plain, 1, &execution_notice::LAYOUT)
            {
                // CBC tells nothing of a changed block; what comes out is checked cell by cell.
                for record in all.map(ExecutionNotice) {
                    let _read = (record.kind(), record.quantity(), record.price());
                }
            }
        });
}

const MESSAGES: [&str; 5] = [
    r#"{"header":{"tr_id":"H0STCNT0","tr_key":"005930","encrypt":"N"},"body":{"rt_cd":"0","msg_cd":"OPSP0000","msg1":"SUBSCRIBE SUCCESS","output":{"iv":"0123456789abcdef","key":"abcdefghabcdefghabcdefghabcdefgh"}}}"#,
    r#"{"header":{"tr_id":"(null)","tr_key":"","encrypt":"N"},"body":{"rt_cd":"9","msg_cd":"OPSP8996","msg1":"ALREADY IN USE appkey"}}"#,
    r#"{"header":{"tr_id":"PINGPONG","datetime":"20261123100000"}}"#,
    r#"{"header":{"approval_key":"k","custtype":"P","tr_type":"1","content-type":"utf-8"},"body":{"input":{"tr_id":"H0STCNT0","tr_key":"005930"}}}"#,
    PRINT,
];

#[test]
fn control_messages() {
    check!().with_type::<Vec<Edited>>().for_each(|texts| {
        let now = Duration::from_secs(1);
        let mut session = Session::new();
        session.want(now, Topic::new("H0STCNT0", "005930")).unwrap();
        session.want(now, Topic::new("H0STCNI0", "user")).unwrap();
        session.on_connected(now, ApprovalKey::new("key"));
        for edited in texts.iter().take(20) {
            let text = edited.text(&MESSAGES);
            if let Ok((subscribe, _key)) = Subscribe::read(&text) {
                let written = subscribe.write(&ApprovalKey::new("key"));
                assert_eq!(Subscribe::read(&written).unwrap().0, subscribe);
            }
            let is_ping = matches!(Control::read(&text), Ok(Control::PingPong));
            while session.next_outgoing().is_some() {}
            let _heard = session.on_text(now, &text);
            if is_ping && text.starts_with('{') {
                assert_eq!(session.next_outgoing().as_deref(), Some(text.as_str()));
            }
        }
        // Whatever was said, what is wanted is still wanted and still asked for anew.
        assert_eq!(session.topics().len(), 2);
        session.on_disconnected();
        session.on_connected(now, ApprovalKey::new("key"));
        let asked: Vec<String> = std::iter::from_fn(|| session.next_outgoing()).collect();
        assert_eq!(asked.len(), 2);
        assert!(asked.first().unwrap().contains("H0STCNI0"));
    });
}
