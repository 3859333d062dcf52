//! `ngt-margin-detail` (야간)선물옵션 증거금 상세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// (야간)선물옵션 증거금 상세: `GET /uapi/domestic-futureoption/v1/trading/ngt-margin-detail`.
#[derive(Clone, Copy, Debug)]
pub struct NgtMarginDetail;

impl Call for NgtMarginDetail {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = NgtMarginDetailRequest;
    type Response = NgtMarginDetailResponse;
}

impl ReadCall for NgtMarginDetail {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("MGNA_DVSN_CD", "증거금 구분코드", "margin division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("cash_amt", "현금금액", "cash amount", Kind::Decimal),
    Field::new("tot_amt", "총금액", "total amount", Kind::Decimal),
    Field::new("futr_new_mgn_amt", "선물신규증거금액", "futures new margin amount", Kind::Decimal),
    Field::new("futr_sprd_ord_mgna", "선물스프레드주문증거금", "futures spread order margin", Kind::Decimal),
    Field::new("opt_sll_new_mgn_amt", "옵션매도신규증거금액", "option sell new margin amount", Kind::Decimal),
    Field::new("opt_buy_new_mgn_amt", "옵션매수신규증거금액", "option buy new margin amount", Kind::Decimal),
    Field::new("new_mgn_amt", "신규증거금액", "new margin amount", Kind::Decimal),
    Field::new("opt_pric_mgna", "옵션가격증거금", "option price margin", Kind::Decimal),
    Field::new("fuop_pric_altr_mgna", "선물옵션가격변동증거금", "futures/options price change margin", Kind::Decimal),
    Field::new("futr_sprd_mgna", "선물스프레드증거금", "futures spread margin", Kind::Decimal),
    Field::new("uwdl_mgna", "인수도증거금", "delivery margin", Kind::Decimal),
    Field::new("ctrt_per_min_mgna", "계약당최소증거금", "", Kind::Decimal),
    Field::new("tot_risk_mgna", "총위험증거금", "total risk margin", Kind::Decimal),
    Field::new("netrisk_brkg_mgna", "순위험위탁증거금", "", Kind::Decimal),
    Field::new("opt_sll_chgs", "옵션매도대금", "option sell value", Kind::Decimal),
    Field::new("opt_buy_chgs", "옵션매수대금", "option buy value", Kind::Decimal),
    Field::new("futr_loss_amt", "선물손실금액", "futures loss money amount", Kind::Decimal),
    Field::new("futr_prft_amt", "선물이익금액", "futures profit amount", Kind::Decimal),
    Field::new("thdt_ccld_net_loss_amt", "당일체결순손실금액", "today execution net loss amount", Kind::Decimal),
    Field::new("brkg_mgna", "위탁증거금", "customer margin", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("cash_amt", "현금금액", "cash amount", Kind::Decimal),
    Field::new("sbst_amt", "대용금액", "substitute amount", Kind::Decimal),
    Field::new("tot_amt", "총금액", "total amount", Kind::Decimal),
    Field::new("futr_new_mgn_amt", "선물신규증거금액", "futures new margin amount", Kind::Decimal),
    Field::new("futr_sprd_ord_mgna", "선물스프레드주문증거금", "futures spread order margin", Kind::Decimal),
    Field::new("opt_sll_new_mgn_amt", "옵션매도신규증거금액", "option sell new margin amount", Kind::Decimal),
    Field::new("opt_buy_new_mgn_amt", "옵션매수신규증거금액", "option buy new margin amount", Kind::Decimal),
    Field::new("new_mgn_amt", "신규증거금액", "new margin amount", Kind::Decimal),
    Field::new("opt_pric_mgna", "옵션가격증거금", "option price margin", Kind::Decimal),
    Field::new("fuop_pric_altr_mgna", "선물옵션가격변동증거금", "futures/options price change margin", Kind::Decimal),
    Field::new("futr_sprd_mgna", "선물스프레드증거금", "futures spread margin", Kind::Decimal),
    Field::new("uwdl_mgna", "인수도증거금", "delivery margin", Kind::Decimal),
    Field::new("ctrt_per_min_mgna", "계약당최소증거금", "", Kind::Decimal),
    Field::new("tot_risk_mgna", "총위험증거금", "total risk margin", Kind::Decimal),
    Field::new("netrisk_brkg_mgna", "순위험위탁증거금", "", Kind::Decimal),
    Field::new("opt_sll_chgs", "옵션매도대금", "option sell value", Kind::Decimal),
    Field::new("opt_buy_chgs", "옵션매수대금", "option buy value", Kind::Decimal),
    Field::new("futr_loss_amt", "선물손실금액", "futures loss money amount", Kind::Decimal),
    Field::new("futr_prft_amt", "선물이익금액", "futures profit amount", Kind::Decimal),
    Field::new("thdt_ccld_net_loss_amt", "당일체결순손실금액", "today execution net loss amount", Kind::Decimal),
    Field::new("brkg_mgna", "위탁증거금", "customer margin", Kind::Decimal),
]);

const OUTPUT3: Schema = Schema(&[
    Field::new("base_dpsa_gdat_grad_cd", "기본예탁금차등등급코드", "", Kind::Code),
    Field::new("bfdy_sbst_sll_ccld_amt", "전일대용매도체결금액", "prev-day substitute sell execution amount", Kind::Decimal),
    Field::new("bfdy_sbst_sll_sbst_amt", "전일대용매도대용금액", "prev-day substitute sell substitute amount", Kind::Decimal),
    Field::new("excc_dfpa", "정산차금", "settlement difference amount", Kind::Decimal),
    Field::new("fee_amt", "수수료금액", "fee amount", Kind::Decimal),
    Field::new("nxdy_dncl_amt", "익일예수금액", "next day deposit amount", Kind::Decimal),
    Field::new("opt_base_dpsa_gdat_grad_cd", "옵션기본예탁금차등등급코드", "", Kind::Code),
    Field::new("opt_buy_exus_acnt_yn", "옵션매수전용계좌여부", "", Kind::Flag),
    Field::new("opt_dfpa", "옵션차금", "option difference amount", Kind::Decimal),
    Field::new("prsm_dpast_amt", "추정예탁자산금액", "estimated deposited assets amount", Kind::Decimal),
    Field::new("thdt_sbst_sll_ccld_amt", "당일대용매도체결금액", "today substitute sell execution amount", Kind::Decimal),
    Field::new("thdt_sbst_sll_sbst_amt", "당일대용매도대용금액", "today substitute sell substitute amount", Kind::Decimal),
    Field::new("dnca_cash", "예수금현금", "deposit cash", Kind::Decimal),
    Field::new("dnca_sbst", "예수금대용", "deposit substitute", Kind::Decimal),
    Field::new("dnca_tota", "예수금총액", "deposit total amount", Kind::Decimal),
    Field::new("wdrw_psbl_cash_amt", "인출가능현금금액", "withdrawable cash amount", Kind::Decimal),
    Field::new("wdrw_psbl_sbsa", "인출가능대용금액", "withdrawable substitute amount", Kind::Decimal),
    Field::new("wdrw_psbl_tot_amt", "인출가능총금액", "withdrawable total amount", Kind::Decimal),
    Field::new("ord_psbl_cash_amt", "주문가능현금금액", "orderable cash amount", Kind::Decimal),
    Field::new("ord_psbl_sbsa", "주문가능대용금액", "orderable substitute amount", Kind::Decimal),
    Field::new("ord_psbl_tot_amt", "주문가능총금액", "orderable total amount", Kind::Decimal),
    Field::new("brkg_mgna_cash_amt", "위탁증거금현금금액", "customer margin cash amount", Kind::Decimal),
    Field::new("brkg_mgna_sbst", "위탁증거금대용", "customer margin substitute", Kind::Decimal),
    Field::new("brkg_mgna_tot_amt", "위탁증거금총금액", "customer margin total amount", Kind::Decimal),
    Field::new("add_mgna_cash_amt", "추가증거금현금금액", "additional margin cash amount", Kind::Decimal),
    Field::new("add_mgna_sbsa", "추가증거금대용금액", "additional margin substitute amount", Kind::Decimal),
    Field::new("add_mgna_tot_amt", "추가증거금총금액", "additional margin total amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "ngt_margin_detail",
    title: "(야간)선물옵션 증거금 상세",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/ngt-margin-detail",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTFN7107R")],
    conditions: &[],
    old_tr_ids: &[TrIds::live_only("JTCE6003R")],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }, Group { name: "output3", is_list: false, fields: OUTPUT3 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NgtMarginDetailRequest(Cells);

crate::schema::request_type!(NgtMarginDetailRequest, DESCRIPTION);

impl NgtMarginDetailRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 증거금 구분코드: margin division code (`MGNA_DVSN_CD`).
    #[must_use] #[inline] pub fn mgna_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NgtMarginDetailResponse(Answer);

crate::schema::response_type!(NgtMarginDetailResponse, DESCRIPTION);

impl NgtMarginDetailResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = NgtMarginDetailOutput1<'_>> { self.0.rows(0).iter().map(NgtMarginDetailOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = NgtMarginDetailOutput2<'_>> { self.0.rows(1).iter().map(NgtMarginDetailOutput2) }
    /// Returns `output3`; `None` where it was not answered.
    pub fn output3(&self) -> Option<NgtMarginDetailOutput3<'_>> { self.0.row(2).map(NgtMarginDetailOutput3) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct NgtMarginDetailOutput1<'a>(&'a Cells);

impl<'a> NgtMarginDetailOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 현금금액: cash amount (`cash_amt`).
    #[inline] pub fn cash_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 총금액: total amount (`tot_amt`).
    #[inline] pub fn tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 선물신규증거금액: futures new margin amount (`futr_new_mgn_amt`).
    #[inline] pub fn futr_new_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 선물스프레드주문증거금: futures spread order margin (`futr_sprd_ord_mgna`).
    #[inline] pub fn futr_sprd_ord_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 옵션매도신규증거금액: option sell new margin amount (`opt_sll_new_mgn_amt`).
    #[inline] pub fn opt_sll_new_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 옵션매수신규증거금액: option buy new margin amount (`opt_buy_new_mgn_amt`).
    #[inline] pub fn opt_buy_new_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 신규증거금액: new margin amount (`new_mgn_amt`).
    #[inline] pub fn new_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 옵션가격증거금: option price margin (`opt_pric_mgna`).
    #[inline] pub fn opt_pric_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 선물옵션가격변동증거금: futures/options price change margin (`fuop_pric_altr_mgna`).
    #[inline] pub fn fuop_pric_altr_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 선물스프레드증거금: futures spread margin (`futr_sprd_mgna`).
    #[inline] pub fn futr_sprd_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 인수도증거금: delivery margin (`uwdl_mgna`).
    #[inline] pub fn uwdl_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 계약당최소증거금 (`ctrt_per_min_mgna`).
    #[inline] pub fn ctrt_per_min_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 총위험증거금: total risk margin (`tot_risk_mgna`).
    #[inline] pub fn tot_risk_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 순위험위탁증거금 (`netrisk_brkg_mgna`).
    #[inline] pub fn netrisk_brkg_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 옵션매도대금: option sell value (`opt_sll_chgs`).
    #[inline] pub fn opt_sll_chgs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 옵션매수대금: option buy value (`opt_buy_chgs`).
    #[inline] pub fn opt_buy_chgs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 선물손실금액: futures loss money amount (`futr_loss_amt`).
    #[inline] pub fn futr_loss_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 선물이익금액: futures profit amount (`futr_prft_amt`).
    #[inline] pub fn futr_prft_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 당일체결순손실금액: today execution net loss amount (`thdt_ccld_net_loss_amt`).
    #[inline] pub fn thdt_ccld_net_loss_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 위탁증거금: customer margin (`brkg_mgna`).
    #[inline] pub fn brkg_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct NgtMarginDetailOutput2<'a>(&'a Cells);

impl<'a> NgtMarginDetailOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 현금금액: cash amount (`cash_amt`).
    #[inline] pub fn cash_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 대용금액: substitute amount (`sbst_amt`).
    #[inline] pub fn sbst_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 총금액: total amount (`tot_amt`).
    #[inline] pub fn tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 선물신규증거금액: futures new margin amount (`futr_new_mgn_amt`).
    #[inline] pub fn futr_new_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 선물스프레드주문증거금: futures spread order margin (`futr_sprd_ord_mgna`).
    #[inline] pub fn futr_sprd_ord_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 옵션매도신규증거금액: option sell new margin amount (`opt_sll_new_mgn_amt`).
    #[inline] pub fn opt_sll_new_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 옵션매수신규증거금액: option buy new margin amount (`opt_buy_new_mgn_amt`).
    #[inline] pub fn opt_buy_new_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 신규증거금액: new margin amount (`new_mgn_amt`).
    #[inline] pub fn new_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 옵션가격증거금: option price margin (`opt_pric_mgna`).
    #[inline] pub fn opt_pric_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 선물옵션가격변동증거금: futures/options price change margin (`fuop_pric_altr_mgna`).
    #[inline] pub fn fuop_pric_altr_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 선물스프레드증거금: futures spread margin (`futr_sprd_mgna`).
    #[inline] pub fn futr_sprd_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 인수도증거금: delivery margin (`uwdl_mgna`).
    #[inline] pub fn uwdl_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 계약당최소증거금 (`ctrt_per_min_mgna`).
    #[inline] pub fn ctrt_per_min_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 총위험증거금: total risk margin (`tot_risk_mgna`).
    #[inline] pub fn tot_risk_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 순위험위탁증거금 (`netrisk_brkg_mgna`).
    #[inline] pub fn netrisk_brkg_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 옵션매도대금: option sell value (`opt_sll_chgs`).
    #[inline] pub fn opt_sll_chgs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 옵션매수대금: option buy value (`opt_buy_chgs`).
    #[inline] pub fn opt_buy_chgs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 선물손실금액: futures loss money amount (`futr_loss_amt`).
    #[inline] pub fn futr_loss_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 선물이익금액: futures profit amount (`futr_prft_amt`).
    #[inline] pub fn futr_prft_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 당일체결순손실금액: today execution net loss amount (`thdt_ccld_net_loss_amt`).
    #[inline] pub fn thdt_ccld_net_loss_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 위탁증거금: customer margin (`brkg_mgna`).
    #[inline] pub fn brkg_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
}

/// One row of `output3`.
#[derive(Clone, Copy, Debug)]
pub struct NgtMarginDetailOutput3<'a>(&'a Cells);

impl<'a> NgtMarginDetailOutput3<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기본예탁금차등등급코드 (`base_dpsa_gdat_grad_cd`).
    #[inline] pub fn base_dpsa_gdat_grad_cd(self) -> &'a str { self.0.text(0) }
    /// 전일대용매도체결금액: prev-day substitute sell execution amount (`bfdy_sbst_sll_ccld_amt`).
    #[inline] pub fn bfdy_sbst_sll_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일대용매도대용금액: prev-day substitute sell substitute amount (`bfdy_sbst_sll_sbst_amt`).
    #[inline] pub fn bfdy_sbst_sll_sbst_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 정산차금: settlement difference amount (`excc_dfpa`).
    #[inline] pub fn excc_dfpa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 수수료금액: fee amount (`fee_amt`).
    #[inline] pub fn fee_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 익일예수금액: next day deposit amount (`nxdy_dncl_amt`).
    #[inline] pub fn nxdy_dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 옵션기본예탁금차등등급코드 (`opt_base_dpsa_gdat_grad_cd`).
    #[inline] pub fn opt_base_dpsa_gdat_grad_cd(self) -> &'a str { self.0.text(6) }
    /// 옵션매수전용계좌여부 (`opt_buy_exus_acnt_yn`).
    #[inline] pub fn opt_buy_exus_acnt_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(7) }
    /// 옵션차금: option difference amount (`opt_dfpa`).
    #[inline] pub fn opt_dfpa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 추정예탁자산금액: estimated deposited assets amount (`prsm_dpast_amt`).
    #[inline] pub fn prsm_dpast_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 당일대용매도체결금액: today substitute sell execution amount (`thdt_sbst_sll_ccld_amt`).
    #[inline] pub fn thdt_sbst_sll_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 당일대용매도대용금액: today substitute sell substitute amount (`thdt_sbst_sll_sbst_amt`).
    #[inline] pub fn thdt_sbst_sll_sbst_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 예수금현금: deposit cash (`dnca_cash`).
    #[inline] pub fn dnca_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 예수금대용: deposit substitute (`dnca_sbst`).
    #[inline] pub fn dnca_sbst(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 예수금총액: deposit total amount (`dnca_tota`).
    #[inline] pub fn dnca_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 인출가능현금금액: withdrawable cash amount (`wdrw_psbl_cash_amt`).
    #[inline] pub fn wdrw_psbl_cash_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 인출가능대용금액: withdrawable substitute amount (`wdrw_psbl_sbsa`).
    #[inline] pub fn wdrw_psbl_sbsa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 인출가능총금액: withdrawable total amount (`wdrw_psbl_tot_amt`).
    #[inline] pub fn wdrw_psbl_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 주문가능현금금액: orderable cash amount (`ord_psbl_cash_amt`).
    #[inline] pub fn ord_psbl_cash_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 주문가능대용금액: orderable substitute amount (`ord_psbl_sbsa`).
    #[inline] pub fn ord_psbl_sbsa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 주문가능총금액: orderable total amount (`ord_psbl_tot_amt`).
    #[inline] pub fn ord_psbl_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 위탁증거금현금금액: customer margin cash amount (`brkg_mgna_cash_amt`).
    #[inline] pub fn brkg_mgna_cash_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 위탁증거금대용: customer margin substitute (`brkg_mgna_sbst`).
    #[inline] pub fn brkg_mgna_sbst(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 위탁증거금총금액: customer margin total amount (`brkg_mgna_tot_amt`).
    #[inline] pub fn brkg_mgna_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 추가증거금현금금액: additional margin cash amount (`add_mgna_cash_amt`).
    #[inline] pub fn add_mgna_cash_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 추가증거금대용금액: additional margin substitute amount (`add_mgna_sbsa`).
    #[inline] pub fn add_mgna_sbsa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 추가증거금총금액: additional margin total amount (`add_mgna_tot_amt`).
    #[inline] pub fn add_mgna_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
}

