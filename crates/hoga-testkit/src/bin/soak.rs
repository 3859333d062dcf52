//! The emulator alone, for days of market time at full speed: `soak --hours 72 [--seed N]`.
//!
//! A session with 41 registrations reads everything; three accounts trade at random. What the
//! session heard is compared with the emulator's ledgers all the way: books, volumes, cash, shares,
//! the widths of the records, and the memory of the process.

#![expect(clippy::print_stdout, reason = "a command for developers")]

use hoga_port::Side;
use hoga_port::Symbol;
use hoga_port::time::{Timestamp, kst, plus_millis};
use hoga_venue::feed::Random;
use hoga_venue::issue::Issue;
use kis_emulator::{AppKeyConfig, ConnectionId, Core, EmulatorConfig, HttpRequest, Outgoing};
use kis_wire::realtime::control::Control;
use kis_wire::realtime::{Cipher, Frame, Reply, Subscribe, trade};
use kis_wire::{ApprovalKey, Environment};
use market_rules::Session;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::process::ExitCode;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Won an account starts with.
const CASH: i64 = 1_000_000_000;
/// Accounts that trade.
const ACCOUNTS: usize = 3;
const SECRET: &str = "soak-secret";
const HTS_ID: &str = "soakuser";

/// Money and shares as the notices of fills tell them.
#[derive(Default)]
struct Told {
    cash: i64,
    shares: BTreeMap<Symbol, i64>,
}

struct Soak {
    core: Core,
    now: Timestamp,
    random: Random,
    line: ConnectionId,
    approval: ApprovalKey,
    tokens: Vec<String>,
    cipher: Option<Cipher>,
    symbols: Vec<Symbol>,
    told: BTreeMap<String, Told>,
    /// Shares printed today, by the frames.
    printed: BTreeMap<String, i64>,
    /// Columns of each record kind.
    widths: BTreeMap<String, usize>,
    records: u64,
    orders: u64,
    refused: u64,
    closes: u64,
}

fn app_key(account: usize) -> String {
    format!("{:S<36}", format!("PSsoak{account}"))
}

/// Returns what is registered of an issue: the records of KRX, or those of both markets.
fn topics_of(index: usize) -> [&'static str; 2] {
    if index.is_multiple_of(2) {
        ["H0STCNT0", "H0STASP0"]
    } else {
        ["H0UNCNT0", "H0UNASP0"]
    }
}

fn account(account: usize) -> String {
    format!("60000000{account:02}")
}

/// Returns the fee of an amount: 0.014 %, rounded to ten won, as captured on paper.
fn fee(amount: i64) -> i64 {
    (amount * 14 + 500_000) / 1_000_000 * 10
}

/// Returns the resident memory of this process in KiB; 0 where the system does not say.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

impl Soak {
    fn new(seed: u64) -> Outcome<Self> {
        let start: Timestamp = "2026-11-23T07:50:00+09:00".parse()?;
        let mut config = EmulatorConfig::new(Environment::Live, start, seed);
        let more: Result<Vec<Symbol>, _> = (0..10)
            .map(|n| format!("{:06}", 100_000 + n * 10).parse())
            .collect();
        config = config.with_symbols(&more?);
        let symbols = config
            .listings
            .iter()
            .map(|listing| listing.symbol)
            .collect();
        config.keys = (0..ACCOUNTS)
            .map(|n| AppKeyConfig {
                app_key: app_key(n),
                app_secret: SECRET.into(),
                account: account(n),
                hts_id: HTS_ID.into(),
                cash: CASH,
                ..AppKeyConfig::made_up(Environment::Live)
            })
            .collect();
        let mut core = Core::new(config);
        let line = core.connect(start);
        Ok(Self {
            core,
            now: start,
            random: Random::new(seed ^ 0x50AC),
            line,
            approval: ApprovalKey::new(""),
            tokens: Vec::new(),
            cipher: None,
            symbols,
            told: (0..ACCOUNTS)
                .map(|n| (account(n), Told::default()))
                .collect(),
            printed: BTreeMap::new(),
            widths: BTreeMap::new(),
            records: 0,
            orders: 0,
            refused: 0,
            closes: 0,
        })
    }

