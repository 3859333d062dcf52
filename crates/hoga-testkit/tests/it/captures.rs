//! Our client against captures of the real servers, byte for byte, without the emulator: public
//! reports of 2023 to 2026, account and address replaced.

use crate::begin;
use ambient::{Entropy, TokioClock};
use hoga_journal::MemoryJournal;
use hoga_kis::{KisBrokerAdapter, KisBrokerAdapterBuilder, KisConfig};
use hoga_port::{
    BoxFuture, BrokerPort, Delivery, OrderRequest, OrderStatus, OrderType, Price, Quantity, Route,
    Side, Symbol, TimeInForce,
};
use hoga_testkit::redaction::{ACCOUNT, APP_KEY, APP_SECRET, HTS_ID};
use kis_client::rest::store::MemoryStore;
use kis_client::transport::{
    HttpAnswer, HttpCall, HttpTransport, Incoming, Outgoing as Sent, SendError, TextPipe,
    WebSocketTransport,
};
use market_rules::Calendar;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;

const TOKEN: &str = r#"{"access_token":"eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzUxMiJ9.made-up","access_token_token_expired":"2027-01-01 00:00:00","token_type":"Bearer","expires_in":86400}"#;
const APPROVAL: &str = r#"{"approval_key":"00000000-0000-0000-0000-000000000000"}"#;
/// Live, 2025-12-17.
const ACCEPTED: &str = r#"{"rt_cd":"0","msg_cd":"APBK0013","msg1":"주문 전송 완료 되었습니다.","output":{"KRX_FWDG_ORD_ORGNO":"03930","ODNO":"0000085100","ORD_TMD":"094414","SOR_ODNO":""}}"#;
/// Live, the same order in inquire-daily-ccld.
const ROW: &str = r#"{"ctx_area_fk100":"50000000!^01!^20251201!^20260104!^00000A088350!^01!^00!^00!^                                  ","ctx_area_nk100":"","output1":[{"ord_dt":"20251217","ord_gno_brno":"03930","odno":"0000085100","orgn_odno":"","ord_dvsn_name":"시장가","sll_buy_dvsn_cd":"02","sll_buy_dvsn_cd_name":"현금매수","pdno":"088350","prdt_name":"한화생명","ord_qty":"1","ord_unpr":"0","ord_tmd":"094414","tot_ccld_qty":"1","avg_prvs":"3145","cncl_yn":"","tot_ccld_amt":"3145","ordr_empno":"OpnAPI","ord_dvsn_cd":"01","cncl_cfrm_qty":"0","rmn_qty":"0","rjct_qty":"0","ccld_cndt_name":"없음","inqr_ip_addr":"0.0.0.0","excg_dvsn_cd":"12","ord_orgno":"00000","excg_id_dvsn_cd":"SOR","stpm_cndt_pric":"0"}],"output2":{"tot_ord_qty":"1","tot_ccld_qty":"1","tot_ccld_amt":"3145","prsm_tlex_smtl":"0","pchs_avg_pric":"3145.0000"},"rt_cd":"0","msg_cd":"KIOK0460","msg1":"조회 되었습니다. (마지막 자료)"}"#;
const NOTHING: &str = r#"{"ctx_area_fk100":"50000000!^01!^N!^N!^01!^","output1":[],"output2":[],"rt_cd":"0","msg_cd":"KIOK0560","msg1":"조회할 내용이 없습니다                                                          "}"#;
/// Live: the proceeds of sales are in one figure and not in the other.
const POWER: &str = r#"{"output":{"ord_psbl_cash":"6098","ord_psbl_sbst":"0","ruse_psbl_amt":"0","fund_rpch_chgs":"0","psbl_qty_calc_unpr":"4085","nrcvb_buy_amt":"1509000","nrcvb_buy_qty":"369","max_buy_amt":"3018000","max_buy_qty":"738","cma_evlu_amt":"0","ovrs_re_use_amt_wcrc":"0","ord_psbl_frcr_amt_wcrc":"0"},"rt_cd":"0","msg_cd":"KIOK0510","msg1":"조회가 완료되었습니다"}"#;

/// No capture of a whole price answer is public: this one is ours.
const PRICE: &str = r#"{"output":{"stck_shrn_iscd":"088350","stck_prpr":"3145","prdy_vrss":"5","prdy_vrss_sign":"2","prdy_ctrt":"0.16","acml_vol":"100","acml_tr_pbmn":"314500","stck_oprc":"3140","stck_hgpr":"3150","stck_lwpr":"3140","stck_mxpr":"4080","stck_llam":"2200","stck_sdpr":"3140","aspr_unit":"5","temp_stop_yn":"N","iscd_stat_cls_code":"55","rprs_mrkt_kor_name":"KOSPI200"},"rt_cd":"0","msg_cd":"MCA00000","msg1":"정상처리 되었습니다."}"#;

