//! `intgr-margin` 주식통합증거금 현황: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식통합증거금 현황: `GET /uapi/domestic-stock/v1/trading/intgr-margin`.
#[derive(Clone, Copy, Debug)]
pub struct IntgrMargin;

impl Call for IntgrMargin {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = IntgrMarginRequest;
    type Response = IntgrMarginResponse;
}

impl ReadCall for IntgrMargin {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("CMA_EVLU_AMT_ICLD_YN", "CMA평가금액포함여부", "CMA valuation amount included flag Y/N", Kind::Flag).required(),
    Field::new("WCRC_FRCR_DVSN_CD", "원화외화구분코드", "KRW foreign currency division code", Kind::Code).required(),
    Field::new("FWEX_CTRT_FRCR_DVSN_CD", "선도환계약외화구분코드", "forward FX contract foreign currency division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("acmga_rt", "계좌증거금율", "account margin rate", Kind::Ratio),
    Field::new("acmga_pct100_aptm_rson", "계좌증거금100퍼센트지정사유", "", Kind::Text),
    Field::new("stck_cash_objt_amt", "주식현금대상금액", "stock cash target amount", Kind::Decimal),
    Field::new("stck_sbst_objt_amt", "주식대용대상금액", "stock substitute target amount", Kind::Decimal),
    Field::new("stck_evlu_objt_amt", "주식평가대상금액", "stock valuation target amount", Kind::Decimal),
    Field::new("stck_ruse_psbl_objt_amt", "주식재사용가능대상금액", "stock reuse possible target amount", Kind::Decimal),
    Field::new("stck_fund_rpch_chgs_objt_amt", "주식펀드환매대금대상금액", "stock fund redemption value target amount", Kind::Decimal),
    Field::new("stck_fncg_rdpt_objt_atm", "주식융자상환금대상금액", "stock margin loan repayment money target amount", Kind::Decimal),
    Field::new("bond_ruse_psbl_objt_amt", "채권재사용가능대상금액", "bond reuse possible target amount", Kind::Decimal),
    Field::new("stck_cash_use_amt", "주식현금사용금액", "stock cash used amount", Kind::Decimal),
    Field::new("stck_sbst_use_amt", "주식대용사용금액", "stock substitute used amount", Kind::Decimal),
    Field::new("stck_evlu_use_amt", "주식평가사용금액", "stock valuation used amount", Kind::Decimal),
    Field::new("stck_ruse_psbl_amt_use_amt", "주식재사용가능금사용금액", "stock reusable money used amount", Kind::Decimal),
    Field::new("stck_fund_rpch_chgs_use_amt", "주식펀드환매대금사용금액", "stock fund redemption value used amount", Kind::Decimal),
    Field::new("stck_fncg_rdpt_amt_use_amt", "주식융자상환금사용금액", "stock margin loan repayment money used amount", Kind::Decimal),
    Field::new("bond_ruse_psbl_amt_use_amt", "채권재사용가능금사용금액", "bond reusable money used amount", Kind::Decimal),
    Field::new("stck_cash_ord_psbl_amt", "주식현금주문가능금액", "stock cash orderable amount", Kind::Decimal),
    Field::new("stck_sbst_ord_psbl_amt", "주식대용주문가능금액", "stock substitute orderable amount", Kind::Decimal),
    Field::new("stck_evlu_ord_psbl_amt", "주식평가주문가능금액", "stock valuation orderable amount", Kind::Decimal),
    Field::new("stck_ruse_psbl_ord_psbl_amt", "주식재사용가능주문가능금액", "stock reuse possible orderable amount", Kind::Decimal),
    Field::new("stck_fund_rpch_ord_psbl_amt", "주식펀드환매주문가능금액", "stock fund redemption orderable amount", Kind::Decimal),
    Field::new("bond_ruse_psbl_ord_psbl_amt", "채권재사용가능주문가능금액", "bond reuse possible orderable amount", Kind::Decimal),
    Field::new("rcvb_amt", "미수금액", "receivable amount", Kind::Decimal),
    Field::new("stck_loan_grta_ruse_psbl_amt", "주식대출보증금재사용가능금액", "stock loan deposit money reusable money amount", Kind::Decimal),
    Field::new("stck_cash20_max_ord_psbl_amt", "주식현금20최대주문가능금액", "stock cash 20 maximum orderable amount", Kind::Decimal),
    Field::new("stck_cash30_max_ord_psbl_amt", "주식현금30최대주문가능금액", "stock cash 30 maximum orderable amount", Kind::Decimal),
    Field::new("stck_cash40_max_ord_psbl_amt", "주식현금40최대주문가능금액", "stock cash 40 maximum orderable amount", Kind::Decimal),
    Field::new("stck_cash50_max_ord_psbl_amt", "주식현금50최대주문가능금액", "stock cash 50 maximum orderable amount", Kind::Decimal),
    Field::new("stck_cash60_max_ord_psbl_amt", "주식현금60최대주문가능금액", "stock cash 60 maximum orderable amount", Kind::Decimal),
    Field::new("stck_cash100_max_ord_psbl_amt", "주식현금100최대주문가능금액", "stock cash 100 maximum orderable amount", Kind::Decimal),
    Field::new("stck_rsip100_max_ord_psbl_amt", "주식재사용불가100최대주문가능", "stock reuse impossible 100 maximum orderable", Kind::Decimal),
    Field::new("bond_max_ord_psbl_amt", "채권최대주문가능금액", "bond maximum orderable amount", Kind::Decimal),
    Field::new("stck_fncg45_max_ord_psbl_amt", "주식융자45최대주문가능금액", "stock margin loan 45 maximum orderable amount", Kind::Decimal),
    Field::new("stck_fncg50_max_ord_psbl_amt", "주식융자50최대주문가능금액", "stock margin loan 50 maximum orderable amount", Kind::Decimal),
    Field::new("stck_fncg60_max_ord_psbl_amt", "주식융자60최대주문가능금액", "stock margin loan 60 maximum orderable amount", Kind::Decimal),
    Field::new("stck_fncg70_max_ord_psbl_amt", "주식융자70최대주문가능금액", "stock margin loan 70 maximum orderable amount", Kind::Decimal),
    Field::new("stck_stln_max_ord_psbl_amt", "주식대주최대주문가능금액", "stock stock loan maximum orderable amount", Kind::Decimal),
    Field::new("lmt_amt", "한도금액", "limit amount", Kind::Decimal),
    Field::new("ovrs_stck_itgr_mgna_dvsn_name", "해외주식통합증거금구분명", "overseas stock integrated margin division name", Kind::Text),
    Field::new("usd_objt_amt", "미화대상금액", "USD target amount", Kind::Decimal),
    Field::new("usd_use_amt", "미화사용금액", "USD used amount", Kind::Decimal),
    Field::new("usd_ord_psbl_amt", "미화주문가능금액", "USD orderable amount", Kind::Decimal),
    Field::new("hkd_objt_amt", "홍콩달러대상금액", "HKD target amount", Kind::Decimal),
    Field::new("hkd_use_amt", "홍콩달러사용금액", "HKD used amount", Kind::Decimal),
    Field::new("hkd_ord_psbl_amt", "홍콩달러주문가능금액", "HKD orderable amount", Kind::Decimal),
    Field::new("jpy_objt_amt", "엔화대상금액", "JPY target amount", Kind::Decimal),
    Field::new("jpy_use_amt", "엔화사용금액", "JPY used amount", Kind::Decimal),
    Field::new("jpy_ord_psbl_amt", "엔화주문가능금액", "JPY orderable amount", Kind::Decimal),
    Field::new("cny_objt_amt", "위안화대상금액", "CNY target amount", Kind::Decimal),
    Field::new("cny_use_amt", "위안화사용금액", "CNY used amount", Kind::Decimal),
    Field::new("cny_ord_psbl_amt", "위안화주문가능금액", "CNY orderable amount", Kind::Decimal),
    Field::new("usd_ruse_objt_amt", "미화재사용대상금액", "USD reuse target amount", Kind::Decimal),
    Field::new("usd_ruse_amt", "미화재사용금액", "USD reuse amount", Kind::Decimal),
    Field::new("usd_ruse_ord_psbl_amt", "미화재사용주문가능금액", "USD reuse orderable amount", Kind::Decimal),
    Field::new("hkd_ruse_objt_amt", "홍콩달러재사용대상금액", "HKD reuse target amount", Kind::Decimal),
    Field::new("hkd_ruse_amt", "홍콩달러재사용금액", "HKD reuse amount", Kind::Decimal),
    Field::new("hkd_ruse_ord_psbl_amt", "홍콩달러재사용주문가능금액", "HKD reuse orderable amount", Kind::Decimal),
    Field::new("jpy_ruse_objt_amt", "엔화재사용대상금액", "JPY reuse target amount", Kind::Decimal),
    Field::new("jpy_ruse_amt", "엔화재사용금액", "JPY reuse amount", Kind::Decimal),
    Field::new("jpy_ruse_ord_psbl_amt", "엔화재사용주문가능금액", "JPY reuse orderable amount", Kind::Decimal),
    Field::new("cny_ruse_objt_amt", "위안화재사용대상금액", "CNY reuse target amount", Kind::Decimal),
    Field::new("cny_ruse_amt", "위안화재사용금액", "CNY reuse amount", Kind::Decimal),
    Field::new("cny_ruse_ord_psbl_amt", "위안화재사용주문가능금액", "CNY reuse orderable amount", Kind::Decimal),
    Field::new("usd_gnrl_ord_psbl_amt", "미화일반주문가능금액", "USD general orderable amount", Kind::Decimal),
    Field::new("usd_itgr_ord_psbl_amt", "미화통합주문가능금액", "USD integrated orderable amount", Kind::Decimal),
    Field::new("hkd_gnrl_ord_psbl_amt", "홍콩달러일반주문가능금액", "HKD general orderable amount", Kind::Decimal),
    Field::new("hkd_itgr_ord_psbl_amt", "홍콩달러통합주문가능금액", "HKD integrated orderable amount", Kind::Decimal),
    Field::new("jpy_gnrl_ord_psbl_amt", "엔화일반주문가능금액", "JPY general orderable amount", Kind::Decimal),
    Field::new("jpy_itgr_ord_psbl_amt", "엔화통합주문가능금액", "JPY integrated orderable amount", Kind::Decimal),
    Field::new("cny_gnrl_ord_psbl_amt", "위안화일반주문가능금액", "CNY general orderable amount", Kind::Decimal),
    Field::new("cny_itgr_ord_psbl_amt", "위안화통합주문가능금액", "CNY integrated orderable amount", Kind::Decimal),
    Field::new("stck_itgr_cash20_ord_psbl_amt", "주식통합현금20주문가능금액", "stock integrated cash 20 orderable amount", Kind::Decimal),
    Field::new("stck_itgr_cash30_ord_psbl_amt", "주식통합현금30주문가능금액", "stock integrated cash 30 orderable amount", Kind::Decimal),
    Field::new("stck_itgr_cash40_ord_psbl_amt", "주식통합현금40주문가능금액", "stock integrated cash 40 orderable amount", Kind::Decimal),
    Field::new("stck_itgr_cash50_ord_psbl_amt", "주식통합현금50주문가능금액", "stock integrated cash 50 orderable amount", Kind::Decimal),
    Field::new("stck_itgr_cash60_ord_psbl_amt", "주식통합현금60주문가능금액", "stock integrated cash 60 orderable amount", Kind::Decimal),
    Field::new("stck_itgr_cash100_ord_psbl_amt", "주식통합현금100주문가능금액", "stock integrated cash 100 orderable amount", Kind::Decimal),
    Field::new("stck_itgr_100_ord_psbl_amt", "주식통합100주문가능금액", "stock integrated 100 orderable amount", Kind::Decimal),
    Field::new("stck_itgr_fncg45_ord_psbl_amt", "주식통합융자45주문가능금액", "stock integrated margin loan 45 orderable amount", Kind::Decimal),
    Field::new("stck_itgr_fncg50_ord_psbl_amt", "주식통합융자50주문가능금액", "stock integrated margin loan 50 orderable amount", Kind::Decimal),
    Field::new("stck_itgr_fncg60_ord_psbl_amt", "주식통합융자60주문가능금액", "stock integrated margin loan 60 orderable amount", Kind::Decimal),
    Field::new("stck_itgr_fncg70_ord_psbl_amt", "주식통합융자70주문가능금액", "stock integrated margin loan 70 orderable amount", Kind::Decimal),
    Field::new("stck_itgr_stln_ord_psbl_amt", "주식통합대주주문가능금액", "stock integrated stock loan orderable amount", Kind::Decimal),
    Field::new("bond_itgr_ord_psbl_amt", "채권통합주문가능금액", "bond integrated orderable amount", Kind::Decimal),
    Field::new("stck_cash_ovrs_use_amt", "주식현금해외사용금액", "stock cash overseas used amount", Kind::Decimal),
    Field::new("stck_sbst_ovrs_use_amt", "주식대용해외사용금액", "stock substitute overseas used amount", Kind::Decimal),
    Field::new("stck_evlu_ovrs_use_amt", "주식평가해외사용금액", "stock valuation overseas used amount", Kind::Decimal),
    Field::new("stck_re_use_amt_ovrs_use_amt", "주식재사용금액해외사용금액", "stock reuse amount overseas used amount", Kind::Decimal),
    Field::new("stck_fund_rpch_ovrs_use_amt", "주식펀드환매해외사용금액", "stock fund redemption overseas used amount", Kind::Decimal),
    Field::new("stck_fncg_rdpt_ovrs_use_amt", "주식융자상환해외사용금액", "stock margin loan repayment overseas used amount", Kind::Decimal),
    Field::new("bond_re_use_ovrs_use_amt", "채권재사용해외사용금액", "bond reuse overseas used amount", Kind::Decimal),
    Field::new("usd_oth_mket_use_amt", "미화타시장사용금액", "", Kind::Decimal),
    Field::new("jpy_oth_mket_use_amt", "엔화타시장사용금액", "", Kind::Decimal),
    Field::new("cny_oth_mket_use_amt", "위안화타시장사용금액", "", Kind::Decimal),
    Field::new("hkd_oth_mket_use_amt", "홍콩달러타시장사용금액", "", Kind::Decimal),
    Field::new("usd_re_use_oth_mket_use_amt", "미화재사용타시장사용금액", "", Kind::Decimal),
    Field::new("jpy_re_use_oth_mket_use_amt", "엔화재사용타시장사용금액", "", Kind::Decimal),
    Field::new("cny_re_use_oth_mket_use_amt", "위안화재사용타시장사용금액", "", Kind::Decimal),
    Field::new("hkd_re_use_oth_mket_use_amt", "홍콩달러재사용타시장사용금액", "", Kind::Decimal),
    Field::new("hgkg_cny_re_use_amt", "홍콩위안화재사용금액", "Hong Kong CNY reuse amount", Kind::Decimal),
    Field::new("usd_frst_bltn_exrt", "미국달러최초고시환율", "", Kind::Ratio),
    Field::new("hkd_frst_bltn_exrt", "홍콩달러최초고시환율", "HKD first posted exchange rate", Kind::Ratio),
    Field::new("jpy_frst_bltn_exrt", "일본엔화최초고시환율", "Japan JPY first posted exchange rate", Kind::Ratio),
    Field::new("cny_frst_bltn_exrt", "중국위안화최초고시환율", "China CNY first posted exchange rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "intgr_margin",
    title: "주식통합증거금 현황",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/intgr-margin",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC0869R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntgrMarginRequest(Cells);

crate::schema::request_type!(IntgrMarginRequest, DESCRIPTION);

impl IntgrMarginRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets CMA평가금액포함여부: CMA valuation amount included flag Y/N (`CMA_EVLU_AMT_ICLD_YN`).
    #[must_use] #[inline] pub fn cma_evlu_amt_icld_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 원화외화구분코드: KRW foreign currency division code (`WCRC_FRCR_DVSN_CD`).
    #[must_use] #[inline] pub fn wcrc_frcr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 선도환계약외화구분코드: forward FX contract foreign currency division code (`FWEX_CTRT_FRCR_DVSN_CD`).
    #[must_use] #[inline] pub fn fwex_ctrt_frcr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntgrMarginResponse(Answer);

crate::schema::response_type!(IntgrMarginResponse, DESCRIPTION);

impl IntgrMarginResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<IntgrMarginOutput<'_>> { self.0.row(0).map(IntgrMarginOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct IntgrMarginOutput<'a>(&'a Cells);

impl<'a> IntgrMarginOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 계좌증거금율: account margin rate (`acmga_rt`).
    #[inline] pub fn acmga_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 계좌증거금100퍼센트지정사유 (`acmga_pct100_aptm_rson`).
    #[inline] pub fn acmga_pct100_aptm_rson(self) -> &'a str { self.0.text(1) }
    /// 주식현금대상금액: stock cash target amount (`stck_cash_objt_amt`).
    #[inline] pub fn stck_cash_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 주식대용대상금액: stock substitute target amount (`stck_sbst_objt_amt`).
    #[inline] pub fn stck_sbst_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 주식평가대상금액: stock valuation target amount (`stck_evlu_objt_amt`).
    #[inline] pub fn stck_evlu_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 주식재사용가능대상금액: stock reuse possible target amount (`stck_ruse_psbl_objt_amt`).
    #[inline] pub fn stck_ruse_psbl_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 주식펀드환매대금대상금액: stock fund redemption value target amount (`stck_fund_rpch_chgs_objt_amt`).
    #[inline] pub fn stck_fund_rpch_chgs_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주식융자상환금대상금액: stock margin loan repayment money target amount (`stck_fncg_rdpt_objt_atm`).
    #[inline] pub fn stck_fncg_rdpt_objt_atm(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 채권재사용가능대상금액: bond reuse possible target amount (`bond_ruse_psbl_objt_amt`).
    #[inline] pub fn bond_ruse_psbl_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 주식현금사용금액: stock cash used amount (`stck_cash_use_amt`).
    #[inline] pub fn stck_cash_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 주식대용사용금액: stock substitute used amount (`stck_sbst_use_amt`).
    #[inline] pub fn stck_sbst_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 주식평가사용금액: stock valuation used amount (`stck_evlu_use_amt`).
    #[inline] pub fn stck_evlu_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 주식재사용가능금사용금액: stock reusable money used amount (`stck_ruse_psbl_amt_use_amt`).
    #[inline] pub fn stck_ruse_psbl_amt_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 주식펀드환매대금사용금액: stock fund redemption value used amount (`stck_fund_rpch_chgs_use_amt`).
    #[inline] pub fn stck_fund_rpch_chgs_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 주식융자상환금사용금액: stock margin loan repayment money used amount (`stck_fncg_rdpt_amt_use_amt`).
    #[inline] pub fn stck_fncg_rdpt_amt_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 채권재사용가능금사용금액: bond reusable money used amount (`bond_ruse_psbl_amt_use_amt`).
    #[inline] pub fn bond_ruse_psbl_amt_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 주식현금주문가능금액: stock cash orderable amount (`stck_cash_ord_psbl_amt`).
    #[inline] pub fn stck_cash_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 주식대용주문가능금액: stock substitute orderable amount (`stck_sbst_ord_psbl_amt`).
    #[inline] pub fn stck_sbst_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 주식평가주문가능금액: stock valuation orderable amount (`stck_evlu_ord_psbl_amt`).
    #[inline] pub fn stck_evlu_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 주식재사용가능주문가능금액: stock reuse possible orderable amount (`stck_ruse_psbl_ord_psbl_amt`).
    #[inline] pub fn stck_ruse_psbl_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 주식펀드환매주문가능금액: stock fund redemption orderable amount (`stck_fund_rpch_ord_psbl_amt`).
    #[inline] pub fn stck_fund_rpch_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 채권재사용가능주문가능금액: bond reuse possible orderable amount (`bond_ruse_psbl_ord_psbl_amt`).
    #[inline] pub fn bond_ruse_psbl_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 미수금액: receivable amount (`rcvb_amt`).
    #[inline] pub fn rcvb_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 주식대출보증금재사용가능금액: stock loan deposit money reusable money amount (`stck_loan_grta_ruse_psbl_amt`).
    #[inline] pub fn stck_loan_grta_ruse_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 주식현금20최대주문가능금액: stock cash 20 maximum orderable amount (`stck_cash20_max_ord_psbl_amt`).
    #[inline] pub fn stck_cash20_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 주식현금30최대주문가능금액: stock cash 30 maximum orderable amount (`stck_cash30_max_ord_psbl_amt`).
    #[inline] pub fn stck_cash30_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 주식현금40최대주문가능금액: stock cash 40 maximum orderable amount (`stck_cash40_max_ord_psbl_amt`).
    #[inline] pub fn stck_cash40_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 주식현금50최대주문가능금액: stock cash 50 maximum orderable amount (`stck_cash50_max_ord_psbl_amt`).
    #[inline] pub fn stck_cash50_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 주식현금60최대주문가능금액: stock cash 60 maximum orderable amount (`stck_cash60_max_ord_psbl_amt`).
    #[inline] pub fn stck_cash60_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 주식현금100최대주문가능금액: stock cash 100 maximum orderable amount (`stck_cash100_max_ord_psbl_amt`).
    #[inline] pub fn stck_cash100_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 주식재사용불가100최대주문가능: stock reuse impossible 100 maximum orderable (`stck_rsip100_max_ord_psbl_amt`).
    #[inline] pub fn stck_rsip100_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 채권최대주문가능금액: bond maximum orderable amount (`bond_max_ord_psbl_amt`).
    #[inline] pub fn bond_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 주식융자45최대주문가능금액: stock margin loan 45 maximum orderable amount (`stck_fncg45_max_ord_psbl_amt`).
    #[inline] pub fn stck_fncg45_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 주식융자50최대주문가능금액: stock margin loan 50 maximum orderable amount (`stck_fncg50_max_ord_psbl_amt`).
    #[inline] pub fn stck_fncg50_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 주식융자60최대주문가능금액: stock margin loan 60 maximum orderable amount (`stck_fncg60_max_ord_psbl_amt`).
    #[inline] pub fn stck_fncg60_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 주식융자70최대주문가능금액: stock margin loan 70 maximum orderable amount (`stck_fncg70_max_ord_psbl_amt`).
    #[inline] pub fn stck_fncg70_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 주식대주최대주문가능금액: stock stock loan maximum orderable amount (`stck_stln_max_ord_psbl_amt`).
    #[inline] pub fn stck_stln_max_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(36) }
    /// 한도금액: limit amount (`lmt_amt`).
    #[inline] pub fn lmt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 해외주식통합증거금구분명: overseas stock integrated margin division name (`ovrs_stck_itgr_mgna_dvsn_name`).
    #[inline] pub fn ovrs_stck_itgr_mgna_dvsn_name(self) -> &'a str { self.0.text(38) }
    /// 미화대상금액: USD target amount (`usd_objt_amt`).
    #[inline] pub fn usd_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// 미화사용금액: USD used amount (`usd_use_amt`).
    #[inline] pub fn usd_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// 미화주문가능금액: USD orderable amount (`usd_ord_psbl_amt`).
    #[inline] pub fn usd_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// 홍콩달러대상금액: HKD target amount (`hkd_objt_amt`).
    #[inline] pub fn hkd_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(42) }
    /// 홍콩달러사용금액: HKD used amount (`hkd_use_amt`).
    #[inline] pub fn hkd_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(43) }
    /// 홍콩달러주문가능금액: HKD orderable amount (`hkd_ord_psbl_amt`).
    #[inline] pub fn hkd_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(44) }
    /// 엔화대상금액: JPY target amount (`jpy_objt_amt`).
    #[inline] pub fn jpy_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(45) }
    /// 엔화사용금액: JPY used amount (`jpy_use_amt`).
    #[inline] pub fn jpy_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// 엔화주문가능금액: JPY orderable amount (`jpy_ord_psbl_amt`).
    #[inline] pub fn jpy_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(47) }
    /// 위안화대상금액: CNY target amount (`cny_objt_amt`).
    #[inline] pub fn cny_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(48) }
    /// 위안화사용금액: CNY used amount (`cny_use_amt`).
    #[inline] pub fn cny_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(49) }
    /// 위안화주문가능금액: CNY orderable amount (`cny_ord_psbl_amt`).
    #[inline] pub fn cny_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(50) }
    /// 미화재사용대상금액: USD reuse target amount (`usd_ruse_objt_amt`).
    #[inline] pub fn usd_ruse_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(51) }
    /// 미화재사용금액: USD reuse amount (`usd_ruse_amt`).
    #[inline] pub fn usd_ruse_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(52) }
    /// 미화재사용주문가능금액: USD reuse orderable amount (`usd_ruse_ord_psbl_amt`).
    #[inline] pub fn usd_ruse_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(53) }
    /// 홍콩달러재사용대상금액: HKD reuse target amount (`hkd_ruse_objt_amt`).
    #[inline] pub fn hkd_ruse_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(54) }
    /// 홍콩달러재사용금액: HKD reuse amount (`hkd_ruse_amt`).
    #[inline] pub fn hkd_ruse_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(55) }
    /// 홍콩달러재사용주문가능금액: HKD reuse orderable amount (`hkd_ruse_ord_psbl_amt`).
    #[inline] pub fn hkd_ruse_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(56) }
    /// 엔화재사용대상금액: JPY reuse target amount (`jpy_ruse_objt_amt`).
    #[inline] pub fn jpy_ruse_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(57) }
    /// 엔화재사용금액: JPY reuse amount (`jpy_ruse_amt`).
    #[inline] pub fn jpy_ruse_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(58) }
    /// 엔화재사용주문가능금액: JPY reuse orderable amount (`jpy_ruse_ord_psbl_amt`).
    #[inline] pub fn jpy_ruse_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(59) }
    /// 위안화재사용대상금액: CNY reuse target amount (`cny_ruse_objt_amt`).
    #[inline] pub fn cny_ruse_objt_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(60) }
    /// 위안화재사용금액: CNY reuse amount (`cny_ruse_amt`).
    #[inline] pub fn cny_ruse_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(61) }
    /// 위안화재사용주문가능금액: CNY reuse orderable amount (`cny_ruse_ord_psbl_amt`).
    #[inline] pub fn cny_ruse_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(62) }
    /// 미화일반주문가능금액: USD general orderable amount (`usd_gnrl_ord_psbl_amt`).
    #[inline] pub fn usd_gnrl_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(63) }
    /// 미화통합주문가능금액: USD integrated orderable amount (`usd_itgr_ord_psbl_amt`).
    #[inline] pub fn usd_itgr_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(64) }
    /// 홍콩달러일반주문가능금액: HKD general orderable amount (`hkd_gnrl_ord_psbl_amt`).
    #[inline] pub fn hkd_gnrl_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(65) }
    /// 홍콩달러통합주문가능금액: HKD integrated orderable amount (`hkd_itgr_ord_psbl_amt`).
    #[inline] pub fn hkd_itgr_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(66) }
    /// 엔화일반주문가능금액: JPY general orderable amount (`jpy_gnrl_ord_psbl_amt`).
    #[inline] pub fn jpy_gnrl_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(67) }
    /// 엔화통합주문가능금액: JPY integrated orderable amount (`jpy_itgr_ord_psbl_amt`).
    #[inline] pub fn jpy_itgr_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(68) }
    /// 위안화일반주문가능금액: CNY general orderable amount (`cny_gnrl_ord_psbl_amt`).
    #[inline] pub fn cny_gnrl_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(69) }
    /// 위안화통합주문가능금액: CNY integrated orderable amount (`cny_itgr_ord_psbl_amt`).
    #[inline] pub fn cny_itgr_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(70) }
    /// 주식통합현금20주문가능금액: stock integrated cash 20 orderable amount (`stck_itgr_cash20_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_cash20_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(71) }
    /// 주식통합현금30주문가능금액: stock integrated cash 30 orderable amount (`stck_itgr_cash30_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_cash30_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(72) }
    /// 주식통합현금40주문가능금액: stock integrated cash 40 orderable amount (`stck_itgr_cash40_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_cash40_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(73) }
    /// 주식통합현금50주문가능금액: stock integrated cash 50 orderable amount (`stck_itgr_cash50_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_cash50_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(74) }
    /// 주식통합현금60주문가능금액: stock integrated cash 60 orderable amount (`stck_itgr_cash60_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_cash60_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(75) }
    /// 주식통합현금100주문가능금액: stock integrated cash 100 orderable amount (`stck_itgr_cash100_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_cash100_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(76) }
    /// 주식통합100주문가능금액: stock integrated 100 orderable amount (`stck_itgr_100_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_100_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(77) }
    /// 주식통합융자45주문가능금액: stock integrated margin loan 45 orderable amount (`stck_itgr_fncg45_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_fncg45_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(78) }
    /// 주식통합융자50주문가능금액: stock integrated margin loan 50 orderable amount (`stck_itgr_fncg50_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_fncg50_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(79) }
    /// 주식통합융자60주문가능금액: stock integrated margin loan 60 orderable amount (`stck_itgr_fncg60_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_fncg60_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(80) }
    /// 주식통합융자70주문가능금액: stock integrated margin loan 70 orderable amount (`stck_itgr_fncg70_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_fncg70_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(81) }
    /// 주식통합대주주문가능금액: stock integrated stock loan orderable amount (`stck_itgr_stln_ord_psbl_amt`).
    #[inline] pub fn stck_itgr_stln_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(82) }
    /// 채권통합주문가능금액: bond integrated orderable amount (`bond_itgr_ord_psbl_amt`).
    #[inline] pub fn bond_itgr_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(83) }
    /// 주식현금해외사용금액: stock cash overseas used amount (`stck_cash_ovrs_use_amt`).
    #[inline] pub fn stck_cash_ovrs_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(84) }
    /// 주식대용해외사용금액: stock substitute overseas used amount (`stck_sbst_ovrs_use_amt`).
    #[inline] pub fn stck_sbst_ovrs_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(85) }
    /// 주식평가해외사용금액: stock valuation overseas used amount (`stck_evlu_ovrs_use_amt`).
    #[inline] pub fn stck_evlu_ovrs_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(86) }
    /// 주식재사용금액해외사용금액: stock reuse amount overseas used amount (`stck_re_use_amt_ovrs_use_amt`).
    #[inline] pub fn stck_re_use_amt_ovrs_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(87) }
    /// 주식펀드환매해외사용금액: stock fund redemption overseas used amount (`stck_fund_rpch_ovrs_use_amt`).
    #[inline] pub fn stck_fund_rpch_ovrs_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(88) }
    /// 주식융자상환해외사용금액: stock margin loan repayment overseas used amount (`stck_fncg_rdpt_ovrs_use_amt`).
    #[inline] pub fn stck_fncg_rdpt_ovrs_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(89) }
    /// 채권재사용해외사용금액: bond reuse overseas used amount (`bond_re_use_ovrs_use_amt`).
    #[inline] pub fn bond_re_use_ovrs_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(90) }
    /// 미화타시장사용금액 (`usd_oth_mket_use_amt`).
    #[inline] pub fn usd_oth_mket_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(91) }
    /// 엔화타시장사용금액 (`jpy_oth_mket_use_amt`).
    #[inline] pub fn jpy_oth_mket_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(92) }
    /// 위안화타시장사용금액 (`cny_oth_mket_use_amt`).
    #[inline] pub fn cny_oth_mket_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(93) }
    /// 홍콩달러타시장사용금액 (`hkd_oth_mket_use_amt`).
    #[inline] pub fn hkd_oth_mket_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(94) }
    /// 미화재사용타시장사용금액 (`usd_re_use_oth_mket_use_amt`).
    #[inline] pub fn usd_re_use_oth_mket_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(95) }
    /// 엔화재사용타시장사용금액 (`jpy_re_use_oth_mket_use_amt`).
    #[inline] pub fn jpy_re_use_oth_mket_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(96) }
    /// 위안화재사용타시장사용금액 (`cny_re_use_oth_mket_use_amt`).
    #[inline] pub fn cny_re_use_oth_mket_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(97) }
    /// 홍콩달러재사용타시장사용금액 (`hkd_re_use_oth_mket_use_amt`).
    #[inline] pub fn hkd_re_use_oth_mket_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(98) }
    /// 홍콩위안화재사용금액: Hong Kong CNY reuse amount (`hgkg_cny_re_use_amt`).
    #[inline] pub fn hgkg_cny_re_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(99) }
    /// 미국달러최초고시환율 (`usd_frst_bltn_exrt`).
    #[inline] pub fn usd_frst_bltn_exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(100) }
    /// 홍콩달러최초고시환율: HKD first posted exchange rate (`hkd_frst_bltn_exrt`).
    #[inline] pub fn hkd_frst_bltn_exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(101) }
    /// 일본엔화최초고시환율: Japan JPY first posted exchange rate (`jpy_frst_bltn_exrt`).
    #[inline] pub fn jpy_frst_bltn_exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(102) }
    /// 중국위안화최초고시환율: China CNY first posted exchange rate (`cny_frst_bltn_exrt`).
    #[inline] pub fn cny_frst_bltn_exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(103) }
}

