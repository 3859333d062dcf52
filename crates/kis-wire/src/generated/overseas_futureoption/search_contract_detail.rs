//! `search-contract-detail` 해외선물 상품기본정보: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물 상품기본정보: `GET /uapi/overseas-futureoption/v1/quotations/search-contract-detail`.
#[derive(Clone, Copy, Debug)]
pub struct SearchContractDetail;

impl Call for SearchContractDetail {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = SearchContractDetailRequest;
    type Response = SearchContractDetailResponse;
}

impl ReadCall for SearchContractDetail {}

const REQUEST: Schema = Schema(&[
    Field::new("QRY_CNT", "요청개수", "requested count", Kind::Whole).required(),
    Field::new("SRS_CD_01", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_02", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_03", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_04", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_05", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_06", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_07", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_08", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_09", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_10", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_11", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_12", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_13", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_14", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_15", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_16", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_17", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_18", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_19", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_20", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_21", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_22", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_23", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_24", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_25", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_26", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_27", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_28", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_29", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_30", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_31", "품목종류", "item kind", Kind::Code).required(),
    Field::new("SRS_CD_32", "품목종류", "item kind", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT2: Schema = Schema(&[
    Field::new("exch_cd", "거래소코드", "exchange code", Kind::Code),
    Field::new("clas_cd", "품목종류", "item kind", Kind::Code),
    Field::new("crc_cd", "거래통화", "trading currency", Kind::Code),
    Field::new("sttl_price", "정산가", "settlement price", Kind::Decimal),
    Field::new("sttl_date", "정산일", "settlement date", Kind::Date),
    Field::new("trst_mgn", "증거금", "margin", Kind::Decimal),
    Field::new("disp_digit", "가격표시진법", "price display number base", Kind::Decimal),
    Field::new("tick_sz", "틱사이즈", "tick size", Kind::Decimal),
    Field::new("tick_val", "틱가치", "tick value", Kind::Decimal),
    Field::new("mrkt_open_date", "장개시일자", "market opening date", Kind::Date),
    Field::new("mrkt_open_time", "장개시시각", "market opening time", Kind::Time),
    Field::new("mrkt_close_date", "장마감일자", "market closing date", Kind::Date),
    Field::new("mrkt_close_time", "장마감시각", "market closing time", Kind::Time),
    Field::new("trd_fr_date", "상장일", "listing date", Kind::Date),
    Field::new("expr_date", "만기일", "maturity date", Kind::Date),
    Field::new("trd_to_date", "최종거래일", "last trading day", Kind::Date),
    Field::new("remn_cnt", "잔존일수", "remaining days", Kind::Shares),
    Field::new("stat_tp", "매매여부", "trading flag Y/N", Kind::Flag),
    Field::new("ctrt_size", "계약크기", "contract size", Kind::Decimal),
    Field::new("stl_tp", "최종결제구분", "final settlement division", Kind::Code),
    Field::new("frst_noti_date", "최초식별일", "first identification day", Kind::Date),
    Field::new("sub_exch_nm", "서브거래소코드", "", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "search_contract_detail",
    title: "해외선물 상품기본정보",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/search-contract-detail",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFC55200000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchContractDetailRequest(Cells);

crate::schema::request_type!(SearchContractDetailRequest, DESCRIPTION);

impl SearchContractDetailRequest {
    /// Sets 요청개수: requested count (`QRY_CNT`).
    #[must_use] #[inline] pub fn qry_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_01`).
    #[must_use] #[inline] pub fn srs_cd_01(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_02`).
    #[must_use] #[inline] pub fn srs_cd_02(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_03`).
    #[must_use] #[inline] pub fn srs_cd_03(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_04`).
    #[must_use] #[inline] pub fn srs_cd_04(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_05`).
    #[must_use] #[inline] pub fn srs_cd_05(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_06`).
    #[must_use] #[inline] pub fn srs_cd_06(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_07`).
    #[must_use] #[inline] pub fn srs_cd_07(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_08`).
    #[must_use] #[inline] pub fn srs_cd_08(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_09`).
    #[must_use] #[inline] pub fn srs_cd_09(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_10`).
    #[must_use] #[inline] pub fn srs_cd_10(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_11`).
    #[must_use] #[inline] pub fn srs_cd_11(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_12`).
    #[must_use] #[inline] pub fn srs_cd_12(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_13`).
    #[must_use] #[inline] pub fn srs_cd_13(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_14`).
    #[must_use] #[inline] pub fn srs_cd_14(self, value: impl Into<Cell>) -> Self { Self(self.0.with(14, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_15`).
    #[must_use] #[inline] pub fn srs_cd_15(self, value: impl Into<Cell>) -> Self { Self(self.0.with(15, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_16`).
    #[must_use] #[inline] pub fn srs_cd_16(self, value: impl Into<Cell>) -> Self { Self(self.0.with(16, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_17`).
    #[must_use] #[inline] pub fn srs_cd_17(self, value: impl Into<Cell>) -> Self { Self(self.0.with(17, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_18`).
    #[must_use] #[inline] pub fn srs_cd_18(self, value: impl Into<Cell>) -> Self { Self(self.0.with(18, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_19`).
    #[must_use] #[inline] pub fn srs_cd_19(self, value: impl Into<Cell>) -> Self { Self(self.0.with(19, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_20`).
    #[must_use] #[inline] pub fn srs_cd_20(self, value: impl Into<Cell>) -> Self { Self(self.0.with(20, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_21`).
    #[must_use] #[inline] pub fn srs_cd_21(self, value: impl Into<Cell>) -> Self { Self(self.0.with(21, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_22`).
    #[must_use] #[inline] pub fn srs_cd_22(self, value: impl Into<Cell>) -> Self { Self(self.0.with(22, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_23`).
    #[must_use] #[inline] pub fn srs_cd_23(self, value: impl Into<Cell>) -> Self { Self(self.0.with(23, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_24`).
    #[must_use] #[inline] pub fn srs_cd_24(self, value: impl Into<Cell>) -> Self { Self(self.0.with(24, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_25`).
    #[must_use] #[inline] pub fn srs_cd_25(self, value: impl Into<Cell>) -> Self { Self(self.0.with(25, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_26`).
    #[must_use] #[inline] pub fn srs_cd_26(self, value: impl Into<Cell>) -> Self { Self(self.0.with(26, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_27`).
    #[must_use] #[inline] pub fn srs_cd_27(self, value: impl Into<Cell>) -> Self { Self(self.0.with(27, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_28`).
    #[must_use] #[inline] pub fn srs_cd_28(self, value: impl Into<Cell>) -> Self { Self(self.0.with(28, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_29`).
    #[must_use] #[inline] pub fn srs_cd_29(self, value: impl Into<Cell>) -> Self { Self(self.0.with(29, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_30`).
    #[must_use] #[inline] pub fn srs_cd_30(self, value: impl Into<Cell>) -> Self { Self(self.0.with(30, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_31`).
    #[must_use] #[inline] pub fn srs_cd_31(self, value: impl Into<Cell>) -> Self { Self(self.0.with(31, value)) }
    /// Sets 품목종류: item kind (`SRS_CD_32`).
    #[must_use] #[inline] pub fn srs_cd_32(self, value: impl Into<Cell>) -> Self { Self(self.0.with(32, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchContractDetailResponse(Answer);

crate::schema::response_type!(SearchContractDetailResponse, DESCRIPTION);

impl SearchContractDetailResponse {
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = SearchContractDetailOutput2<'_>> { self.0.rows(0).iter().map(SearchContractDetailOutput2) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct SearchContractDetailOutput2<'a>(&'a Cells);

impl<'a> SearchContractDetailOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 거래소코드: exchange code (`exch_cd`).
    #[inline] pub fn exch_cd(self) -> &'a str { self.0.text(0) }
    /// 품목종류: item kind (`clas_cd`).
    #[inline] pub fn clas_cd(self) -> &'a str { self.0.text(1) }
    /// 거래통화: trading currency (`crc_cd`).
    #[inline] pub fn crc_cd(self) -> &'a str { self.0.text(2) }
    /// 정산가: settlement price (`sttl_price`).
    #[inline] pub fn sttl_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 정산일: settlement date (`sttl_date`).
    #[inline] pub fn sttl_date(self) -> Result<Option<Date>, FieldError> { self.0.date(4) }
    /// 증거금: margin (`trst_mgn`).
    #[inline] pub fn trst_mgn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 가격표시진법: price display number base (`disp_digit`).
    #[inline] pub fn disp_digit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 틱사이즈: tick size (`tick_sz`).
    #[inline] pub fn tick_sz(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 틱가치: tick value (`tick_val`).
    #[inline] pub fn tick_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 장개시일자: market opening date (`mrkt_open_date`).
    #[inline] pub fn mrkt_open_date(self) -> Result<Option<Date>, FieldError> { self.0.date(9) }
    /// 장개시시각: market opening time (`mrkt_open_time`).
    #[inline] pub fn mrkt_open_time(self) -> Result<Option<Time>, FieldError> { self.0.time(10) }
    /// 장마감일자: market closing date (`mrkt_close_date`).
    #[inline] pub fn mrkt_close_date(self) -> Result<Option<Date>, FieldError> { self.0.date(11) }
    /// 장마감시각: market closing time (`mrkt_close_time`).
    #[inline] pub fn mrkt_close_time(self) -> Result<Option<Time>, FieldError> { self.0.time(12) }
    /// 상장일: listing date (`trd_fr_date`).
    #[inline] pub fn trd_fr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(13) }
    /// 만기일: maturity date (`expr_date`).
    #[inline] pub fn expr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(14) }
    /// 최종거래일: last trading day (`trd_to_date`).
    #[inline] pub fn trd_to_date(self) -> Result<Option<Date>, FieldError> { self.0.date(15) }
    /// 잔존일수: remaining days (`remn_cnt`).
    #[inline] pub fn remn_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 매매여부: trading flag Y/N (`stat_tp`).
    #[inline] pub fn stat_tp(self) -> Result<Option<bool>, FieldError> { self.0.flag(17) }
    /// 계약크기: contract size (`ctrt_size`).
    #[inline] pub fn ctrt_size(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 최종결제구분: final settlement division (`stl_tp`).
    #[inline] pub fn stl_tp(self) -> &'a str { self.0.text(19) }
    /// 최초식별일: first identification day (`frst_noti_date`).
    #[inline] pub fn frst_noti_date(self) -> Result<Option<Date>, FieldError> { self.0.date(20) }
    /// 서브거래소코드 (`sub_exch_nm`).
    #[inline] pub fn sub_exch_nm(self) -> &'a str { self.0.text(21) }
}