/// The acknowledgement that four captures agree on, with a key and a vector of our own.
fn ack(tr_id: &str, tr_key: &str) -> String {
    format!(
        r#"{{"header":{{"tr_id":"{tr_id}","tr_key":"{tr_key}","encrypt":"N"}},"body":{{"rt_cd":"0","msg_cd":"OPSP0000","msg1":"SUBSCRIBE SUCCESS","output":{{"iv":"0123456789abcdef","key":"abcdefghijklmnopabcdefghijklmnop"}}}}}}"#
    )
}

const FRAMES: [&str; 4] = [
    // The portal's sample of 46 columns.
    "0|H0STCNT0|001|005930^093354^71900^5^-100^-0.14^72023.83^72100^72400^71700^71900^71800^1^3052507^219853241700^5105^6937^1832^84.90^1366314^1159996^1^0.39^20.28^090020^5^-200^090820^5^-500^092619^2^200^20230612^20^N^65945^216924^1118750^2199206^0.05^2424142^125.92^0^^72100",
    r#"{"header":{"tr_id":"PINGPONG","datetime":"20260922140609"}}"#,
    // Paper, 2026-09-22 14:06:10: 47 columns, a price in the middle between bid and ask.
    "0|H0STCNT0|001|005930^140610^277750^2^3750^1.37^280395.69^283000^283500^276500^278000^277500^5^11955000^3352130122500^83251^86830^3579^120.39^5217059^6280658^5^0.53^53.70^090023^5^-5250^090048^5^-5750^135824^2^1250^20260922^20^N^47588^70626^794823^496479^0.20^17123443^69.82^0^^283000^2",
    "0|H0STASP0|001|005930^140610^0^278000^278500^279000^279500^280000^280500^281000^281500^282000^282500^277500^277000^276500^276000^275500^275000^274500^274000^273500^273000^47584^39910^40703^41379^71975^49537^74523^100544^208210^120466^70626^35559^56541^75952^45226^66236^37696^56909^26021^25718^794831^496484^0^0^0^0^457236^-274000^5^-100.00^11955000^13^5^0^0^0^277750^4831^2^2",
];

/// Answers with captures.
#[derive(Debug, Default)]
struct Captured {
    is_ordered: AtomicBool,
    orders: Mutex<Vec<Vec<u8>>>,
    answers: Mutex<Vec<String>>,
}

impl HttpTransport for Captured {
    fn send(&self, call: HttpCall) -> BoxFuture<'_, Result<HttpAnswer, SendError>> {
        let path = call.url.split('?').next().unwrap().to_owned();
        let body = match path.rsplit('/').next().unwrap() {
            "tokenP" => TOKEN,
            "Approval" => APPROVAL,
            "order-cash" => {
                self.is_ordered.store(true, Ordering::Relaxed);
                self.orders.lock().unwrap().push(call.body);
                ACCEPTED
            }
            "inquire-daily-ccld" if self.is_ordered.load(Ordering::Relaxed) => ROW,
            "inquire-psbl-order" => POWER,
            "inquire-price" => PRICE,
            _ => NOTHING,
        };
        let answer = HttpAnswer {
            status: 200,
            tr_cont: "D".into(),
            body: body.into(),
            ..HttpAnswer::default()
        };
        Box::pin(async move { Ok(answer) })
    }
}

/// A line that acknowledges everything and then sends the captured frames.
#[derive(Clone, Debug)]
struct Line(Arc<Captured>);

impl WebSocketTransport for Line {
    fn connect<'a>(&'a self, _url: &'a str) -> BoxFuture<'a, Result<TextPipe, SendError>> {
        let (outgoing, mut asked) = mpsc::channel(64);
        let (answers, incoming) = mpsc::channel(64);
        let captured = Arc::clone(&self.0);
        Box::pin(async move {
            let serve = async move {
                while let Some(Sent::Text(text)) = asked.recv().await {
                    captured.answers.lock().unwrap().push(text.clone());
                    let Ok(request) = serde_json::from_str::<serde_json::Value>(&text) else {
                        continue;
                    };
                    let input = &request["body"]["input"];
                    let (Some(tr_id), Some(tr_key)) =
                        (input["tr_id"].as_str(), input["tr_key"].as_str())
                    else {
                        continue;
                    };
                    drop(answers.send(Incoming::Text(ack(tr_id, tr_key))).await);
                    for frame in FRAMES
                        .iter()
                        .filter(|frame| frame.contains(tr_id) || frame.contains("PINGPONG"))
                    {
                        drop(answers.send(Incoming::Text((*frame).into())).await);
                    }
                }
            };
            // Ends with the test's runtime.
            #[expect(clippy::disallowed_methods, reason = "a test's server")]
            drop(tokio::spawn(serve));
            Ok(TextPipe { outgoing, incoming })
        })
    }
}

