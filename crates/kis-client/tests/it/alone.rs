//! The client without an order desk: a read by its type, every page of it, and what is refused.

use ambient::Mutex;
use hoga_port::{BoxFuture, BrokerError};
use kis_client::transport::{HttpAnswer, HttpCall, HttpTransport, SendError};
use kis_client::{ClientConfig, RestClient};
use kis_wire::generated::domestic_stock::inquire_price::{InquirePrice, InquirePriceRequest};
use kis_wire::generated::domestic_stock::order_cash::OrderCash;
use kis_wire::schema::{Call, Cells};
use kis_wire::{AppKey, AppSecret, Credentials, Environment};
use serde_json::json;
use std::sync::Arc;

/// Answers like KIS, and keeps what it was asked.
#[derive(Debug, Default)]
struct Venue {
    asked: Mutex<Vec<String>>,
}

impl HttpTransport for Venue {
    fn send(&self, call: HttpCall) -> BoxFuture<'_, Result<HttpAnswer, SendError>> {
        self.asked
            .lock()
            .push(format!("{} {}", call.method, call.url));
        let body = if call.url.ends_with("tokenP") {
            json!({
                "access_token": "eyJ0b2tlbg", "token_type": "Bearer", "expires_in": 86_400,
                "access_token_token_expired": "2099-01-01 00:00:00",
            })
        } else {
            json!({
                "rt_cd": "0", "msg_cd": "MCA00000", "msg1": "ok",
                "output": { "stck_prpr": "71900", "per": "" },
            })
        };
        Box::pin(std::future::ready(Ok(HttpAnswer {
            status: 200,
            body: body.to_string().into_bytes(),
            ..HttpAnswer::default()
        })))
    }
}

fn client(venue: &Arc<Venue>) -> RestClient {
    let credentials = Credentials {
        app_key: AppKey::new("PSexample"),
        app_secret: AppSecret::new("a secret"),
    };
    let config = ClientConfig::new(Environment::Paper, credentials);
    let transport: Arc<dyn HttpTransport> = Arc::<Venue>::clone(venue);
    RestClient::over(config, transport)
}

#[tokio::test]
async fn a_read_is_called_by_its_type_with_one_token() {
    let venue = Arc::new(Venue::default());
    let client = client(&venue);
    let request = InquirePriceRequest::new()
        .fid_cond_mrkt_div_code("J")
        .fid_input_iscd("005930");
    let price = client.call::<InquirePrice>(&request).await.unwrap();
    assert_eq!(
        price.output().unwrap().stck_prpr().unwrap(),
        Some(71_900.into())
    );
    assert_eq!(
        price.output().unwrap().per().unwrap(),
        None,
        "a blank is not zero"
    );
    client.pages::<InquirePrice>(&request).await.unwrap();
    let asked = venue.asked.lock();
    let paths: Vec<&str> = asked
        .iter()
        .filter_map(|it| it.rsplit('/').next())
        .collect();
    let price = "inquire-price?FID_COND_MRKT_DIV_CODE=J&FID_INPUT_ISCD=005930";
    assert_eq!(paths, ["tokenP", price, price]);
}

#[tokio::test]
async fn an_order_is_refused_before_anything_is_asked() {
    let venue = Arc::new(Venue::default());
    let refused = client(&venue)
        .read_call(
            OrderCash::DESCRIPTION,
            0,
            Cells::blank(&OrderCash::DESCRIPTION.request),
        )
        .await
        .unwrap_err();
    assert!(matches!(refused, BrokerError::Refused { .. }), "{refused}");
    assert!(venue.asked.lock().is_empty());
}
