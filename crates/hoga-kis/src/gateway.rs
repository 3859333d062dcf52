//! What the desk asks of KIS.
//!
//! The only functions that send an order are private to this file and take a cleared one. Nothing
//! here is repeated, and no outcome is decided but by the table in `kis_wire::codes`.

use crate::config::KisConfig;
use crate::stream::sessions::Membership;
use crate::stream::topics::registration;
use crate::translate;
use crate::translate::{OpaqueHolding, order_types};
use ambient::{Clock, Lane, Mutex, Vitals};
use hoga_desk::day_result::AccountToday;
use hoga_desk::gateway::ExecutionChannel;
use hoga_desk::release::{ReleasedAmend, ReleasedCancel, ReleasedOrder};
use hoga_desk::{
    Cause, Gateway, GatewayEvent, MarketData, MarketTopic, Proof, ProvedBy, Receipt, Reference,
    Skew, Slot, Submission, VenueList,
};
use hoga_port::time::seoul_day;
use hoga_port::{
    AuthenticationToken, BrokerError, BuyingPower, Cash, ConnectionState, Market, OrderRequest,
    OrderType, Position, Quantity, Result, Route, Side, Symbol, TimeInForce, TradingDay,
    VenueReason,
};
use kis_client::RestClient;
use kis_client::transport::{HttpAnswer, Phase};
use kis_wire::Environment;
use kis_wire::codes::{Class, Refusal, Verdict, classify, verdict};
use kis_wire::domestic_stock::order_cash::{OrderAnswer, OrderCashResponse};
use kis_wire::domestic_stock::order_rvsecncl::OrderRvsecnclResponse;
use kis_wire::domestic_stock::{OrderCash, OrderRvsecncl};
use kis_wire::endpoint::Endpoint;
use kis_wire::envelope::{self, Head};
use kis_wire::generated::domestic_stock::inquire_balance::{
    InquireBalance, InquireBalanceResponse,
};
use kis_wire::generated::domestic_stock::inquire_daily_ccld::InquireDailyCcld;
use kis_wire::generated::domestic_stock::inquire_price::InquirePrice;
use kis_wire::generated::domestic_stock::inquire_psbl_order::InquirePsblOrder;
use market_rules::order_rule;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

/// Digits of `ORD_QTY` at most (the field list of order-cash).
const LONGEST_QUANTITY: usize = 10;
/// An amend or cancel leaves within this time or not at all.
const CHANGE_LEAVES_WITHIN: Duration = Duration::from_secs(2);
/// How long the first connect waits to be up.
const CONNECT_WITHIN: Duration = Duration::from_secs(20);

/// One app key and account at KIS.
pub struct KisGateway {
    /// Keeps the token fresh for as long as the gateway lives; first, so that its end with the gateway is
    /// no news.
    pub(crate) _tasks: ambient::TaskSet,
    pub(crate) config: KisConfig,
    pub(crate) rest: Arc<RestClient>,
    pub(crate) sessions: Membership,
    pub(crate) events: Mutex<Option<mpsc::Receiver<GatewayEvent>>>,
    pub(crate) clock: Arc<dyn Clock>,
    /// Rows of the last balance that are not understood.
    pub(crate) opaque_holdings: Mutex<Vec<OpaqueHolding>>,
    /// The tasks that must live.
    pub(crate) vitals: Vitals,
    pub(crate) kinds: crate::kinds::Kinds,
}

impl std::fmt::Debug for KisGateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KisGateway")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

/// The answers of order calls: both carry a number.
trait OrderAnswered {
    fn answer(&self) -> &OrderAnswer;
}

impl OrderAnswered for OrderCashResponse {
    fn answer(&self) -> &OrderAnswer {
        &self.output
    }
}

impl OrderAnswered for OrderRvsecnclResponse {
    fn answer(&self) -> &OrderAnswer {
        &self.output
    }
}

impl KisGateway {
    /// Returns the REST client, for calls the port does not have.
    pub fn rest(&self) -> &Arc<RestClient> {
        &self.rest
    }

    /// Returns the configuration.
    pub fn config(&self) -> &KisConfig {
        &self.config
    }

