//! A connection to the simulated exchange as a gateway: answers at once, tells executions at once.

use crate::dollars;
use crate::line::Line;
use crate::venue::MockVenue;
use crate::words::{id, order_report, price, shares, won, words};
use ambient::{Lane, Vitals};
use hoga_desk::day_result::AccountToday;
use hoga_desk::gateway::ExecutionChannel;
use hoga_desk::release::{ReleasedAmend, ReleasedCancel, ReleasedOrder};
use hoga_desk::{
    Gateway, GatewayEvent, MarketData, MarketTopic, OrderReport, Receipt, Reference, Skew, Slot,
    Submission, VenueList,
};
use hoga_port::time::{Timestamp, plus_millis, seoul_day};
use hoga_port::{
    Amount, AuthenticationToken, BrokerError, BrokerOrderId, BuyingPower, Cash, ConnectionState,
    Market, OrderRequest, OrderType, Position, Price, Result, Side, Symbol, TradingDay,
    VenueReason,
};
use hoga_venue::us::{UsMarket, UsRefusal};
use hoga_venue::{Channel as VenueChannel, NewOrder, Pricing, Refusal, Venue};
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use secrecy::SecretString;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, watch};

/// A connection to the simulated exchange as a gateway.
pub struct MockGateway {
    venue: MockVenue,
    line: Arc<Line>,
    pub(crate) vitals: Vitals,
}

impl std::fmt::Debug for MockGateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MockGateway")
            .field("venue", &self.venue)
            .finish_non_exhaustive()
    }
}

impl MockGateway {
    pub(crate) fn new(venue: MockVenue) -> Self {
        let line = Arc::new(Line::new());
        venue.add_line(&line);
        Self {
            venue,
            line,
            vitals: Vitals::default(),
        }
    }

    /// Returns the exchange that it is connected to.
    pub fn venue(&self) -> &MockVenue {
        &self.venue
    }

    /// Uses the Korean market at its time; see [`MockVenue::with_krx`].
    pub fn with_venue<T>(&self, use_venue: impl FnOnce(&mut Venue, Timestamp) -> T) -> T {
        self.venue.with_krx(use_venue)
    }

    /// Plays the market for as long as the desk lives.
    pub(crate) async fn keep_time(desk: std::sync::Weak<hoga_desk::OrderDesk<Self>>) {
        loop {
            let next_ms = {
                let Some(desk) = desk.upgrade() else {
                    return;
                };
                desk.gateway().venue.play()
            };
            let wait = u64::try_from(next_ms.clamp(1, 1_000)).unwrap_or(1_000);
            tokio::time::sleep(Duration::from_millis(wait)).await;
        }
    }

    fn account(&self) -> &str {
        self.venue.account().joined()
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.venue.clock().now()
    }

    /// Sends something to the dollar market, and returns what came of it.
    fn send_us(
        &self,
        send: impl FnOnce(&mut UsMarket, Timestamp) -> std::result::Result<u64, UsRefusal>,
    ) -> Submission {
        let answered = self.venue.with_us(|market, now| {
            let number = match send(market, now) {
                Ok(number) => number,
                Err(refusal) => {
                    return Submission::Rejected {
                        is_nothing_left: refusal == UsRefusal::NothingToChange,
                        reason: VenueReason {
                            code: format!("{refusal:?}"),
                            text: dollars::words(refusal).into(),
                        },
                    };
                }
            };
            let day = TradingDay::at(Market::Us, now);
            let row = market.orders.get(&number);
            let unnamed = || BrokerOrderId::new(day, "", number.to_string());
            Submission::Accepted(Receipt {
                words: "accepted by the simulated exchange".into(),
                id: row.map_or_else(unnamed, dollars::id_of),
            })
        });
        answered.unwrap_or_else(|error| Submission::Rejected {
            is_nothing_left: false,
            reason: VenueReason {
                code: String::new(),
                text: error.to_string(),
            },
        })
    }

    fn answer(result: std::result::Result<u64, Refusal>, day: Date) -> Submission {
        match result {
            Ok(number) => Submission::Accepted(Receipt {
                words: "accepted by the simulated exchange".into(),
                id: id(day, number),
            }),
            Err(refusal) => Submission::Rejected {
                is_nothing_left: refusal == Refusal::NothingToChange,
                reason: VenueReason {
                    code: format!("{refusal:?}"),
                    text: words(refusal).into(),
                },
            },
        }
    }
}

impl Gateway for MockGateway {
    async fn authenticate(&self) -> Result<AuthenticationToken> {
        let day = 86_400;
        Ok(AuthenticationToken {
            access_token: SecretString::from("mock"),
            token_type: "Bearer".into(),
            expires_in: day,
            expires_at: plus_millis(self.now(), 86_400_000),
        })
    }

