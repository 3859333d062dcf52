//! `multprice` 해외주식 복수종목 시세조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 복수종목 시세조회: `GET /uapi/overseas-price/v1/quotations/multprice`.
#[derive(Clone, Copy, Debug)]
pub struct Multprice;

impl Call for Multprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = MultpriceRequest;
    type Response = MultpriceResponse;
}

impl ReadCall for Multprice {}

const REQUEST: Schema = Schema(&[
    Field::new("AUTH", "사용자권한정보", "user authority info", Kind::Text).required(),
    Field::new("NREC", "종목요청개수", "issue requested count", Kind::Whole).required(),
    Field::new("EXCD_01", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("EXCD_02", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("EXCD_03", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("EXCD_04", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("EXCD_05", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("EXCD_06", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("EXCD_07", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("EXCD_08", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("EXCD_09", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("EXCD_10", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("SYMB_01", "종목코드", "issue code", Kind::Code).required(),
    Field::new("SYMB_02", "종목코드", "issue code", Kind::Code).required(),
    Field::new("SYMB_03", "종목코드", "issue code", Kind::Code).required(),
    Field::new("SYMB_04", "종목코드", "issue code", Kind::Code).required(),
    Field::new("SYMB_05", "종목코드", "issue code", Kind::Code).required(),
    Field::new("SYMB_06", "종목코드", "issue code", Kind::Code).required(),
    Field::new("SYMB_07", "종목코드", "issue code", Kind::Code).required(),
    Field::new("SYMB_08", "종목코드", "issue code", Kind::Code).required(),
    Field::new("SYMB_09", "종목코드", "issue code", Kind::Code).required(),
    Field::new("SYMB_10", "종목코드", "issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("nrec", "Output 개수", "Output count", Kind::Whole),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("rsym", "실시간조회심볼", "realtime symbol", Kind::Text),
    Field::new("excd", "거래소코드", "exchange code", Kind::Code),
    Field::new("symb", "종목코드", "issue code", Kind::Code),
    Field::new("knam", "종목명", "issue name", Kind::Text),
    Field::new("exnm", "거래소명", "exchange name", Kind::Text),
    Field::new("nnam", "국가명", "country name", Kind::Text),
    Field::new("stat1", "실 지 휴 정 재", "", Kind::Text),
    Field::new("stat2", "실시간 지연15분 휴장 거래정지 거래재개", "", Kind::Text),
    Field::new("zdiv", "소수점자리수", "decimal places", Kind::Whole),
    Field::new("last", "Last Price", "Last Price", Kind::Decimal),
    Field::new("sign", "대비기호", "change sign", Kind::Code),
    Field::new("diff", "대비", "change", Kind::Decimal),
    Field::new("rate", "등락율", "change rate", Kind::Ratio),
    Field::new("open", "시가", "open price", Kind::Decimal),
    Field::new("high", "고가", "high price", Kind::Decimal),
    Field::new("low", "저가", "low price", Kind::Decimal),
    Field::new("pbid", "Bid Price", "Bid Price", Kind::Decimal),
    Field::new("pask", "Ask Price", "Ask Price", Kind::Decimal),
    Field::new("vbid", "매수호가잔량", "bid remaining qty", Kind::Decimal),
    Field::new("vask", "매도호가잔량", "ask remaining qty", Kind::Decimal),
    Field::new("bvol", "매수호가총잔량", "bid price total remaining qty", Kind::Decimal),
    Field::new("avol", "매도호가총잔량", "ask price total remaining qty", Kind::Decimal),
    Field::new("evol", "체결량", "execution qty", Kind::Decimal),
    Field::new("tvol", "거래량", "volume", Kind::Decimal),
    Field::new("tamt", "거래대금", "trading value", Kind::Decimal),
    Field::new("powx", "체결강도", "trade strength", Kind::Decimal),
    Field::new("xhms", "현지기준시간(HHMMSS)", "local base time", Kind::Time),
    Field::new("khms", "한국기준시간(HHMMSS)", "Korea time", Kind::Time),
    Field::new("curr", "통화코드", "currency code", Kind::Code),
    Field::new("base", "Base Price", "Base Price", Kind::Decimal),
    Field::new("pvol", "Previous Volume", "Previous Volume", Kind::Decimal),
    Field::new("pamt", "전일거래대금", "prev-day trading value", Kind::Decimal),
    Field::new("popen", "전일시가", "prev-day open price", Kind::Decimal),
    Field::new("phigh", "전일고가", "prev-day high price", Kind::Decimal),
    Field::new("plow", "전일저가", "prev-day low price", Kind::Decimal),
    Field::new("shar", "상장주수", "listed shares", Kind::Decimal),
    Field::new("mcap", "자본금", "capital", Kind::Decimal),
    Field::new("tomv", "시가총액", "market cap", Kind::Decimal),
    Field::new("h52p", "52주최고가", "", Kind::Decimal),
    Field::new("l52p", "52주최저가", "", Kind::Decimal),
    Field::new("h52d", "52주최고일자", "", Kind::Date),
    Field::new("l52d", "52주최저일자", "", Kind::Date),
    Field::new("hanp", "High Anual Price", "High Anual Price", Kind::Decimal),
    Field::new("lanp", "Low Anual Price", "Low Anual Price", Kind::Decimal),
    Field::new("hand", "연중최고일자", "", Kind::Date),
    Field::new("land", "연중최저일자", "year lowest date", Kind::Date),
    Field::new("bnit", "매매단위", "trading unit", Kind::Decimal),
    Field::new("t_xprc", "원환산당일가격", "KRW-converted today price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "multprice",
    title: "해외주식 복수종목 시세조회",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/multprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFS76220000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultpriceRequest(Cells);

crate::schema::request_type!(MultpriceRequest, DESCRIPTION);

impl MultpriceRequest {
    /// Sets 사용자권한정보: user authority info (`AUTH`).
    #[must_use] #[inline] pub fn auth(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 종목요청개수: issue requested count (`NREC`).
    #[must_use] #[inline] pub fn nrec(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 거래소코드: exchange code (`EXCD_01`).
    #[must_use] #[inline] pub fn excd_01(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 거래소코드: exchange code (`EXCD_02`).
    #[must_use] #[inline] pub fn excd_02(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 거래소코드: exchange code (`EXCD_03`).
    #[must_use] #[inline] pub fn excd_03(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 거래소코드: exchange code (`EXCD_04`).
    #[must_use] #[inline] pub fn excd_04(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 거래소코드: exchange code (`EXCD_05`).
    #[must_use] #[inline] pub fn excd_05(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 거래소코드: exchange code (`EXCD_06`).
    #[must_use] #[inline] pub fn excd_06(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 거래소코드: exchange code (`EXCD_07`).
    #[must_use] #[inline] pub fn excd_07(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 거래소코드: exchange code (`EXCD_08`).
    #[must_use] #[inline] pub fn excd_08(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 거래소코드: exchange code (`EXCD_09`).
    #[must_use] #[inline] pub fn excd_09(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 거래소코드: exchange code (`EXCD_10`).
    #[must_use] #[inline] pub fn excd_10(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 종목코드: issue code (`SYMB_01`).
    #[must_use] #[inline] pub fn symb_01(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 종목코드: issue code (`SYMB_02`).
    #[must_use] #[inline] pub fn symb_02(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
    /// Sets 종목코드: issue code (`SYMB_03`).
    #[must_use] #[inline] pub fn symb_03(self, value: impl Into<Cell>) -> Self { Self(self.0.with(14, value)) }
    /// Sets 종목코드: issue code (`SYMB_04`).
    #[must_use] #[inline] pub fn symb_04(self, value: impl Into<Cell>) -> Self { Self(self.0.with(15, value)) }
    /// Sets 종목코드: issue code (`SYMB_05`).
    #[must_use] #[inline] pub fn symb_05(self, value: impl Into<Cell>) -> Self { Self(self.0.with(16, value)) }
    /// Sets 종목코드: issue code (`SYMB_06`).
    #[must_use] #[inline] pub fn symb_06(self, value: impl Into<Cell>) -> Self { Self(self.0.with(17, value)) }
    /// Sets 종목코드: issue code (`SYMB_07`).
    #[must_use] #[inline] pub fn symb_07(self, value: impl Into<Cell>) -> Self { Self(self.0.with(18, value)) }
    /// Sets 종목코드: issue code (`SYMB_08`).
    #[must_use] #[inline] pub fn symb_08(self, value: impl Into<Cell>) -> Self { Self(self.0.with(19, value)) }
    /// Sets 종목코드: issue code (`SYMB_09`).
    #[must_use] #[inline] pub fn symb_09(self, value: impl Into<Cell>) -> Self { Self(self.0.with(20, value)) }
    /// Sets 종목코드: issue code (`SYMB_10`).
    #[must_use] #[inline] pub fn symb_10(self, value: impl Into<Cell>) -> Self { Self(self.0.with(21, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultpriceResponse(Answer);

crate::schema::response_type!(MultpriceResponse, DESCRIPTION);

impl MultpriceResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<MultpriceOutput<'_>> { self.0.row(0).map(MultpriceOutput) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = MultpriceOutput2<'_>> { self.0.rows(1).iter().map(MultpriceOutput2) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct MultpriceOutput<'a>(&'a Cells);

impl<'a> MultpriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// Output 개수: Output count (`nrec`).
    #[inline] pub fn nrec(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct MultpriceOutput2<'a>(&'a Cells);

impl<'a> MultpriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 실시간조회심볼: realtime symbol (`rsym`).
    #[inline] pub fn rsym(self) -> &'a str { self.0.text(0) }
    /// 거래소코드: exchange code (`excd`).
    #[inline] pub fn excd(self) -> &'a str { self.0.text(1) }
    /// 종목코드: issue code (`symb`).
    #[inline] pub fn symb(self) -> &'a str { self.0.text(2) }
    /// 종목명: issue name (`knam`).
    #[inline] pub fn knam(self) -> &'a str { self.0.text(3) }
    /// 거래소명: exchange name (`exnm`).
    #[inline] pub fn exnm(self) -> &'a str { self.0.text(4) }
    /// 국가명: country name (`nnam`).
    #[inline] pub fn nnam(self) -> &'a str { self.0.text(5) }
    /// 실 지 휴 정 재 (`stat1`).
    #[inline] pub fn stat1(self) -> &'a str { self.0.text(6) }
    /// 실시간 지연15분 휴장 거래정지 거래재개 (`stat2`).
    #[inline] pub fn stat2(self) -> &'a str { self.0.text(7) }
    /// 소수점자리수: decimal places (`zdiv`).
    #[inline] pub fn zdiv(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// Last Price: Last Price (`last`).
    #[inline] pub fn last(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 대비기호: change sign (`sign`).
    #[inline] pub fn sign(self) -> &'a str { self.0.text(10) }
    /// 대비: change (`diff`).
    #[inline] pub fn diff(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 등락율: change rate (`rate`).
    #[inline] pub fn rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 시가: open price (`open`).
    #[inline] pub fn open(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 고가: high price (`high`).
    #[inline] pub fn high(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 저가: low price (`low`).
    #[inline] pub fn low(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// Bid Price: Bid Price (`pbid`).
    #[inline] pub fn pbid(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// Ask Price: Ask Price (`pask`).
    #[inline] pub fn pask(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 매수호가잔량: bid remaining qty (`vbid`).
    #[inline] pub fn vbid(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 매도호가잔량: ask remaining qty (`vask`).
    #[inline] pub fn vask(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 매수호가총잔량: bid price total remaining qty (`bvol`).
    #[inline] pub fn bvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 매도호가총잔량: ask price total remaining qty (`avol`).
    #[inline] pub fn avol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 체결량: execution qty (`evol`).
    #[inline] pub fn evol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 거래량: volume (`tvol`).
    #[inline] pub fn tvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 거래대금: trading value (`tamt`).
    #[inline] pub fn tamt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 체결강도: trade strength (`powx`).
    #[inline] pub fn powx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 현지기준시간(HHMMSS): local base time (`xhms`).
    #[inline] pub fn xhms(self) -> Result<Option<Time>, FieldError> { self.0.time(26) }
    /// 한국기준시간(HHMMSS): Korea time (`khms`).
    #[inline] pub fn khms(self) -> Result<Option<Time>, FieldError> { self.0.time(27) }
    /// 통화코드: currency code (`curr`).
    #[inline] pub fn curr(self) -> &'a str { self.0.text(28) }
    /// Base Price: Base Price (`base`).
    #[inline] pub fn base(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// Previous Volume: Previous Volume (`pvol`).
    #[inline] pub fn pvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 전일거래대금: prev-day trading value (`pamt`).
    #[inline] pub fn pamt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 전일시가: prev-day open price (`popen`).
    #[inline] pub fn popen(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 전일고가: prev-day high price (`phigh`).
    #[inline] pub fn phigh(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 전일저가: prev-day low price (`plow`).
    #[inline] pub fn plow(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 상장주수: listed shares (`shar`).
    #[inline] pub fn shar(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 자본금: capital (`mcap`).
    #[inline] pub fn mcap(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(36) }
    /// 시가총액: market cap (`tomv`).
    #[inline] pub fn tomv(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 52주최고가 (`h52p`).
    #[inline] pub fn h52p(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 52주최저가 (`l52p`).
    #[inline] pub fn l52p(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// 52주최고일자 (`h52d`).
    #[inline] pub fn h52d(self) -> Result<Option<Date>, FieldError> { self.0.date(40) }
    /// 52주최저일자 (`l52d`).
    #[inline] pub fn l52d(self) -> Result<Option<Date>, FieldError> { self.0.date(41) }
    /// High Anual Price: High Anual Price (`hanp`).
    #[inline] pub fn hanp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(42) }
    /// Low Anual Price: Low Anual Price (`lanp`).
    #[inline] pub fn lanp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(43) }
    /// 연중최고일자 (`hand`).
    #[inline] pub fn hand(self) -> Result<Option<Date>, FieldError> { self.0.date(44) }
    /// 연중최저일자: year lowest date (`land`).
    #[inline] pub fn land(self) -> Result<Option<Date>, FieldError> { self.0.date(45) }
    /// 매매단위: trading unit (`bnit`).
    #[inline] pub fn bnit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// 원환산당일가격: KRW-converted today price (`t_xprc`).
    #[inline] pub fn t_xprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(47) }
}