    /// Returns the symbols whose market data the venue refused, with its words.
    pub fn refused_symbols(&self) -> Vec<(String, String)> {
        let refused = self.sessions.refused().into_iter();
        refused
            .filter(|(topic, _)| !topic.is_notice())
            .map(|(topic, why)| (topic.tr_key, why))
            .collect()
    }

    /// Returns the symbols whose market data come from no session at present: theirs is lost, and no
    /// other has room.
    pub fn missing_symbols(&self) -> Vec<String> {
        let stranded = self.sessions.stranded().into_iter();
        let missing: std::collections::BTreeSet<String> = stranded
            .filter(|topic| !topic.is_notice())
            .map(|topic| topic.tr_key)
            .collect();
        missing.into_iter().collect()
    }

    /// Refuses what the paper servers do not stream; they would answer nothing.
    fn check_streamed(&self, topic: MarketTopic) -> Result<()> {
        let is_live_only = matches!(topic, MarketTopic::Expected(_) | MarketTopic::Status(_));
        if is_live_only && self.environment() == Environment::Paper {
            return Err(BrokerError::refused(
                "the paper servers stream neither auctions nor market states",
                "books and prints work on paper",
            ));
        }
        Ok(())
    }

    fn environment(&self) -> Environment {
        self.config.mode.environment()
    }

    /// Sends an order call once and says what its answer proves.
    async fn send_order<E>(
        &self,
        slot: &Slot,
        request: &E::Request,
        about: &str,
        leave_by: Option<Instant>,
    ) -> Submission
    where
        E: Endpoint,
        E::Response: OrderAnswered,
    {
        let not_placed = |text: String, by| Submission::NotPlaced(Proof { text, by });
        let token = match self.rest.tokens().token().await {
            Ok(token) => token,
            Err(error @ BrokerError::Connection { .. }) => {
                return not_placed(error.to_string(), ProvedBy::NoLine);
            }
            Err(error) => return not_placed(error.to_string(), ProvedBy::NoToken),
        };
        // The journal or a token was waited for since the turn was given.
        let leaves = self.rest.limiter().leave(slot.lane(), slot.granted());
        let within = leave_by.map_or(CHANGE_LEAVES_WITHIN, |by| {
            by.saturating_duration_since(Instant::now())
        });
        if tokio::time::timeout(within, leaves).await.is_err() {
            let text = "its turn passed before it could leave".to_owned();
            return not_placed(text, ProvedBy::Withheld);
        }
        if leave_by.is_some_and(|by| Instant::now() > by) {
            let text = "it was recorded too long ago to be sent now".to_owned();
            return not_placed(text, ProvedBy::Withheld);
        }
        let call = match self.rest.write_order::<E>(request) {
            Ok(call) => call,
            Err(error) => return not_placed(error.to_string(), ProvedBy::Withheld),
        };
        let sent = self.rest.send_order(&call, &token, about, leave_by);
        let answer = match sent.await {
            Ok(answer) => answer,
            Err(error) if error.phase == Phase::BeforeFirstByte => {
                let text = format!("nothing left the machine: {error}");
                return not_placed(text, ProvedBy::NoLine);
            }
            Err(error) => {
                return Submission::Unclear(Cause {
                    text: error.to_string(),
                });
            }
        };
        self.understand::<E>(&answer, &token)
    }