    async fn reserve(&self, lane: Lane, _max_wait: Duration) -> Result<Slot> {
        Ok(Slot::new(lane))
    }

    fn check(&self, _request: &OrderRequest) -> Result<()> {
        Ok(())
    }

    fn markets(&self) -> &[Market] {
        self.venue.markets()
    }

    async fn submit(&self, _slot: Slot, order: ReleasedOrder) -> Submission {
        let request = order.request();
        if request.symbol.market() == Market::Us {
            return self.send_us(|market, now| {
                let order = dollars::order(market, self.venue.account(), request);
                market.place(now, order)
            });
        }
        let new = NewOrder {
            account: self.account().to_owned(),
            symbol: request.symbol,
            side: request.side,
            pricing: Pricing::from(request.order_type),
            time_in_force: request.time_in_force,
            route: request.route,
            quantity: request.quantity.value().to_i64().unwrap_or(0),
            channel: VenueChannel::OpenApi,
        };
        self.with_venue(|venue, now| {
            let placed = venue.place(now, new);
            Self::answer(placed, venue.day())
        })
    }

    async fn amend(&self, _slot: Slot, amend: ReleasedAmend) -> Submission {
        let number = amend.target().normalised().parse().unwrap_or(0);
        if amend.target().trading_day().market() == Market::Us {
            let limit = Some(dollars::cents(amend.limit()));
            return self.send_us(|market, now| market.change(now, self.account(), number, limit));
        }
        self.with_venue(|venue, now| {
            let amended = venue.amend(now, self.account(), number, won(amend.limit()), None);
            Self::answer(amended, venue.day())
        })
    }

    async fn cancel(&self, _slot: Slot, cancel: ReleasedCancel) -> Submission {
        let number = cancel.target().normalised().parse().unwrap_or(0);
        if cancel.target().trading_day().market() == Market::Us {
            if cancel.part().is_some() {
                return Submission::Rejected {
                    is_nothing_left: false,
                    reason: VenueReason {
                        code: "Part".into(),
                        text: "the US market cancels whole orders".into(),
                    },
                };
            }
            return self.send_us(|market, now| market.change(now, self.account(), number, None));
        }
        self.with_venue(|venue, now| {
            let part = cancel.part().map(|part| part.value().to_i64().unwrap_or(0));
            let cancelled = venue.cancel(now, self.account(), number, part);
            Self::answer(cancelled, venue.day())
        })
    }

    async fn orders(&self, day: TradingDay) -> Result<VenueList> {
        if day.market() == Market::Us {
            let rows = self.venue.with_us(|market, _now| {
                let of_day = market.orders.values().filter(|row| row.day == day.date());
                let own = of_day.filter(|row| row.account == self.account());
                own.filter_map(dollars::order_report).collect::<Vec<_>>()
            });
            return rows.map(VenueList::from);
        }
        let rows: Vec<OrderReport> = self.with_venue(|venue, _now| {
            let day = day.date();
            if venue.day() != day {
                return Vec::new();
            }
            venue
                .orders_of(self.account())
                .map(|row| order_report(day, row))
                .collect()
        });
        Ok(VenueList::from(rows))
    }

    async fn positions(&self) -> Result<Vec<Position>> {
        let mut all = self.krx_positions();
        if self.venue.markets().contains(&Market::Us) {
            let held =
                |market: &mut UsMarket, _now| dollars::positions(market, self.venue.account());
            all.extend(self.venue.with_us(held)?);
        }
        Ok(all)
    }

    async fn account_today(&self, _lane: Lane) -> Result<AccountToday> {
        // The day's result is reckoned in won.
        let positions = self.krx_positions();
        let account = self.account();
        self.with_venue(|venue, _now| {
            let account = venue
                .account(account)
                .ok_or_else(|| BrokerError::api("", "the account is not here"))?;
            let held = positions.iter();
            let values = held.filter_map(|it| Some(it.last_price?.times(it.quantity)));
            let worth = values.fold(account.cash.into(), Decimal::saturating_add);
            let before = Decimal::from(account.worth_before);
            Ok(AccountToday {
                fees: Some(account.fees_today.into()),
                worth: Some(worth),
                worth_yesterday: Some(before).filter(|worth| !worth.is_zero()),
                // Its orders and its balance are of one moment.
                own: None,
                positions,
            })
        })
    }

    async fn cash(&self) -> Result<Cash> {
        let account = self.account();
        self.with_venue(|venue, _now| {
            let account = venue.account(account);
            let amount = |won: i64| Amount::krw(Decimal::from(won));
            account
                .map(|account| Cash {
                    settled_d2: amount(account.cash),
                    deposit: amount(account.deposit),
                })
                .ok_or_else(|| BrokerError::api("", "the account is not here"))
        })
    }

