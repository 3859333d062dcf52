//! `pub-offer` 예탁원정보(공모주청약일정): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 예탁원정보(공모주청약일정): `GET /uapi/domestic-stock/v1/ksdinfo/pub-offer`.
#[derive(Clone, Copy, Debug)]
pub struct PubOffer;

impl Call for PubOffer {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PubOfferRequest;
    type Response = PubOfferResponse;
}

impl ReadCall for PubOffer {}

const REQUEST: Schema = Schema(&[
    Field::new("SHT_CD", "종목코드", "issue code", Kind::Code).required(),
    Field::new("CTS", "CTS", "CTS", Kind::Text).required(),
    Field::new("F_DT", "조회일자From", "inquiry date From", Kind::Date).required(),
    Field::new("T_DT", "조회일자To", "inquiry date To", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("record_date", "기준일", "base date", Kind::Date),
    Field::new("sht_cd", "종목코드", "issue code", Kind::Code),
    Field::new("isin_name", "종목명", "issue name", Kind::Text),
    Field::new("fix_subscr_pri", "공모가", "offering price", Kind::Decimal),
    Field::new("face_value", "액면가", "face value", Kind::Decimal),
    Field::new("subscr_dt", "청약기간", "subscription period", Kind::Text),
    Field::new("pay_dt", "납입일", "paid-in day", Kind::Date),
    Field::new("refund_dt", "환불일", "refund date", Kind::Date),
    Field::new("list_dt", "상장/등록일", "listed / registration date", Kind::Date),
    Field::new("lead_mgr", "주간사", "lead manager", Kind::Text),
    Field::new("pub_bf_cap", "공모전자본금", "public offering before capital", Kind::Decimal),
    Field::new("pub_af_cap", "공모후자본금", "public offering after capital", Kind::Decimal),
    Field::new("assign_stk_qty", "당사배정물량", "", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "pub_offer",
    title: "예탁원정보(공모주청약일정)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/pub-offer",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKDB669108C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PubOfferRequest(Cells);

crate::schema::request_type!(PubOfferRequest, DESCRIPTION);

impl PubOfferRequest {
    /// Sets 종목코드: issue code (`SHT_CD`).
    #[must_use] #[inline] pub fn sht_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets CTS: CTS (`CTS`).
    #[must_use] #[inline] pub fn cts(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회일자From: inquiry date From (`F_DT`).
    #[must_use] #[inline] pub fn f_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회일자To: inquiry date To (`T_DT`).
    #[must_use] #[inline] pub fn t_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PubOfferResponse(Answer);

crate::schema::response_type!(PubOfferResponse, DESCRIPTION);

impl PubOfferResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = PubOfferOutput1<'_>> { self.0.rows(0).iter().map(PubOfferOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct PubOfferOutput1<'a>(&'a Cells);

impl<'a> PubOfferOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기준일: base date (`record_date`).
    #[inline] pub fn record_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 종목코드: issue code (`sht_cd`).
    #[inline] pub fn sht_cd(self) -> &'a str { self.0.text(1) }
    /// 종목명: issue name (`isin_name`).
    #[inline] pub fn isin_name(self) -> &'a str { self.0.text(2) }
    /// 공모가: offering price (`fix_subscr_pri`).
    #[inline] pub fn fix_subscr_pri(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 액면가: face value (`face_value`).
    #[inline] pub fn face_value(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 청약기간: subscription period (`subscr_dt`).
    #[inline] pub fn subscr_dt(self) -> &'a str { self.0.text(5) }
    /// 납입일: paid-in day (`pay_dt`).
    #[inline] pub fn pay_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(6) }
    /// 환불일: refund date (`refund_dt`).
    #[inline] pub fn refund_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
    /// 상장/등록일: listed / registration date (`list_dt`).
    #[inline] pub fn list_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(8) }
    /// 주간사: lead manager (`lead_mgr`).
    #[inline] pub fn lead_mgr(self) -> &'a str { self.0.text(9) }
    /// 공모전자본금: public offering before capital (`pub_bf_cap`).
    #[inline] pub fn pub_bf_cap(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 공모후자본금: public offering after capital (`pub_af_cap`).
    #[inline] pub fn pub_af_cap(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 당사배정물량 (`assign_stk_qty`).
    #[inline] pub fn assign_stk_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
}