    /// Says what an answer to an order call proves.
    fn understand<E>(&self, answer: &HttpAnswer, token: &AuthenticationToken) -> Submission
    where
        E: Endpoint,
        E::Response: OrderAnswered,
    {
        let head = Head::read(&answer.body);
        let unclear = |text: String| Submission::Unclear(Cause { text });
        let hider = self.rest.hider(token);
        let described = |head: &Head| {
            let shown = hider.shown(head);
            format!("HTTP {} {} {}", answer.status, shown.code, shown.text)
        };
        match (verdict(answer.status, &head), head) {
            (Verdict::Accepted, Ok(head)) => {
                let day = seoul_day(self.clock.now());
                let body: Option<E::Response> = envelope::body(&answer.body).ok();
                match body.and_then(|body| translate::receipt(body.answer(), day)) {
                    Some(id) => {
                        self.rest.limiter().on_success();
                        let words = described(&head);
                        Submission::Accepted(Receipt { id, words })
                    }
                    None => unclear(format!("{}, without an order number", described(&head))),
                }
            }
            (Verdict::Rejected, Ok(head)) => {
                let shown = hider.shown(&head);
                Submission::Rejected {
                    is_nothing_left: classify(&head) == Class::Business(Refusal::NothingToCancel),
                    reason: VenueReason {
                        code: shown.code,
                        text: shown.text,
                    },
                }
            }
            (Verdict::NotPlaced, Ok(head)) => {
                let by = if classify(&head) == Class::Token {
                    self.rest.tokens().discard(token);
                    ProvedBy::Token
                } else {
                    self.rest.limiter().on_throttled();
                    ProvedBy::Pace
                };
                Submission::NotPlaced(Proof {
                    text: described(&head),
                    by,
                })
            }
            (Verdict::Unclear, Ok(head)) => {
                let is_throttled =
                    matches!(classify(&head), Class::LedgerThrottled | Class::Throttled);
                if is_throttled || answer.status == 429 {
                    self.rest.limiter().on_throttled();
                }
                unclear(described(&head))
            }
            (_, Err(error)) => {
                let shown = hider.text(&error.to_string());
                unclear(format!("HTTP {}: {shown}", answer.status))
            }
        }
    }

    /// Reads the balance, every page of it.
    async fn balance(&self, lane: Lane) -> Result<Vec<InquireBalanceResponse>> {
        let request = translate::balance(&self.config.account);
        self.rest
            .read_all::<InquireBalance>(&request, 0, lane)
            .await
    }

    /// Returns the holdings of the last balance that are not understood, for people.
    pub fn opaque_holdings(&self) -> Vec<OpaqueHolding> {
        self.opaque_holdings.lock().clone()
    }
}

/// Returns what came of an order whose type KIS has no code for: nothing was sent.
fn without_code() -> Submission {
    Submission::NotPlaced(Proof {
        text: "KIS has no order division for this order type".into(),
        by: ProvedBy::Withheld,
    })
}

impl Gateway for KisGateway {
    async fn authenticate(&self) -> Result<AuthenticationToken> {
        self.rest.tokens().token().await
    }

    async fn reserve(&self, lane: Lane, max_wait: Duration) -> Result<Slot> {
        self.rest.tokens().token().await?;
        self.rest
            .limiter()
            .turn(lane, max_wait)
            .await
            .map_err(|error| {
                BrokerError::refused(
                    hoga_port::Refusal::NotSent {
                        text: format!("the order expired before it could be sent: {error}"),
                    },
                    "the app key's calls are used up; try again",
                )
            })?;
        Ok(Slot::new(lane))
    }

    fn check(&self, request: &OrderRequest) -> Result<()> {
        if self.environment() == Environment::Paper && request.route != Route::KRX {
            return Err(BrokerError::refused(
                format!("the paper servers know no {}", request.route),
                "paper orders go to KRX",
            ));
        }
        // What does not fit the field is refused in words that leave the outcome open.
        if request.quantity.to_string().len() > LONGEST_QUANTITY {
            return Err(BrokerError::refused(
                format!(
                    "{} shares have more digits than KIS takes",
                    request.quantity
                ),
                "order at most 9,999,999,999 shares",
            ));
        }
        Ok(())
    }

    async fn submit(&self, slot: Slot, order: ReleasedOrder) -> Submission {
        let Some(division) = order_types::code_of(order.rule()) else {
            return without_code();
        };
        let request = translate::order_cash(&self.config.account, order.request(), division);
        let key = order.request().id.clone();
        let leave_by = Some(order.leave_by());
        self.send_order::<OrderCash>(&slot, &request, key.as_str(), leave_by)
            .await
    }

    async fn amend(&self, slot: Slot, amend: ReleasedAmend) -> Submission {
        let account = &self.config.account;
        let Some(division) = order_types::code_of(amend.rule()) else {
            return without_code();
        };
        let request = translate::amend(account, &amend, division);
        let leave_by = Some(amend.leave_by());
        self.send_order::<OrderRvsecncl>(&slot, &request, amend.target().number(), leave_by)
            .await
    }

    async fn cancel(&self, slot: Slot, cancel: ReleasedCancel) -> Submission {
        let account = &self.config.account;
        let request = translate::cancel(account, &cancel);
        let soon = || Instant::now().checked_add(CHANGE_LEAVES_WITHIN);
        let leave_by = cancel.leave_by().or_else(soon);
        self.send_order::<OrderRvsecncl>(&slot, &request, cancel.target().number(), leave_by)
            .await
    }

