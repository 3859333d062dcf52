//! `intstock-stocklist-by-group` 관심종목 그룹별 종목조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 관심종목 그룹별 종목조회: `GET /uapi/domestic-stock/v1/quotations/intstock-stocklist-by-group`.
#[derive(Clone, Copy, Debug)]
pub struct IntstockStocklistByGroup;

impl Call for IntstockStocklistByGroup {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = IntstockStocklistByGroupRequest;
    type Response = IntstockStocklistByGroupResponse;
}

impl ReadCall for IntstockStocklistByGroup {}

const REQUEST: Schema = Schema(&[
    Field::new("TYPE", "관심종목구분코드", "interest issue division code", Kind::Code).required(),
    Field::new("USER_ID", "사용자 ID", "user ID", Kind::Text).required(),
    Field::new("DATA_RANK", "데이터 순위", "data rank", Kind::Whole).required(),
    Field::new("INTER_GRP_CODE", "관심 그룹 코드", "interest group code", Kind::Code).required(),
    Field::new("INTER_GRP_NAME", "관심 그룹 명", "interest group name", Kind::Text).required(),
    Field::new("HTS_KOR_ISNM", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text).required(),
    Field::new("CNTG_CLS_CODE", "체결 구분 코드", "execution division code", Kind::Code).required(),
    Field::new("FID_ETC_CLS_CODE", "기타 구분 코드", "other division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("data_rank", "데이터 순위", "data rank", Kind::Whole),
    Field::new("inter_grp_name", "관심 그룹 명", "interest group name", Kind::Text),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("fid_mrkt_cls_code", "FID 시장 구분 코드", "FID market division code", Kind::Code),
    Field::new("data_rank", "데이터 순위", "data rank", Kind::Whole),
    Field::new("exch_code", "거래소코드", "exchange code", Kind::Code),
    Field::new("jong_code", "종목코드", "issue code", Kind::Code),
    Field::new("color_code", "생상 코드", "", Kind::Code),
    Field::new("memo", "메모", "", Kind::Text),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("fxdt_ntby_qty", "기준일 순매수 수량", "base date net buy qty", Kind::Shares),
    Field::new("cntg_unpr", "체결단가", "execution unit price", Kind::Decimal),
    Field::new("cntg_cls_code", "체결 구분 코드", "execution division code", Kind::Code),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "intstock_stocklist_by_group",
    title: "관심종목 그룹별 종목조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/intstock-stocklist-by-group",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKCM113004C6")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntstockStocklistByGroupRequest(Cells);

crate::schema::request_type!(IntstockStocklistByGroupRequest, DESCRIPTION);

impl IntstockStocklistByGroupRequest {
    /// Sets 관심종목구분코드: interest issue division code (`TYPE`).
    #[must_use] #[inline] pub fn r#type(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 사용자 ID: user ID (`USER_ID`).
    #[must_use] #[inline] pub fn user_id(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 데이터 순위: data rank (`DATA_RANK`).
    #[must_use] #[inline] pub fn data_rank(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 관심 그룹 코드: interest group code (`INTER_GRP_CODE`).
    #[must_use] #[inline] pub fn inter_grp_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 관심 그룹 명: interest group name (`INTER_GRP_NAME`).
    #[must_use] #[inline] pub fn inter_grp_name(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets HTS 한글 종목명: HTS Korean issue name (`HTS_KOR_ISNM`).
    #[must_use] #[inline] pub fn hts_kor_isnm(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 체결 구분 코드: execution division code (`CNTG_CLS_CODE`).
    #[must_use] #[inline] pub fn cntg_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 기타 구분 코드: other division code (`FID_ETC_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_etc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntstockStocklistByGroupResponse(Answer);

crate::schema::response_type!(IntstockStocklistByGroupResponse, DESCRIPTION);

impl IntstockStocklistByGroupResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<IntstockStocklistByGroupOutput1<'_>> { self.0.row(0).map(IntstockStocklistByGroupOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = IntstockStocklistByGroupOutput2<'_>> { self.0.rows(1).iter().map(IntstockStocklistByGroupOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct IntstockStocklistByGroupOutput1<'a>(&'a Cells);

impl<'a> IntstockStocklistByGroupOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 데이터 순위: data rank (`data_rank`).
    #[inline] pub fn data_rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 관심 그룹 명: interest group name (`inter_grp_name`).
    #[inline] pub fn inter_grp_name(self) -> &'a str { self.0.text(1) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct IntstockStocklistByGroupOutput2<'a>(&'a Cells);

impl<'a> IntstockStocklistByGroupOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// FID 시장 구분 코드: FID market division code (`fid_mrkt_cls_code`).
    #[inline] pub fn fid_mrkt_cls_code(self) -> &'a str { self.0.text(0) }
    /// 데이터 순위: data rank (`data_rank`).
    #[inline] pub fn data_rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 거래소코드: exchange code (`exch_code`).
    #[inline] pub fn exch_code(self) -> &'a str { self.0.text(2) }
    /// 종목코드: issue code (`jong_code`).
    #[inline] pub fn jong_code(self) -> &'a str { self.0.text(3) }
    /// 생상 코드 (`color_code`).
    #[inline] pub fn color_code(self) -> &'a str { self.0.text(4) }
    /// 메모 (`memo`).
    #[inline] pub fn memo(self) -> &'a str { self.0.text(5) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(6) }
    /// 기준일 순매수 수량: base date net buy qty (`fxdt_ntby_qty`).
    #[inline] pub fn fxdt_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 체결단가: execution unit price (`cntg_unpr`).
    #[inline] pub fn cntg_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 체결 구분 코드: execution division code (`cntg_cls_code`).
    #[inline] pub fn cntg_cls_code(self) -> &'a str { self.0.text(9) }
}

