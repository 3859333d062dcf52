//! `inquire-period-profit` 해외주식 기간손익: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 기간손익: `GET /uapi/overseas-stock/v1/trading/inquire-period-profit`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodProfit;

impl Call for InquirePeriodProfit {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePeriodProfitRequest;
    type Response = InquirePeriodProfitResponse;
}

impl ReadCall for InquirePeriodProfit {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("OVRS_EXCG_CD", "해외거래소코드", "overseas exchange code", Kind::Code).required(),
    Field::new("NATN_CD", "국가코드", "country code", Kind::Code).required(),
    Field::new("CRCY_CD", "통화코드", "currency code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("INQR_STRT_DT", "조회시작일자", "inquiry start date", Kind::Date).required(),
    Field::new("INQR_END_DT", "조회종료일자", "inquiry end date", Kind::Date).required(),
    Field::new("WCRC_FRCR_DVSN_CD", "원화외화구분코드", "KRW foreign currency division code", Kind::Code).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("trad_day", "매매일", "trading day", Kind::Text),
    Field::new("ovrs_pdno", "해외상품번호", "overseas product number", Kind::Text),
    Field::new("ovrs_item_name", "해외종목명", "overseas issue name", Kind::Text),
    Field::new("slcl_qty", "매도청산수량", "sell liquidation qty", Kind::Decimal),
    Field::new("pchs_avg_pric", "매입평균가격", "average purchase price", Kind::Decimal),
    Field::new("frcr_pchs_amt1", "외화매입금액1", "foreign currency purchase amount 1", Kind::Decimal),
    Field::new("avg_sll_unpr", "평균매도단가", "average sell unit price", Kind::Decimal),
    Field::new("frcr_sll_amt_smtl1", "외화매도금액합계1", "foreign currency sell amount sum 1", Kind::Decimal),
    Field::new("stck_sll_tlex", "주식매도제비용", "stock sell costs", Kind::Decimal),
    Field::new("ovrs_rlzt_pfls_amt", "해외실현손익금액", "overseas realised profit/loss amount", Kind::Decimal),
    Field::new("pftrt", "수익률", "earning rate", Kind::Ratio),
    Field::new("exrt", "환율", "exchange rate", Kind::Ratio),
    Field::new("ovrs_excg_cd", "해외거래소코드", "overseas exchange code", Kind::Code),
    Field::new("frst_bltn_exrt", "최초고시환율", "first posted exchange rate", Kind::Ratio),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_sll_amt_smtl", "주식매도금액합계", "stock sell amount sum", Kind::Decimal),
    Field::new("stck_buy_amt_smtl", "주식매수금액합계", "stock buy amount sum", Kind::Decimal),
    Field::new("smtl_fee1", "합계수수료1", "sum fee 1", Kind::Decimal),
    Field::new("excc_dfrm_amt", "정산지급금액", "settlement payment amount", Kind::Decimal),
    Field::new("ovrs_rlzt_pfls_tot_amt", "해외실현손익총금액", "overseas realised profit/loss total amount", Kind::Decimal),
    Field::new("tot_pftrt", "총수익률", "total earning rate", Kind::Ratio),
    Field::new("bass_dt", "기준일자", "record date", Kind::Date),
    Field::new("exrt", "환율", "exchange rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_period_profit",
    title: "해외주식 기간손익",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-period-profit",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTS3039R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodProfitRequest(Cells);

crate::schema::request_type!(InquirePeriodProfitRequest, DESCRIPTION);

impl InquirePeriodProfitRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 해외거래소코드: overseas exchange code (`OVRS_EXCG_CD`).
    #[must_use] #[inline] pub fn ovrs_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 국가코드: country code (`NATN_CD`).
    #[must_use] #[inline] pub fn natn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 통화코드: currency code (`CRCY_CD`).
    #[must_use] #[inline] pub fn crcy_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 조회시작일자: inquiry start date (`INQR_STRT_DT`).
    #[must_use] #[inline] pub fn inqr_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 조회종료일자: inquiry end date (`INQR_END_DT`).
    #[must_use] #[inline] pub fn inqr_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 원화외화구분코드: KRW foreign currency division code (`WCRC_FRCR_DVSN_CD`).
    #[must_use] #[inline] pub fn wcrc_frcr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodProfitResponse(Answer);

crate::schema::response_type!(InquirePeriodProfitResponse, DESCRIPTION);

impl InquirePeriodProfitResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquirePeriodProfitOutput1<'_>> { self.0.rows(0).iter().map(InquirePeriodProfitOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquirePeriodProfitOutput2<'_>> { self.0.row(1).map(InquirePeriodProfitOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodProfitOutput1<'a>(&'a Cells);

impl<'a> InquirePeriodProfitOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매매일: trading day (`trad_day`).
    #[inline] pub fn trad_day(self) -> &'a str { self.0.text(0) }
    /// 해외상품번호: overseas product number (`ovrs_pdno`).
    #[inline] pub fn ovrs_pdno(self) -> &'a str { self.0.text(1) }
    /// 해외종목명: overseas issue name (`ovrs_item_name`).
    #[inline] pub fn ovrs_item_name(self) -> &'a str { self.0.text(2) }
    /// 매도청산수량: sell liquidation qty (`slcl_qty`).
    #[inline] pub fn slcl_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 매입평균가격: average purchase price (`pchs_avg_pric`).
    #[inline] pub fn pchs_avg_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 외화매입금액1: foreign currency purchase amount 1 (`frcr_pchs_amt1`).
    #[inline] pub fn frcr_pchs_amt1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 평균매도단가: average sell unit price (`avg_sll_unpr`).
    #[inline] pub fn avg_sll_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 외화매도금액합계1: foreign currency sell amount sum 1 (`frcr_sll_amt_smtl1`).
    #[inline] pub fn frcr_sll_amt_smtl1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 주식매도제비용: stock sell costs (`stck_sll_tlex`).
    #[inline] pub fn stck_sll_tlex(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 해외실현손익금액: overseas realised profit/loss amount (`ovrs_rlzt_pfls_amt`).
    #[inline] pub fn ovrs_rlzt_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 수익률: earning rate (`pftrt`).
    #[inline] pub fn pftrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 환율: exchange rate (`exrt`).
    #[inline] pub fn exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 해외거래소코드: overseas exchange code (`ovrs_excg_cd`).
    #[inline] pub fn ovrs_excg_cd(self) -> &'a str { self.0.text(12) }
    /// 최초고시환율: first posted exchange rate (`frst_bltn_exrt`).
    #[inline] pub fn frst_bltn_exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodProfitOutput2<'a>(&'a Cells);

impl<'a> InquirePeriodProfitOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식매도금액합계: stock sell amount sum (`stck_sll_amt_smtl`).
    #[inline] pub fn stck_sll_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 주식매수금액합계: stock buy amount sum (`stck_buy_amt_smtl`).
    #[inline] pub fn stck_buy_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 합계수수료1: sum fee 1 (`smtl_fee1`).
    #[inline] pub fn smtl_fee1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 정산지급금액: settlement payment amount (`excc_dfrm_amt`).
    #[inline] pub fn excc_dfrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 해외실현손익총금액: overseas realised profit/loss total amount (`ovrs_rlzt_pfls_tot_amt`).
    #[inline] pub fn ovrs_rlzt_pfls_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 총수익률: total earning rate (`tot_pftrt`).
    #[inline] pub fn tot_pftrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 기준일자: record date (`bass_dt`).
    #[inline] pub fn bass_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(6) }
    /// 환율: exchange rate (`exrt`).
    #[inline] pub fn exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