    fn post(&mut self, key: usize, path: &str, tr_id: &str, body: &Value) -> Value {
        let token = self.tokens.get(key).cloned().unwrap_or_default();
        let headers = [
            ("authorization", format!("Bearer {token}")),
            ("appkey", app_key(key)),
            ("appsecret", SECRET.to_owned()),
            ("tr_id", tr_id.to_owned()),
        ];
        let request = HttpRequest {
            method: "POST".into(),
            path: path.into(),
            query: String::new(),
            headers: headers.map(|(name, value)| (name.to_owned(), value)).into(),
            body: body.to_string().into_bytes(),
        };
        let (reply, _) = self.core.request(self.now, &request);
        serde_json::from_slice(&reply.body).unwrap_or_default()
    }

    /// Gets tokens and an approval key, as a process does in the morning.
    fn log_in(&mut self) -> Outcome<()> {
        self.tokens.clear();
        for key in 0..ACCOUNTS {
            let body = json!({ "grant_type": "client_credentials", "appkey": app_key(key), "appsecret": SECRET });
            let answer = self.post(key, "/oauth2/tokenP", "", &body);
            let token = answer.get("access_token").and_then(Value::as_str);
            self.tokens.push(
                token
                    .ok_or_else(|| format!("no token: {answer}"))?
                    .to_owned(),
            );
        }
        let body = json!({ "grant_type": "client_credentials", "appkey": app_key(0), "secretkey": SECRET });
        let answer = self.post(0, "/oauth2/Approval", "", &body);
        let key = answer.get("approval_key").and_then(Value::as_str);
        self.approval = ApprovalKey::new(key.ok_or("no approval key")?);
        Ok(())
    }

    /// Registers 41 records: prints and books of twenty issues, every second one of both markets
    /// together, and own executions.
    fn register(&mut self) -> Outcome<()> {
        let mut topics = vec![("H0STCNI0", HTS_ID.to_owned())];
        for (index, symbol) in self.symbols.iter().enumerate() {
            for tr_id in topics_of(index) {
                topics.push((tr_id, symbol.code().to_owned()));
            }
        }
        if topics.len() != 41 {
            return Err(format!("{} registrations", topics.len()).into());
        }
        for (tr_id, tr_key) in topics {
            let request = Subscribe {
                is_registration: true,
                tr_id: tr_id.into(),
                tr_key,
            };
            self.core
                .text(self.now, self.line, &request.write(&self.approval));
        }
        Ok(())
    }

    /// Reads what the session got.
    fn read(&mut self) -> Outcome<()> {
        for (id, out) in self.core.take_outbox() {
            if id != self.line {
                continue;
            }
            match out {
                Outgoing::Text(text) => self.hear(&text)?,
                Outgoing::Close => {
                    // The venue closes lines after hours.
                    self.closes += 1;
                    self.line = self.core.connect(self.now);
                    self.register()?;
                }
                Outgoing::Cut => return Err("the line was cut".into()),
            }
        }
        Ok(())
    }