    async fn orders(&self, day: TradingDay) -> Result<VenueList> {
        if day.market() != Market::Krx {
            return Err(BrokerError::refused(
                format!("no list of {day} can be asked for"),
                "this adapter trades issues listed in Korea",
            ));
        }
        let day = day.date();
        let today = seoul_day(self.clock.now());
        let environment = self.environment();
        let (request, variant) =
            translate::daily_ccld(&self.config.account, day, today, environment);
        let pages = self
            .rest
            .read_all::<InquireDailyCcld>(&request, variant, Lane::Reconcile)
            .await?;
        let mut list = translate::venue_list(&pages);
        let hider = self.rest.tokens().held().hider();
        for row in &mut list.opaque {
            row.why = hider.text(&row.why);
        }
        Ok(list)
    }

    async fn positions(&self) -> Result<Vec<Position>> {
        let (positions, opaque) = self
            .rest
            .told(translate::positions(&self.balance(Lane::Query).await?))?;
        *self.opaque_holdings.lock() = opaque;
        Ok(positions)
    }

    async fn holding(&self, symbol: Symbol, lane: Lane) -> Result<Option<Position>> {
        self.rest
            .told(translate::holding(&self.balance(lane).await?, symbol))
    }

    async fn traded_today(
        &self,
        symbol: Symbol,
        side: Side,
        lane: Lane,
    ) -> Result<Option<Quantity>> {
        self.rest.told(translate::traded_today(
            &self.balance(lane).await?,
            symbol,
            side,
        ))
    }

    async fn account_today(&self, lane: Lane) -> Result<AccountToday> {
        self.rest
            .told(translate::account_today(&self.balance(lane).await?))
    }

    async fn cash(&self) -> Result<Cash> {
        self.rest
            .told(translate::cash(&self.balance(Lane::Query).await?))
    }

    async fn buying_power(
        &self,
        symbol: Symbol,
        order_type: OrderType,
        lane: Lane,
    ) -> Result<BuyingPower> {
        // What it asks is the money, which does not depend on the session.
        let rule = order_rule::usual(symbol.market(), order_type, TimeInForce::Day);
        let division = rule
            .and_then(order_types::code_of)
            .unwrap_or(order_types::ANY);
        let request = translate::psbl_order(&self.config.account, symbol, order_type, division);
        let answer = self
            .rest
            .read::<InquirePsblOrder>(&request, lane, false)
            .await?;
        self.rest.told(translate::buying_power(&answer.body))
    }

    async fn reference(&self, symbol: Symbol) -> Result<Reference> {
        let request = translate::quotes::price_of(symbol);
        let answer = self
            .rest
            .read::<InquirePrice>(&request, Lane::Check, false)
            .await?;
        let mut reference = self.rest.told(translate::reference(&answer.body))?;
        reference.ticks = self.ticks_of(symbol, &reference).await;
        Ok(reference)
    }

    async fn connect(&self) -> Result<()> {
        self.sessions.connect(CONNECT_WITHIN).await
    }

    async fn disconnect(&self) {
        self.sessions.disconnect().await;
    }

    fn subscribe(&self, topic: MarketTopic) -> Result<()> {
        self.check_streamed(topic)?;
        self.sessions
            .want(registration(topic, self.config.market_data))
    }

    fn unsubscribe(&self, topic: MarketTopic) {
        self.sessions
            .release(&registration(topic, self.config.market_data));
    }

    fn market_data(&self) -> Arc<MarketData> {
        Arc::clone(self.sessions.market_data())
    }

    fn events(&self) -> Option<mpsc::Receiver<GatewayEvent>> {
        self.events.lock().take()
    }

    fn connection(&self) -> watch::Receiver<ConnectionState> {
        self.sessions.state()
    }

    fn execution_channel(&self) -> ExecutionChannel {
        match self.config.hts_id {
            Some(_) => ExecutionChannel::Stream,
            None => ExecutionChannel::Polling,
        }
    }

    fn clock_skew(&self) -> Option<Skew> {
        self.rest.clock_skew()
    }

    fn vitals(&self) -> Vitals {
        self.vitals.clone()
    }
}