    async fn buying_power(
        &self,
        symbol: Symbol,
        order_type: OrderType,
        _lane: Lane,
    ) -> Result<BuyingPower> {
        let account = self.account();
        if symbol.market() == Market::Us {
            return self.venue.with_us(|market, _now| {
                let issue = market.issues.get(symbol.code());
                let shown = issue.map_or(0, |issue| issue.ask);
                let reserved = order_type.limit().map_or(shown, dollars::cents);
                let cash = market.available(account).max(0);
                let quantity = cash.checked_div(reserved.max(1)).unwrap_or(0);
                BuyingPower {
                    amount: Amount::usd(dollars::dollars(cash)),
                    quantity: shares(quantity),
                    reserved_at: Price::from_cents(reserved),
                }
            });
        }
        self.with_venue(|venue, _now| {
            let issue = venue
                .issue(symbol)
                .ok_or_else(|| BrokerError::api("", format!("{symbol} is not listed")))?;
            let reserved = order_type.limit().map_or(issue.upper, won);
            let cash = venue.available_cash(account).max(0);
            let quantity = cash.checked_div(reserved.max(1)).unwrap_or(0);
            Ok(BuyingPower {
                amount: Amount::krw(Decimal::from(cash)),
                quantity: shares(quantity),
                reserved_at: price(reserved),
            })
        })
    }

    async fn reference(&self, symbol: Symbol) -> Result<Reference> {
        if symbol.market() == Market::Us {
            let figures = self.venue.with_us(|market, _now| {
                let issue = market.issues.get(symbol.code());
                issue.and_then(dollars::reference)
            })?;
            return figures.ok_or_else(|| BrokerError::api("", format!("{symbol} is not listed")));
        }
        self.with_venue(|venue, _now| {
            let figures = venue.issue(symbol).and_then(|issue| {
                Some(Reference {
                    last: price(issue.last)?,
                    upper: price(issue.upper),
                    lower: price(issue.lower),
                    close: price(issue.base),
                    tick: price(issue.tick(issue.last))?,
                    ticks: Some(issue.ticks()),
                })
            });
            figures.ok_or_else(|| BrokerError::api("", format!("{symbol} is not listed")))
        })
    }

    async fn connect(&self) -> Result<()> {
        self.line.set(ConnectionState::Connected);
        self.line.tell(GatewayEvent::StreamUp);
        Ok(())
    }

    async fn disconnect(&self) {
        self.line.set(ConnectionState::Disconnected);
    }

    fn subscribe(&self, topic: MarketTopic) -> Result<()> {
        let symbol = topic.symbol();
        let is_listed = match symbol.market() {
            Market::Krx => self.with_venue(|venue, _now| venue.issue(symbol).is_some()),
            Market::Us => self
                .venue
                .with_us(|market, _now| market.issues.contains_key(symbol.code()))?,
        };
        if !is_listed {
            return Err(BrokerError::refused(
                format!("{} is not listed", topic.symbol()),
                "list it when the mock is built",
            ));
        }
        Ok(())
    }

    fn unsubscribe(&self, _topic: MarketTopic) {}

    fn market_data(&self) -> Arc<MarketData> {
        Arc::clone(&self.line.market_data)
    }

    fn events(&self) -> Option<mpsc::Receiver<GatewayEvent>> {
        self.line.take_receiver()
    }

    fn connection(&self) -> watch::Receiver<ConnectionState> {
        self.line.state()
    }

    fn execution_channel(&self) -> ExecutionChannel {
        ExecutionChannel::Stream
    }

    fn clock_skew(&self) -> Option<Skew> {
        Some(Skew::none(self.now()))
    }

    fn vitals(&self) -> Vitals {
        self.vitals.clone()
    }
}

impl MockGateway {
    /// Returns the day the Korean market plays.
    pub fn day(&self) -> Date {
        seoul_day(self.now())
    }

    /// Buys or sells as an outside participant; see [`MockVenue::trade_as_outsider`].
    pub fn trade_as_outsider(&self, symbol: Symbol, side: Side, limit: Price, quantity: u64) {
        self.venue.trade_as_outsider(symbol, side, limit, quantity);
    }

    fn krx_positions(&self) -> Vec<Position> {
        let account = self.account();
        self.with_venue(|venue, _now| {
            let holdings = venue
                .account(account)
                .map(|account| account.holdings.clone());
            holdings
                .unwrap_or_default()
                .into_iter()
                .filter(|(_, held)| held.quantity > 0)
                .map(|(symbol, held)| Position {
                    symbol,
                    quantity: shares(held.quantity),
                    sellable: shares(venue.sellable(account, symbol)),
                    average_price: held.cost.checked_div(held.quantity).and_then(price),
                    last_price: venue.issue(symbol).and_then(|issue| price(issue.last)),
                })
                .collect()
        })
    }
}
