//! `price-detail` 해외주식 현재가상세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 현재가상세: `GET /uapi/overseas-price/v1/quotations/price-detail`.
#[derive(Clone, Copy, Debug)]
pub struct PriceDetail;

impl Call for PriceDetail {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PriceDetailRequest;
    type Response = PriceDetailResponse;
}

impl ReadCall for PriceDetail {}

const REQUEST: Schema = Schema(&[
    Field::new("AUTH", "사용자권한정보", "user authority info", Kind::Text).required(),
    Field::new("EXCD", "거래소명", "exchange name", Kind::Text).required(),
    Field::new("SYMB", "종목코드", "symbol", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("rsym", "실시간조회종목코드", "realtime symbol", Kind::Text),
    Field::new("pvol", "전일거래량", "previous volume", Kind::Decimal),
    Field::new("open", "시가", "open", Kind::Decimal),
    Field::new("high", "고가", "high", Kind::Decimal),
    Field::new("low", "저가", "low", Kind::Decimal),
    Field::new("last", "현재가", "last", Kind::Decimal),
    Field::new("base", "전일종가", "previous close", Kind::Decimal),
    Field::new("tomv", "시가총액", "market cap", Kind::Decimal),
    Field::new("pamt", "전일거래대금", "prev-day trading value", Kind::Decimal),
    Field::new("uplp", "상한가", "upper limit price", Kind::Decimal),
    Field::new("dnlp", "하한가", "lower limit price", Kind::Decimal),
    Field::new("h52p", "52주최고가", "h52p", Kind::Decimal),
    Field::new("h52d", "52주최고일자", "h52d", Kind::Date),
    Field::new("l52p", "52주최저가", "l52p", Kind::Decimal),
    Field::new("l52d", "52주최저일자", "l52d", Kind::Date),
    Field::new("perx", "PER", "PER", Kind::Decimal),
    Field::new("pbrx", "PBR", "PBR", Kind::Decimal),
    Field::new("epsx", "EPS", "EPS", Kind::Decimal),
    Field::new("bpsx", "BPS", "BPS", Kind::Decimal),
    Field::new("shar", "상장주수", "share count", Kind::Decimal),
    Field::new("mcap", "자본금", "capital", Kind::Decimal),
    Field::new("curr", "통화", "currency", Kind::Text),
    Field::new("zdiv", "소수점자리수", "decimal places", Kind::Whole),
    Field::new("vnit", "매매단위", "trading unit", Kind::Decimal),
    Field::new("t_xprc", "원환산당일가격", "KRW-converted today price", Kind::Decimal),
    Field::new("t_xdif", "원환산당일대비", "KRW-converted today change", Kind::Decimal),
    Field::new("t_xrat", "원환산당일등락", "KRW-converted today rise/fall", Kind::Decimal),
    Field::new("p_xprc", "원환산전일가격", "KRW-converted prev-day price", Kind::Decimal),
    Field::new("p_xdif", "원환산전일대비", "KRW-converted prev-day change", Kind::Decimal),
    Field::new("p_xrat", "원환산전일등락", "KRW-converted prev-day rise/fall", Kind::Decimal),
    Field::new("t_rate", "당일환율", "t rate", Kind::Ratio),
    Field::new("p_rate", "전일환율", "p rate", Kind::Ratio),
    Field::new("t_xsgn", "원환산당일기호", "KRW-converted today sign", Kind::Code),
    Field::new("p_xsng", "원환산전일기호", "KRW-converted prev-day sign", Kind::Code),
    Field::new("e_ordyn", "거래가능여부", "trade possible flag Y/N", Kind::Flag),
    Field::new("e_hogau", "호가단위", "tick size", Kind::Decimal),
    Field::new("e_icod", "업종(섹터)", "sector", Kind::Text),
    Field::new("e_parp", "액면가", "face value", Kind::Decimal),
    Field::new("tvol", "거래량", "volume", Kind::Decimal),
    Field::new("tamt", "거래대금", "trading value", Kind::Decimal),
    Field::new("etyp_nm", "ETP 분류명", "ETP class name", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "price_detail",
    title: "해외주식 현재가상세",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/price-detail",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFS76200200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceDetailRequest(Cells);

crate::schema::request_type!(PriceDetailRequest, DESCRIPTION);

impl PriceDetailRequest {
    /// Sets 사용자권한정보: user authority info (`AUTH`).
    #[must_use] #[inline] pub fn auth(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 거래소명: exchange name (`EXCD`).
    #[must_use] #[inline] pub fn excd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 종목코드: symbol (`SYMB`).
    #[must_use] #[inline] pub fn symb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceDetailResponse(Answer);

crate::schema::response_type!(PriceDetailResponse, DESCRIPTION);

impl PriceDetailResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<PriceDetailOutput<'_>> { self.0.row(0).map(PriceDetailOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct PriceDetailOutput<'a>(&'a Cells);

impl<'a> PriceDetailOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 실시간조회종목코드: realtime symbol (`rsym`).
    #[inline] pub fn rsym(self) -> &'a str { self.0.text(0) }
    /// 전일거래량: previous volume (`pvol`).
    #[inline] pub fn pvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 시가: open (`open`).
    #[inline] pub fn open(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 고가: high (`high`).
    #[inline] pub fn high(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 저가: low (`low`).
    #[inline] pub fn low(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 현재가: last (`last`).
    #[inline] pub fn last(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 전일종가: previous close (`base`).
    #[inline] pub fn base(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 시가총액: market cap (`tomv`).
    #[inline] pub fn tomv(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 전일거래대금: prev-day trading value (`pamt`).
    #[inline] pub fn pamt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 상한가: upper limit price (`uplp`).
    #[inline] pub fn uplp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 하한가: lower limit price (`dnlp`).
    #[inline] pub fn dnlp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 52주최고가: h52p (`h52p`).
    #[inline] pub fn h52p(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 52주최고일자: h52d (`h52d`).
    #[inline] pub fn h52d(self) -> Result<Option<Date>, FieldError> { self.0.date(12) }
    /// 52주최저가: l52p (`l52p`).
    #[inline] pub fn l52p(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 52주최저일자: l52d (`l52d`).
    #[inline] pub fn l52d(self) -> Result<Option<Date>, FieldError> { self.0.date(14) }
    /// PER: PER (`perx`).
    #[inline] pub fn perx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// PBR: PBR (`pbrx`).
    #[inline] pub fn pbrx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// EPS: EPS (`epsx`).
    #[inline] pub fn epsx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// BPS: BPS (`bpsx`).
    #[inline] pub fn bpsx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 상장주수: share count (`shar`).
    #[inline] pub fn shar(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 자본금: capital (`mcap`).
    #[inline] pub fn mcap(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 통화: currency (`curr`).
    #[inline] pub fn curr(self) -> &'a str { self.0.text(21) }
    /// 소수점자리수: decimal places (`zdiv`).
    #[inline] pub fn zdiv(self) -> Result<Option<i64>, FieldError> { self.0.whole(22) }
    /// 매매단위: trading unit (`vnit`).
    #[inline] pub fn vnit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 원환산당일가격: KRW-converted today price (`t_xprc`).
    #[inline] pub fn t_xprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 원환산당일대비: KRW-converted today change (`t_xdif`).
    #[inline] pub fn t_xdif(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 원환산당일등락: KRW-converted today rise/fall (`t_xrat`).
    #[inline] pub fn t_xrat(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 원환산전일가격: KRW-converted prev-day price (`p_xprc`).
    #[inline] pub fn p_xprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 원환산전일대비: KRW-converted prev-day change (`p_xdif`).
    #[inline] pub fn p_xdif(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 원환산전일등락: KRW-converted prev-day rise/fall (`p_xrat`).
    #[inline] pub fn p_xrat(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 당일환율: t rate (`t_rate`).
    #[inline] pub fn t_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 전일환율: p rate (`p_rate`).
    #[inline] pub fn p_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 원환산당일기호: KRW-converted today sign (`t_xsgn`).
    #[inline] pub fn t_xsgn(self) -> &'a str { self.0.text(32) }
    /// 원환산전일기호: KRW-converted prev-day sign (`p_xsng`).
    #[inline] pub fn p_xsng(self) -> &'a str { self.0.text(33) }
    /// 거래가능여부: trade possible flag Y/N (`e_ordyn`).
    #[inline] pub fn e_ordyn(self) -> Result<Option<bool>, FieldError> { self.0.flag(34) }
    /// 호가단위: tick size (`e_hogau`).
    #[inline] pub fn e_hogau(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 업종(섹터): sector (`e_icod`).
    #[inline] pub fn e_icod(self) -> &'a str { self.0.text(36) }
    /// 액면가: face value (`e_parp`).
    #[inline] pub fn e_parp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 거래량: volume (`tvol`).
    #[inline] pub fn tvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 거래대금: trading value (`tamt`).
    #[inline] pub fn tamt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// ETP 분류명: ETP class name (`etyp_nm`).
    #[inline] pub fn etyp_nm(self) -> &'a str { self.0.text(40) }
}