    fn hear(&mut self, text: &str) -> Outcome<()> {
        let Ok(frame) = Frame::read(text) else {
            return self.hear_control(text);
        };
        let plain = match (frame.is_encrypted, &self.cipher) {
            (false, _) => frame.payload.to_owned(),
            (true, Some(cipher)) => cipher
                .decrypt(frame.payload)
                .map_err(|error| error.to_string())?,
            (true, None) => return Err("an encrypted record before its key".into()),
        };
        let cells: Vec<&str> = plain.split('^').collect();
        let width = cells.len() / frame.count;
        let known = *self.widths.entry(frame.tr_id.to_owned()).or_insert(width);
        if known != width || !cells.len().is_multiple_of(frame.count) {
            return Err(format!("{}: {} columns, {known} before", frame.tr_id, cells.len()).into());
        }
        self.records += u64::try_from(frame.count)?;
        for record in cells.chunks(width) {
            let cell = |index: usize| record.get(index).copied().unwrap_or("");
            match frame.tr_id {
                "H0STCNT0" | "H0UNCNT0" => {
                    let quantity: i64 = cell(trade::column::CNTG_VOL).parse()?;
                    *self.printed.entry(cell(0).to_owned()).or_default() += quantity;
                }
                // A fill: side, symbol, shares and price.
                "H0STCNI0" if cell(13) == "2" => {
                    let (shares, price): (i64, i64) = (cell(9).parse()?, cell(10).parse()?);
                    let (amount, symbol) = (shares * price, cell(8).parse()?);
                    let told = self.told.get_mut(cell(1)).ok_or("a fill of nobody's")?;
                    let sign = if cell(4) == "02" { 1 } else { -1 };
                    told.cash -= sign * amount + fee(amount);
                    *told.shares.entry(symbol).or_default() += sign * shares;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn hear_control(&mut self, text: &str) -> Outcome<()> {
        match Control::read(text)? {
            Control::PingPong => self.core.text(self.now, self.line, text),
            Control::Reply(Reply {
                tr_id,
                code,
                key_and_vector,
                ..
            }) => {
                if code != "OPSP0000" {
                    return Err(format!("{tr_id}: {code}").into());
                }
                if let Some((key, vector)) = key_and_vector.filter(|_| tr_id == "H0STCNI0") {
                    self.cipher =
                        Some(Cipher::new(&key, &vector).map_err(|error| error.to_string())?);
                }
            }
        }
        Ok(())
    }

    /// Lets an account do something at random.
    fn trade(&mut self) {
        let key = usize::try_from(self.random.between(0, 2)).unwrap_or(0);
        let index = usize::try_from(self.random.between(0, 19)).unwrap_or(0);
        let Some(symbol) = self.symbols.get(index).copied() else {
            return;
        };
        let Some(issue) = self.core.venue().issue(symbol) else {
            return;
        };
        let number = account(key);
        let (cano, product) = number.split_at(8);
        let open = self
            .core
            .venue()
            .orders_of(&number)
            .find(|row| row.remaining() > 0);
        let open = open.map(|row| (self.core.number_text(row.number), row.route.name()));
        let is_evening = self.core.venue().is_on(Session::AfterMarket, self.now);
        let exchanges = ["KRX", "KRX", "NXT", "SOR"];
        let roll = usize::try_from(self.random.between(0, 3)).unwrap_or(0);
        let exchange = exchanges.get(roll).copied().unwrap_or("KRX");
        let answer = match (self.random.between(1, 10), open) {
            (roll @ 1..=3, Some((number, exchange))) => {
                // Every third change takes one share only.
                let whole = if roll == 3 { "N" } else { "Y" };
                let body = json!({
                    "CANO": cano, "ACNT_PRDT_CD": product, "KRX_FWDG_ORD_ORGNO": "", "ORGN_ODNO": number,
                    "ORD_DVSN": "00", "RVSE_CNCL_DVSN_CD": "02", "ORD_QTY": "1", "ORD_UNPR": "0",
                    "QTY_ALL_ORD_YN": whole, "EXCG_ID_DVSN_CD": exchange,
                });
                self.post(
                    key,
                    "/uapi/domestic-stock/v1/trading/order-rvsecncl",
                    "TTTC0013U",
                    &body,
                )
            }
            (roll, _) => {
                let is_buy = roll <= 7;
                let price = issue.step(issue.last, self.random.between(-3, 3));
                let shares = self.random.between(1, 30);
                let body = json!({
                    "CANO": cano, "ACNT_PRDT_CD": product, "PDNO": symbol.code(),
                    "ORD_DVSN": if is_evening && exchange == "KRX" { "41" } else { "00" },
                    "ORD_QTY": shares.to_string(), "ORD_UNPR": price.to_string(),
                    "EXCG_ID_DVSN_CD": exchange,
                });
                let tr_id = if is_buy { "TTTC0012U" } else { "TTTC0011U" };
                self.post(
                    key,
                    "/uapi/domestic-stock/v1/trading/order-cash",
                    tr_id,
                    &body,
                )
            }
        };
        self.orders += 1;
        if answer.get("rt_cd").and_then(Value::as_str) != Some("0") {
            self.refused += 1;
        }
    }

    /// Compares what was heard with the ledgers.
    fn judge(&self) -> Result<(), String> {
        let venue = self.core.venue();
        for (index, symbol) in self.symbols.iter().enumerate() {
            let krx = venue.issue(*symbol).ok_or("an issue is gone")?;
            let both = venue.unified(*symbol).ok_or("an issue is gone")?;
            let best = |issue: &Issue| (issue.book.best(Side::Buy), issue.book.best(Side::Sell));
            let ((bid, ask), (best_bid, best_ask)) = (best(krx), best(&both));
            let is_crossed = bid.zip(ask).is_some_and(|(bid, ask)| bid >= ask)
                || best_bid.zip(best_ask).is_some_and(|(bid, ask)| bid >= ask);
            if is_crossed && !venue.is_auction(self.now) {
                return Err(format!("{symbol}: crossed at {bid:?} and {ask:?}"));
            }
            let volume = if topics_of(index).contains(&"H0UNCNT0") {
                both.volume
            } else {
                krx.volume
            };
            let printed = self.printed.get(symbol.code()).copied().unwrap_or(0);
            if printed != volume {
                return Err(format!(
                    "{symbol}: {printed} shares printed, volume {volume}"
                ));
            }
        }
        for (number, told) in &self.told {
            let account = venue.account(number).ok_or("an account is gone")?;
            if account.cash != CASH + told.cash {
                return Err(format!(
                    "{number}: {} won, told {}",
                    account.cash,
                    CASH + told.cash
                ));
            }
            for symbol in &self.symbols {
                let held = account.holdings.get(symbol).map_or(0, |held| held.quantity);
                let heard = told.shares.get(symbol).copied().unwrap_or(0);
                if held != heard || held < 0 {
                    return Err(format!("{number} {symbol}: {held} shares, told {heard}"));
                }
            }
        }
        Ok(())
    }

    fn run(&mut self, hours: i64) -> Outcome<()> {
        let end = plus_millis(self.now, hours * 3_600_000);
        self.log_in()?;
        self.register()?;
        let (mut day, mut memories) = (kst(self.now).date(), Vec::new());
        let mut next_minute = self.now;
        while self.now < end {
            let next = self
                .core
                .next_at()
                .unwrap_or(end)
                .max(plus_millis(self.now, 1));
            self.now = next.min(next_minute).min(end);
            if kst(self.now).date() != day {
                day = kst(self.now).date();
                // The tokens of yesterday end; volumes start anew.
                self.printed.clear();
                self.core.advance(self.now);
                self.read()?;
                self.log_in()?;
            }
            self.core.advance(self.now);
            self.read()?;
            if self.now >= next_minute {
                next_minute = plus_millis(next_minute, 60_000);
                for _ in 0..5 {
                    self.trade();
                }
                self.read()?;
                self.judge()?;
                if kst(self.now).minute() == 0 && kst(self.now).hour() % 6 == 0 {
                    memories.push(memory());
                    println!(
                        "{}: {} records, {} orders ({} refused), {} KiB",
                        kst(self.now).strftime("%m-%d %H:%M"),
                        self.records,
                        self.orders,
                        self.refused,
                        memory(),
                    );
                }
            }
        }
        // The first day fills what is kept of a day; after it memory must not grow.
        if let (Some(first), Some(last)) = (memories.get(4), memories.last())
            && *last > first + first / 4 + 8 * 1_024
        {
            return Err(format!("memory grew from {first} to {last} KiB").into());
        }
        println!(
            "{hours} hours: {} records of {:?} columns, {} orders, {} refused, {} lines closed by the venue; \
             books, volumes, cash and shares equal to what was told in every minute",
            self.records, self.widths, self.orders, self.refused, self.closes
        );
        Ok(())
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| {
        let at = words.iter().position(|word| word == name)?;
        words.get(at + 1)?.parse::<i64>().ok()
    };
    let hours = value("--hours").unwrap_or(72);
    let seed = value("--seed")
        .and_then(|seed| u64::try_from(seed).ok())
        .unwrap_or(1);
    let ran = Soak::new(seed).and_then(|mut soak| {
        let ran = soak.run(hours);
        ran.map_err(|error| format!("at {}: {error}", kst(soak.now)).into())
    });
    match ran {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}
