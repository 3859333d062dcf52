//! `period-rights` 기간별계좌권리현황조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 기간별계좌권리현황조회: `GET /uapi/domestic-stock/v1/trading/period-rights`.
#[derive(Clone, Copy, Debug)]
pub struct PeriodRights;

impl Call for PeriodRights {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PeriodRightsRequest;
    type Response = PeriodRightsResponse;
}

impl ReadCall for PeriodRights {}

const REQUEST: Schema = Schema(&[
    Field::new("INQR_DVSN", "조회구분", "inquiry division", Kind::Code).required(),
    Field::new("CUST_RNCNO25", "고객실명확인번호25", "", Kind::Text).required(),
    Field::new("HMID", "홈넷ID", "", Kind::Text).required(),
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("INQR_STRT_DT", "조회시작일자", "inquiry start date", Kind::Date).required(),
    Field::new("INQR_END_DT", "조회종료일자", "inquiry end date", Kind::Date).required(),
    Field::new("RGHT_TYPE_CD", "권리유형코드", "right type code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("PRDT_TYPE_CD", "상품유형코드", "product type code", Kind::Code).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key 100", Kind::Text).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("acno10", "계좌번호10", "account number 10", Kind::Text),
    Field::new("rght_type_cd", "권리유형코드", "right type code", Kind::Code),
    Field::new("bass_dt", "기준일자", "record date", Kind::Date),
    Field::new("rght_cblc_type_cd", "권리잔고유형코드", "right balance type code", Kind::Code),
    Field::new("rptt_pdno", "대표상품번호", "representative product number", Kind::Text),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("shtn_pdno", "단축상품번호", "short product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("cblc_qty", "잔고수량", "balance qty", Kind::Shares),
    Field::new("last_alct_qty", "최종배정수량", "final allotment qty", Kind::Shares),
    Field::new("excs_alct_qty", "초과배정수량", "", Kind::Shares),
    Field::new("tot_alct_qty", "총배정수량", "total allotment qty", Kind::Shares),
    Field::new("last_ftsk_qty", "최종단수주수량", "final odd share count qty", Kind::Shares),
    Field::new("last_alct_amt", "최종배정금액", "final allotment amount", Kind::Decimal),
    Field::new("last_ftsk_chgs", "최종단수주대금", "", Kind::Decimal),
    Field::new("rdpt_prca", "상환원금", "repayment principal", Kind::Decimal),
    Field::new("dlay_int_amt", "지연이자금액", "", Kind::Decimal),
    Field::new("lstg_dt", "상장일자", "listing date", Kind::Date),
    Field::new("sbsc_end_dt", "청약종료일자", "subscription end date", Kind::Date),
    Field::new("cash_dfrm_dt", "현금지급일자", "cash payment date", Kind::Date),
    Field::new("rqst_qty", "신청수량", "application qty", Kind::Shares),
    Field::new("rqst_amt", "신청금액", "application amount", Kind::Decimal),
    Field::new("rqst_dt", "신청일자", "application date", Kind::Date),
    Field::new("rfnd_dt", "환불일자", "", Kind::Date),
    Field::new("rfnd_amt", "환불금액", "", Kind::Decimal),
    Field::new("lstg_stqt", "상장주수", "listed shares", Kind::Decimal),
    Field::new("tax_amt", "세금금액", "tax amount", Kind::Decimal),
    Field::new("sbsc_unpr", "청약단가", "subscription unit price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "period_rights",
    title: "기간별계좌권리현황조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/period-rights",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTRGA011R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodRightsRequest(Cells);

crate::schema::request_type!(PeriodRightsRequest, DESCRIPTION);

impl PeriodRightsRequest {
    /// Sets 조회구분: inquiry division (`INQR_DVSN`).
    #[must_use] #[inline] pub fn inqr_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 고객실명확인번호25 (`CUST_RNCNO25`).
    #[must_use] #[inline] pub fn cust_rncno25(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 홈넷ID (`HMID`).
    #[must_use] #[inline] pub fn hmid(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 조회시작일자: inquiry start date (`INQR_STRT_DT`).
    #[must_use] #[inline] pub fn inqr_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 조회종료일자: inquiry end date (`INQR_END_DT`).
    #[must_use] #[inline] pub fn inqr_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 권리유형코드: right type code (`RGHT_TYPE_CD`).
    #[must_use] #[inline] pub fn rght_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 상품유형코드: product type code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 연속조회키100: continuation key 100 (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 연속조회검색조건100: continuation search condition 100 (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodRightsResponse(Answer);

crate::schema::response_type!(PeriodRightsResponse, DESCRIPTION);

impl PeriodRightsResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = PeriodRightsOutput<'_>> { self.0.rows(0).iter().map(PeriodRightsOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct PeriodRightsOutput<'a>(&'a Cells);

impl<'a> PeriodRightsOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 계좌번호10: account number 10 (`acno10`).
    #[inline] pub fn acno10(self) -> &'a str { self.0.text(0) }
    /// 권리유형코드: right type code (`rght_type_cd`).
    #[inline] pub fn rght_type_cd(self) -> &'a str { self.0.text(1) }
    /// 기준일자: record date (`bass_dt`).
    #[inline] pub fn bass_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 권리잔고유형코드: right balance type code (`rght_cblc_type_cd`).
    #[inline] pub fn rght_cblc_type_cd(self) -> &'a str { self.0.text(3) }
    /// 대표상품번호: representative product number (`rptt_pdno`).
    #[inline] pub fn rptt_pdno(self) -> &'a str { self.0.text(4) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(5) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(6) }
    /// 단축상품번호: short product number (`shtn_pdno`).
    #[inline] pub fn shtn_pdno(self) -> &'a str { self.0.text(7) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(8) }
    /// 잔고수량: balance qty (`cblc_qty`).
    #[inline] pub fn cblc_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 최종배정수량: final allotment qty (`last_alct_qty`).
    #[inline] pub fn last_alct_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 초과배정수량 (`excs_alct_qty`).
    #[inline] pub fn excs_alct_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 총배정수량: total allotment qty (`tot_alct_qty`).
    #[inline] pub fn tot_alct_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 최종단수주수량: final odd share count qty (`last_ftsk_qty`).
    #[inline] pub fn last_ftsk_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 최종배정금액: final allotment amount (`last_alct_amt`).
    #[inline] pub fn last_alct_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 최종단수주대금 (`last_ftsk_chgs`).
    #[inline] pub fn last_ftsk_chgs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 상환원금: repayment principal (`rdpt_prca`).
    #[inline] pub fn rdpt_prca(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 지연이자금액 (`dlay_int_amt`).
    #[inline] pub fn dlay_int_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 상장일자: listing date (`lstg_dt`).
    #[inline] pub fn lstg_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(18) }
    /// 청약종료일자: subscription end date (`sbsc_end_dt`).
    #[inline] pub fn sbsc_end_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(19) }
    /// 현금지급일자: cash payment date (`cash_dfrm_dt`).
    #[inline] pub fn cash_dfrm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(20) }
    /// 신청수량: application qty (`rqst_qty`).
    #[inline] pub fn rqst_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(21) }
    /// 신청금액: application amount (`rqst_amt`).
    #[inline] pub fn rqst_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 신청일자: application date (`rqst_dt`).
    #[inline] pub fn rqst_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(23) }
    /// 환불일자 (`rfnd_dt`).
    #[inline] pub fn rfnd_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(24) }
    /// 환불금액 (`rfnd_amt`).
    #[inline] pub fn rfnd_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 상장주수: listed shares (`lstg_stqt`).
    #[inline] pub fn lstg_stqt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 세금금액: tax amount (`tax_amt`).
    #[inline] pub fn tax_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 청약단가: subscription unit price (`sbsc_unpr`).
    #[inline] pub fn sbsc_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
}