async fn open(at: &str, captured: &Arc<Captured>) -> KisBrokerAdapter {
    begin();
    let vars = [
        ("MODE", "LOCAL"),
        ("KIS_APP_KEY", APP_KEY),
        ("KIS_APP_SECRET", APP_SECRET),
        ("KIS_ACCOUNT_NO", ACCOUNT),
        ("KIS_HTS_ID", HTS_ID),
        ("KIS_REST_BASE_URL", "http://127.0.0.1:1"),
        ("KIS_WS_URL", "ws://127.0.0.1:1"),
    ];
    let config =
        KisConfig::from_vars(vars.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let http: Arc<Captured> = Arc::clone(captured);
    let calendar = Calendar::krx().with_overrides("2025-12-17\topen\t09:00\t15:30\tthe capture\n");
    KisBrokerAdapterBuilder::new(config.unwrap(), Arc::new(MemoryJournal::new()))
        .clock(Arc::new(TokioClock::starting_at(at.parse().unwrap())))
        .entropy(Arc::new(Entropy::seeded(1)))
        .store(Arc::new(MemoryStore::default()))
        .calendar(calendar.unwrap())
        .transports(http, Arc::new(Line(Arc::clone(captured))))
        .open()
        .await
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn the_captured_live_order_is_accepted_and_filled() {
    let captured = Arc::new(Captured::default());
    let desk = open("2025-12-17T09:44:13+09:00", &captured).await;
    desk.connect_websocket().await.unwrap();
    let power = desk
        .buying_power(desk.account(), "088350".parse().unwrap(), OrderType::Market)
        .await
        .unwrap();
    assert_eq!(
        power.amount.value,
        1_509_000.into(),
        "not the 6,098 won without the proceeds"
    );
    let placed = desk
        .place_order(OrderRequest {
            account_id: Some(desk.account().clone()),
            symbol: "088350".parse().unwrap(),
            side: Side::Buy,
            order_type: OrderType::Market,
            quantity: Quantity::from_shares(1),
            id: "captured".parse().unwrap(),
            time_in_force: TimeInForce::Day,
            route: Route::Sor,
        })
        .await
        .unwrap();
    assert_eq!(placed.broker_order_id.unwrap().number(), "0000085100");
    sleep(Duration::from_secs(20)).await;
    let orders = desk.get_orders(desk.account()).await.unwrap();
    let [order] = orders.as_slice() else {
        panic!("{orders:?}")
    };
    assert_eq!(order.status, OrderStatus::Filled);
    assert_eq!(
        (order.filled.value(), order.filled_amount),
        (1.into(), 3_145.into())
    );
    let sent = captured.orders.lock().unwrap().clone();
    let [body] = sent.as_slice() else {
        panic!("{} orders were sent", sent.len())
    };
    let body: serde_json::Value = serde_json::from_slice(body).unwrap();
    assert_eq!(
        (
            &body["ORD_DVSN"],
            &body["ORD_UNPR"],
            &body["EXCG_ID_DVSN_CD"]
        ),
        (&"01".into(), &"0".into(), &"SOR".into())
    );
}

#[tokio::test(start_paused = true)]
async fn captured_frames_of_both_widths_become_prints_and_a_book() {
    let captured = Arc::new(Captured::default());
    let desk = open("2026-09-22T14:06:05+09:00", &captured).await;
    let samsung: Symbol = "005930".parse().unwrap();
    let mut trades = desk.trades(&[samsung]).unwrap();
    let mut books = desk.order_books(&[samsung]).unwrap();
    desk.connect_websocket().await.unwrap();
    let mut prints = Vec::new();
    while prints.len() < 2 {
        if let Some(Delivery::Item(print)) = trades.next().await {
            prints.push(print);
        }
    }
    let won = |price: i64| Price::from_won(price).unwrap();
    // 46 columns, then 47, whose price is no multiple of the tick.
    assert_eq!(
        (prints[0].price, prints[1].price),
        (won(71_900), won(277_750))
    );
    let book = loop {
        if let Some(Delivery::Item(book)) = books.next().await {
            break book;
        }
    };
    assert_eq!(
        (book.bids[0].price, book.asks[0].price),
        (won(277_500), won(278_000))
    );
    assert_eq!((book.bids.len(), book.asks.len()), (10, 10));
    sleep(Duration::from_secs(1)).await;
    let answers = captured.answers.lock().unwrap().clone();
    let echoed = answers
        .iter()
        .filter(|text| text.as_str() == FRAMES[1])
        .count();
    assert!(echoed >= 1, "PINGPONG goes back as it came");
}
