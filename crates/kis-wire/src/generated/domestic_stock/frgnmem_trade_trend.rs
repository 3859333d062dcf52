//! `frgnmem-trade-trend` 회원사 실시간 매매동향(틱): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 회원사 실시간 매매동향(틱): `GET /uapi/domestic-stock/v1/quotations/frgnmem-trade-trend`.
///
/// inventory files it as websocket; it is a REST call.
#[derive(Clone, Copy, Debug)]
pub struct FrgnmemTradeTrend;

impl Call for FrgnmemTradeTrend {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = FrgnmemTradeTrendRequest;
    type Response = FrgnmemTradeTrendResponse;
}

impl ReadCall for FrgnmemTradeTrend {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "화면분류코드", "screen class code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "종목코드", "issue code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD_2", "회원사코드", "member firm code", Kind::Code).required(),
    Field::new("FID_MRKT_CLS_CODE", "시장구분코드", "market division code", Kind::Code).required(),
    Field::new("FID_VOL_CNT", "거래량", "volume", Kind::Shares).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("total_seln_qty", "총매도수량", "total sell qty", Kind::Shares),
    Field::new("total_shnu_qty", "총매수2수량", "total buy 2 qty", Kind::Shares),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("bsop_hour", "영업시간", "business time", Kind::Time),
    Field::new("mbcr_name", "회원사명", "member firm name", Kind::Text),
    Field::new("hts_kor_isnm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("stck_prpr", "주식현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("cntg_vol", "체결거래량", "execution volume", Kind::Shares),
    Field::new("acml_ntby_qty", "누적순매수수량", "accumulated net buy qty", Kind::Shares),
    Field::new("glob_ntby_qty", "외국계순매수수량", "foreign-firm net buy qty", Kind::Shares),
    Field::new("frgn_ntby_qty_icdc", "외국인순매수수량증감", "foreigner net buy qty change", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "frgnmem_trade_trend",
    title: "회원사 실시간 매매동향(틱)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/frgnmem-trade-trend",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST04320000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrgnmemTradeTrendRequest(Cells);

crate::schema::request_type!(FrgnmemTradeTrendRequest, DESCRIPTION);

impl FrgnmemTradeTrendRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 화면분류코드: screen class code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 종목코드: issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 회원사코드: member firm code (`FID_INPUT_ISCD_2`).
    #[must_use] #[inline] pub fn fid_input_iscd_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 시장구분코드: market division code (`FID_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 거래량: volume (`FID_VOL_CNT`).
    #[must_use] #[inline] pub fn fid_vol_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrgnmemTradeTrendResponse(Answer);

crate::schema::response_type!(FrgnmemTradeTrendResponse, DESCRIPTION);

impl FrgnmemTradeTrendResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = FrgnmemTradeTrendOutput1<'_>> { self.0.rows(0).iter().map(FrgnmemTradeTrendOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = FrgnmemTradeTrendOutput2<'_>> { self.0.rows(1).iter().map(FrgnmemTradeTrendOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct FrgnmemTradeTrendOutput1<'a>(&'a Cells);

impl<'a> FrgnmemTradeTrendOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 총매도수량: total sell qty (`total_seln_qty`).
    #[inline] pub fn total_seln_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 총매수2수량: total buy 2 qty (`total_shnu_qty`).
    #[inline] pub fn total_shnu_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct FrgnmemTradeTrendOutput2<'a>(&'a Cells);

impl<'a> FrgnmemTradeTrendOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 영업시간: business time (`bsop_hour`).
    #[inline] pub fn bsop_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 회원사명: member firm name (`mbcr_name`).
    #[inline] pub fn mbcr_name(self) -> &'a str { self.0.text(1) }
    /// HTS한글종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(2) }
    /// 주식현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(5) }
    /// 체결거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 누적순매수수량: accumulated net buy qty (`acml_ntby_qty`).
    #[inline] pub fn acml_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 외국계순매수수량: foreign-firm net buy qty (`glob_ntby_qty`).
    #[inline] pub fn glob_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 외국인순매수수량증감: foreigner net buy qty change (`frgn_ntby_qty_icdc`).
    #[inline] pub fn frgn_ntby_qty_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
}

