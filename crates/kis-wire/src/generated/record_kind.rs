//! Every kind of real-time record. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::realtime::record::Layout;

/// A kind of record: what a subscription asks for and what a frame says it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RecordKind {
    /// `H0STCNT0`: 국내주식 실시간체결가 (KRX).
    H0stcnt0,
    /// `H0STASP0`: 국내주식 실시간호가 (KRX).
    H0stasp0,
    /// `H0STCNI0`: 국내주식 실시간체결통보.
    H0stcni0,
    /// `H0STCNI9`: 국내주식 실시간체결통보.
    H0stcni9,
    /// `H0STANC0`: 국내주식 실시간예상체결 (KRX).
    H0stanc0,
    /// `H0STMBC0`: 국내주식 실시간회원사 (KRX).
    H0stmbc0,
    /// `H0STPGM0`: 국내주식 실시간프로그램매매 (KRX).
    H0stpgm0,
    /// `H0STMKO0`: 국내주식 장운영정보 (KRX).
    H0stmko0,
    /// `H0STOAA0`: 국내주식 시간외 실시간호가 (KRX).
    H0stoaa0,
    /// `H0STOUP0`: 국내주식 시간외 실시간체결가 (KRX).
    H0stoup0,
    /// `H0STOAC0`: 국내주식 시간외 실시간예상체결 (KRX).
    H0stoac0,
    /// `H0UPCNT0`: 국내지수 실시간체결.
    H0upcnt0,
    /// `H0UPANC0`: 국내지수 실시간예상체결.
    H0upanc0,
    /// `H0UPPGM0`: 국내지수 실시간프로그램매매.
    H0uppgm0,
    /// `H0EWASP0`: ELW 실시간호가.
    H0ewasp0,
    /// `H0EWCNT0`: ELW 실시간체결가.
    H0ewcnt0,
    /// `H0EWANC0`: ELW 실시간예상체결.
    H0ewanc0,
    /// `H0STNAV0`: 국내ETF NAV추이.
    H0stnav0,
    /// `H0UNCNT0`: 국내주식 실시간체결가 (통합).
    H0uncnt0,
    /// `H0UNASP0`: 국내주식 실시간호가 (통합).
    H0unasp0,
    /// `H0UNANC0`: 국내주식 실시간예상체결 (통합).
    H0unanc0,
    /// `H0UNMBC0`: 국내주식 실시간회원사 (통합).
    H0unmbc0,
    /// `H0UNPGM0`: 국내주식 실시간프로그램매매 (통합).
    H0unpgm0,
    /// `H0NXCNT0`: 국내주식 실시간체결가 (NXT).
    H0nxcnt0,
    /// `H0NXASP0`: 국내주식 실시간호가 (NXT).
    H0nxasp0,
    /// `H0NXANC0`: 국내주식 실시간예상체결 (NXT).
    H0nxanc0,
    /// `H0NXMBC0`: 국내주식 실시간회원사 (NXT).
    H0nxmbc0,
    /// `H0NXPGM0`: 국내주식 실시간프로그램매매 (NXT).
    H0nxpgm0,
    /// `H0IFASP0`: 지수선물 실시간호가.
    H0ifasp0,
    /// `H0IFCNT0`: 지수선물 실시간체결가.
    H0ifcnt0,
    /// `H0IOASP0`: 지수옵션 실시간호가.
    H0ioasp0,
    /// `H0IOCNT0`: 지수옵션 실시간체결가.
    H0iocnt0,
    /// `H0IFCNI0`: 선물옵션 실시간체결통보.
    H0ifcni0,
    /// `H0IFCNI9`: 선물옵션 실시간체결통보.
    H0ifcni9,
    /// `H0CFASP0`: 상품선물 실시간호가.
    H0cfasp0,
    /// `H0CFCNT0`: 상품선물 실시간체결가.
    H0cfcnt0,
    /// `H0ZFASP0`: 주식선물 실시간호가.
    H0zfasp0,
    /// `H0ZFCNT0`: 주식선물 실시간체결가.
    H0zfcnt0,
    /// `H0ZFANC0`: 주식선물 실시간예상체결.
    H0zfanc0,
    /// `H0ZOASP0`: 주식옵션 실시간호가.
    H0zoasp0,
    /// `H0ZOCNT0`: 주식옵션 실시간체결가.
    H0zocnt0,
    /// `H0ZOANC0`: 주식옵션 실시간예상체결.
    H0zoanc0,
    /// `H0EUASP0`: KRX야간옵션 실시간호가.
    H0euasp0,
    /// `H0EUCNT0`: KRX야간옵션 실시간체결가.
    H0eucnt0,
    /// `H0EUANC0`: KRX야간옵션실시간예상체결.
    H0euanc0,
    /// `H0MFCNI0`: KRX야간선물 실시간체결통보.
    H0mfcni0,
    /// `H0MFASP0`: KRX야간선물 실시간호가.
    H0mfasp0,
    /// `H0MFCNT0`: KRX야간선물 실시간종목체결.
    H0mfcnt0,
    /// `HDFSASP0`: 해외주식 실시간호가.
    Hdfsasp0,
    /// `HDFSASP1`: 해외주식 지연호가(아시아).
    Hdfsasp1,
    /// `HDFSCNT0`: 해외주식 실시간지연체결가.
    Hdfscnt0,
    /// `H0GSCNI0`: 해외주식 실시간체결통보.
    H0gscni0,
    /// `H0GSCNI9`: 해외주식 실시간체결통보.
    H0gscni9,
    /// `HDFFF020`: 해외선물옵션 실시간체결가.
    Hdfff020,
    /// `HDFFF010`: 해외선물옵션 실시간호가.
    Hdfff010,
    /// `HDFFF1C0`: 해외선물옵션 실시간주문내역통보.
    Hdfff1c0,
    /// `HDFFF2C0`: 해외선물옵션 실시간체결내역통보.
    Hdfff2c0,
    /// `H0BJCNT0`: 일반채권 실시간체결가.
    H0bjcnt0,
    /// `H0BICNT0`: 채권지수 실시간체결가.
    H0bicnt0,
    /// `H0BJASP0`: 일반채권 실시간호가.
    H0bjasp0,
    /// `H0EUCNI0`: KRX야간옵션 실시간체결통보.
    H0eucni0,
    /// `H0NXMKO0`: 국내주식 장운영정보 (NXT).
    H0nxmko0,
    /// `H0UNMKO0`: 국내주식 장운영정보 (통합).
    H0unmko0,
}

impl RecordKind {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 63] = [
        Self::H0stcnt0,
        Self::H0stasp0,
        Self::H0stcni0,
        Self::H0stcni9,
        Self::H0stanc0,
        Self::H0stmbc0,
        Self::H0stpgm0,
        Self::H0stmko0,
        Self::H0stoaa0,
        Self::H0stoup0,
        Self::H0stoac0,
        Self::H0upcnt0,
        Self::H0upanc0,
        Self::H0uppgm0,
        Self::H0ewasp0,
        Self::H0ewcnt0,
        Self::H0ewanc0,
        Self::H0stnav0,
        Self::H0uncnt0,
        Self::H0unasp0,
        Self::H0unanc0,
        Self::H0unmbc0,
        Self::H0unpgm0,
        Self::H0nxcnt0,
        Self::H0nxasp0,
        Self::H0nxanc0,
        Self::H0nxmbc0,
        Self::H0nxpgm0,
        Self::H0ifasp0,
        Self::H0ifcnt0,
        Self::H0ioasp0,
        Self::H0iocnt0,
        Self::H0ifcni0,
        Self::H0ifcni9,
        Self::H0cfasp0,
        Self::H0cfcnt0,
        Self::H0zfasp0,
        Self::H0zfcnt0,
        Self::H0zfanc0,
        Self::H0zoasp0,
        Self::H0zocnt0,
        Self::H0zoanc0,
        Self::H0euasp0,
        Self::H0eucnt0,
        Self::H0euanc0,
        Self::H0mfcni0,
        Self::H0mfasp0,
        Self::H0mfcnt0,
        Self::Hdfsasp0,
        Self::Hdfsasp1,
        Self::Hdfscnt0,
        Self::H0gscni0,
        Self::H0gscni9,
        Self::Hdfff020,
        Self::Hdfff010,
        Self::Hdfff1c0,
        Self::Hdfff2c0,
        Self::H0bjcnt0,
        Self::H0bicnt0,
        Self::H0bjasp0,
        Self::H0eucni0,
        Self::H0nxmko0,
        Self::H0unmko0,
    ];

    /// Returns the columns.
    pub fn layout(self) -> &'static Layout {
        match self {
            Self::H0stcnt0 => &super::domestic_stock::h0stcnt0::LAYOUT,
            Self::H0stasp0 => &super::domestic_stock::h0stasp0::LAYOUT,
            Self::H0stcni0 => &super::domestic_stock::h0stcni0::LAYOUT,
            Self::H0stcni9 => &super::domestic_stock::h0stcni9::LAYOUT,
            Self::H0stanc0 => &super::domestic_stock::h0stanc0::LAYOUT,
            Self::H0stmbc0 => &super::domestic_stock::h0stmbc0::LAYOUT,
            Self::H0stpgm0 => &super::domestic_stock::h0stpgm0::LAYOUT,
            Self::H0stmko0 => &super::domestic_stock::h0stmko0::LAYOUT,
            Self::H0stoaa0 => &super::domestic_stock::h0stoaa0::LAYOUT,
            Self::H0stoup0 => &super::domestic_stock::h0stoup0::LAYOUT,
            Self::H0stoac0 => &super::domestic_stock::h0stoac0::LAYOUT,
            Self::H0upcnt0 => &super::domestic_stock::h0upcnt0::LAYOUT,
            Self::H0upanc0 => &super::domestic_stock::h0upanc0::LAYOUT,
            Self::H0uppgm0 => &super::domestic_stock::h0uppgm0::LAYOUT,
            Self::H0ewasp0 => &super::elw::h0ewasp0::LAYOUT,
            Self::H0ewcnt0 => &super::elw::h0ewcnt0::LAYOUT,
            Self::H0ewanc0 => &super::elw::h0ewanc0::LAYOUT,
            Self::H0stnav0 => &super::etf_etn::h0stnav0::LAYOUT,
            Self::H0uncnt0 => &super::domestic_stock::h0uncnt0::LAYOUT,
            Self::H0unasp0 => &super::domestic_stock::h0unasp0::LAYOUT,
            Self::H0unanc0 => &super::domestic_stock::h0unanc0::LAYOUT,
            Self::H0unmbc0 => &super::domestic_stock::h0unmbc0::LAYOUT,
            Self::H0unpgm0 => &super::domestic_stock::h0unpgm0::LAYOUT,
            Self::H0nxcnt0 => &super::domestic_stock::h0nxcnt0::LAYOUT,
            Self::H0nxasp0 => &super::domestic_stock::h0nxasp0::LAYOUT,
            Self::H0nxanc0 => &super::domestic_stock::h0nxanc0::LAYOUT,
            Self::H0nxmbc0 => &super::domestic_stock::h0nxmbc0::LAYOUT,
            Self::H0nxpgm0 => &super::domestic_stock::h0nxpgm0::LAYOUT,
            Self::H0ifasp0 => &super::domestic_futureoption::h0ifasp0::LAYOUT,
            Self::H0ifcnt0 => &super::domestic_futureoption::h0ifcnt0::LAYOUT,
            Self::H0ioasp0 => &super::domestic_futureoption::h0ioasp0::LAYOUT,
            Self::H0iocnt0 => &super::domestic_futureoption::h0iocnt0::LAYOUT,
            Self::H0ifcni0 => &super::domestic_futureoption::h0ifcni0::LAYOUT,
            Self::H0ifcni9 => &super::domestic_futureoption::h0ifcni9::LAYOUT,
            Self::H0cfasp0 => &super::domestic_futureoption::h0cfasp0::LAYOUT,
            Self::H0cfcnt0 => &super::domestic_futureoption::h0cfcnt0::LAYOUT,
            Self::H0zfasp0 => &super::domestic_futureoption::h0zfasp0::LAYOUT,
            Self::H0zfcnt0 => &super::domestic_futureoption::h0zfcnt0::LAYOUT,
            Self::H0zfanc0 => &super::domestic_futureoption::h0zfanc0::LAYOUT,
            Self::H0zoasp0 => &super::domestic_futureoption::h0zoasp0::LAYOUT,
            Self::H0zocnt0 => &super::domestic_futureoption::h0zocnt0::LAYOUT,
            Self::H0zoanc0 => &super::domestic_futureoption::h0zoanc0::LAYOUT,
            Self::H0euasp0 => &super::domestic_futureoption::h0euasp0::LAYOUT,
            Self::H0eucnt0 => &super::domestic_futureoption::h0eucnt0::LAYOUT,
            Self::H0euanc0 => &super::domestic_futureoption::h0euanc0::LAYOUT,
            Self::H0mfcni0 => &super::domestic_futureoption::h0mfcni0::LAYOUT,
            Self::H0mfasp0 => &super::domestic_futureoption::h0mfasp0::LAYOUT,
            Self::H0mfcnt0 => &super::domestic_futureoption::h0mfcnt0::LAYOUT,
            Self::Hdfsasp0 => &super::overseas_stock::hdfsasp0::LAYOUT,
            Self::Hdfsasp1 => &super::overseas_stock::hdfsasp1::LAYOUT,
            Self::Hdfscnt0 => &super::overseas_stock::hdfscnt0::LAYOUT,
            Self::H0gscni0 => &super::overseas_stock::h0gscni0::LAYOUT,
            Self::H0gscni9 => &super::overseas_stock::h0gscni9::LAYOUT,
            Self::Hdfff020 => &super::overseas_futureoption::hdfff020::LAYOUT,
            Self::Hdfff010 => &super::overseas_futureoption::hdfff010::LAYOUT,
            Self::Hdfff1c0 => &super::overseas_futureoption::hdfff1c0::LAYOUT,
            Self::Hdfff2c0 => &super::overseas_futureoption::hdfff2c0::LAYOUT,
            Self::H0bjcnt0 => &super::domestic_bond::h0bjcnt0::LAYOUT,
            Self::H0bicnt0 => &super::domestic_bond::h0bicnt0::LAYOUT,
            Self::H0bjasp0 => &super::domestic_bond::h0bjasp0::LAYOUT,
            Self::H0eucni0 => &super::domestic_futureoption::h0eucni0::LAYOUT,
            Self::H0nxmko0 => &super::domestic_stock::h0nxmko0::LAYOUT,
            Self::H0unmko0 => &super::domestic_stock::h0unmko0::LAYOUT,
        }
    }

    /// Returns KIS's own Korean title.
    pub fn title(self) -> &'static str {
        match self {
            Self::H0stcnt0 => "국내주식 실시간체결가 (KRX)",
            Self::H0stasp0 => "국내주식 실시간호가 (KRX)",
            Self::H0stcni0 => "국내주식 실시간체결통보",
            Self::H0stcni9 => "국내주식 실시간체결통보",
            Self::H0stanc0 => "국내주식 실시간예상체결 (KRX)",
            Self::H0stmbc0 => "국내주식 실시간회원사 (KRX)",
            Self::H0stpgm0 => "국내주식 실시간프로그램매매 (KRX)",
            Self::H0stmko0 => "국내주식 장운영정보 (KRX)",
            Self::H0stoaa0 => "국내주식 시간외 실시간호가 (KRX)",
            Self::H0stoup0 => "국내주식 시간외 실시간체결가 (KRX)",
            Self::H0stoac0 => "국내주식 시간외 실시간예상체결 (KRX)",
            Self::H0upcnt0 => "국내지수 실시간체결",
            Self::H0upanc0 => "국내지수 실시간예상체결",
            Self::H0uppgm0 => "국내지수 실시간프로그램매매",
            Self::H0ewasp0 => "ELW 실시간호가",
            Self::H0ewcnt0 => "ELW 실시간체결가",
            Self::H0ewanc0 => "ELW 실시간예상체결",
            Self::H0stnav0 => "국내ETF NAV추이",
            Self::H0uncnt0 => "국내주식 실시간체결가 (통합)",
            Self::H0unasp0 => "국내주식 실시간호가 (통합)",
            Self::H0unanc0 => "국내주식 실시간예상체결 (통합)",
            Self::H0unmbc0 => "국내주식 실시간회원사 (통합)",
            Self::H0unpgm0 => "국내주식 실시간프로그램매매 (통합)",
            Self::H0nxcnt0 => "국내주식 실시간체결가 (NXT)",
            Self::H0nxasp0 => "국내주식 실시간호가 (NXT)",
            Self::H0nxanc0 => "국내주식 실시간예상체결 (NXT)",
            Self::H0nxmbc0 => "국내주식 실시간회원사 (NXT)",
            Self::H0nxpgm0 => "국내주식 실시간프로그램매매 (NXT)",
            Self::H0ifasp0 => "지수선물 실시간호가",
            Self::H0ifcnt0 => "지수선물 실시간체결가",
            Self::H0ioasp0 => "지수옵션 실시간호가",
            Self::H0iocnt0 => "지수옵션 실시간체결가",
            Self::H0ifcni0 => "선물옵션 실시간체결통보",
            Self::H0ifcni9 => "선물옵션 실시간체결통보",
            Self::H0cfasp0 => "상품선물 실시간호가",
            Self::H0cfcnt0 => "상품선물 실시간체결가",
            Self::H0zfasp0 => "주식선물 실시간호가",
            Self::H0zfcnt0 => "주식선물 실시간체결가",
            Self::H0zfanc0 => "주식선물 실시간예상체결",
            Self::H0zoasp0 => "주식옵션 실시간호가",
            Self::H0zocnt0 => "주식옵션 실시간체결가",
            Self::H0zoanc0 => "주식옵션 실시간예상체결",
            Self::H0euasp0 => "KRX야간옵션 실시간호가",
            Self::H0eucnt0 => "KRX야간옵션 실시간체결가",
            Self::H0euanc0 => "KRX야간옵션실시간예상체결",
            Self::H0mfcni0 => "KRX야간선물 실시간체결통보",
            Self::H0mfasp0 => "KRX야간선물 실시간호가",
            Self::H0mfcnt0 => "KRX야간선물 실시간종목체결",
            Self::Hdfsasp0 => "해외주식 실시간호가",
            Self::Hdfsasp1 => "해외주식 지연호가(아시아)",
            Self::Hdfscnt0 => "해외주식 실시간지연체결가",
            Self::H0gscni0 => "해외주식 실시간체결통보",
            Self::H0gscni9 => "해외주식 실시간체결통보",
            Self::Hdfff020 => "해외선물옵션 실시간체결가",
            Self::Hdfff010 => "해외선물옵션 실시간호가",
            Self::Hdfff1c0 => "해외선물옵션 실시간주문내역통보",
            Self::Hdfff2c0 => "해외선물옵션 실시간체결내역통보",
            Self::H0bjcnt0 => "일반채권 실시간체결가",
            Self::H0bicnt0 => "채권지수 실시간체결가",
            Self::H0bjasp0 => "일반채권 실시간호가",
            Self::H0eucni0 => "KRX야간옵션 실시간체결통보",
            Self::H0nxmko0 => "국내주식 장운영정보 (NXT)",
            Self::H0unmko0 => "국내주식 장운영정보 (통합)",
        }
    }

    /// Returns what it is registered under, in words.
    pub fn key(self) -> &'static str {
        match self {
            Self::H0stcnt0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0stasp0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0stcni0 => "HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported",
            Self::H0stcni9 => "HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported",
            Self::H0stanc0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0stmbc0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0stpgm0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0stmko0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0stoaa0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0stoup0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0stoac0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0upcnt0 => "sector/index code, e.g. 0001 = KOSPI, 1001 = KOSDAQ, 2001 = KOSPI200",
            Self::H0upanc0 => "sector/index code, e.g. 0001 = KOSPI, 1001 = KOSDAQ, 2001 = KOSPI200",
            Self::H0uppgm0 => "sector/index code, e.g. 0001 = KOSPI, 1001 = KOSDAQ, 2001 = KOSPI200",
            Self::H0ewasp0 => "6-char ELW short code, e.g. 57JN53",
            Self::H0ewcnt0 => "6-char ELW short code, e.g. 57JN53",
            Self::H0ewanc0 => "6-char ELW short code, e.g. 57JN53",
            Self::H0stnav0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0uncnt0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0unasp0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0unanc0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0unmbc0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0unpgm0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0nxcnt0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0nxasp0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0nxanc0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0nxmbc0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0nxpgm0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0ifasp0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0ifcnt0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0ioasp0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0iocnt0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0ifcni0 => "HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported",
            Self::H0ifcni9 => "HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported",
            Self::H0cfasp0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0cfcnt0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0zfasp0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0zfcnt0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0zfanc0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0zoasp0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0zocnt0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0zoanc0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0euasp0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0eucnt0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0euanc0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0mfcni0 => "HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported",
            Self::H0mfasp0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::H0mfcnt0 => "domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option)",
            Self::Hdfsasp0 => "D + market(3: NYS/NAS/AMS) + ticker for US night session, e.g. DNASAAPL; R + BAQ/BAY/BAA + ticker for US day session, e.g. RBAQAAPL; R + market(TSE/HKS/SHS/SZS/HSX/HNX) + code for paid Asian quotes",
            Self::Hdfsasp1 => "D + market(3: TSE/HKS/SHS/SZS/HSX/HNX) + code (free delayed Asian quote), e.g. DHKS00003",
            Self::Hdfscnt0 => "D + market(3: NYS/NAS/AMS/TSE/HKS/SHS/SZS/HSX/HNX) + symbol (free), R + market + symbol (paid), R + BAQ/BAY/BAA + ticker (US day session)",
            Self::H0gscni0 => "HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported",
            Self::H0gscni9 => "HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported",
            Self::Hdfff020 => "overseas futures/options series code, e.g. CLZ23",
            Self::Hdfff010 => "overseas futures/options series code, e.g. CLZ23",
            Self::Hdfff1c0 => "HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported",
            Self::Hdfff2c0 => "HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported",
            Self::H0bjcnt0 => "12-char bond ISIN, e.g. KR2033022D33",
            Self::H0bicnt0 => "bond index code (KIS index), e.g. KBPR01",
            Self::H0bjasp0 => "12-char bond ISIN, e.g. KR2033022D33",
            Self::H0eucni0 => "HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported",
            Self::H0nxmko0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
            Self::H0unmko0 => "6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits)",
        }
    }

    /// Returns whether its records come encrypted: they are somebody's own executions.
    pub fn is_encrypted(self) -> bool {
        matches!(self, Self::H0stcni0 | Self::H0stcni9 | Self::H0ifcni0 | Self::H0ifcni9 | Self::H0mfcni0 | Self::H0gscni0 | Self::H0gscni9 | Self::Hdfff1c0 | Self::Hdfff2c0 | Self::H0eucni0)
    }

    /// Returns whether the live servers send it.
    pub fn is_live(self) -> bool {
        !matches!(self, Self::H0stcni9 | Self::H0ifcni9 | Self::H0gscni9)
    }

    /// Returns whether the paper servers send it.
    pub fn is_paper(self) -> bool {
        matches!(self, Self::H0stcnt0 | Self::H0stasp0 | Self::H0stcni9 | Self::H0ifcni9 | Self::H0gscni9)
    }

    /// Returns the kind of a record id.
    pub fn of(tr_id: &str) -> Option<Self> {
        Some(match tr_id {
            "H0STCNT0" => Self::H0stcnt0,
            "H0STASP0" => Self::H0stasp0,
            "H0STCNI0" => Self::H0stcni0,
            "H0STCNI9" => Self::H0stcni9,
            "H0STANC0" => Self::H0stanc0,
            "H0STMBC0" => Self::H0stmbc0,
            "H0STPGM0" => Self::H0stpgm0,
            "H0STMKO0" => Self::H0stmko0,
            "H0STOAA0" => Self::H0stoaa0,
            "H0STOUP0" => Self::H0stoup0,
            "H0STOAC0" => Self::H0stoac0,
            "H0UPCNT0" => Self::H0upcnt0,
            "H0UPANC0" => Self::H0upanc0,
            "H0UPPGM0" => Self::H0uppgm0,
            "H0EWASP0" => Self::H0ewasp0,
            "H0EWCNT0" => Self::H0ewcnt0,
            "H0EWANC0" => Self::H0ewanc0,
            "H0STNAV0" => Self::H0stnav0,
            "H0UNCNT0" => Self::H0uncnt0,
            "H0UNASP0" => Self::H0unasp0,
            "H0UNANC0" => Self::H0unanc0,
            "H0UNMBC0" => Self::H0unmbc0,
            "H0UNPGM0" => Self::H0unpgm0,
            "H0NXCNT0" => Self::H0nxcnt0,
            "H0NXASP0" => Self::H0nxasp0,
            "H0NXANC0" => Self::H0nxanc0,
            "H0NXMBC0" => Self::H0nxmbc0,
            "H0NXPGM0" => Self::H0nxpgm0,
            "H0IFASP0" => Self::H0ifasp0,
            "H0IFCNT0" => Self::H0ifcnt0,
            "H0IOASP0" => Self::H0ioasp0,
            "H0IOCNT0" => Self::H0iocnt0,
            "H0IFCNI0" => Self::H0ifcni0,
            "H0IFCNI9" => Self::H0ifcni9,
            "H0CFASP0" => Self::H0cfasp0,
            "H0CFCNT0" => Self::H0cfcnt0,
            "H0ZFASP0" => Self::H0zfasp0,
            "H0ZFCNT0" => Self::H0zfcnt0,
            "H0ZFANC0" => Self::H0zfanc0,
            "H0ZOASP0" => Self::H0zoasp0,
            "H0ZOCNT0" => Self::H0zocnt0,
            "H0ZOANC0" => Self::H0zoanc0,
            "H0EUASP0" => Self::H0euasp0,
            "H0EUCNT0" => Self::H0eucnt0,
            "H0EUANC0" => Self::H0euanc0,
            "H0MFCNI0" => Self::H0mfcni0,
            "H0MFASP0" => Self::H0mfasp0,
            "H0MFCNT0" => Self::H0mfcnt0,
            "HDFSASP0" => Self::Hdfsasp0,
            "HDFSASP1" => Self::Hdfsasp1,
            "HDFSCNT0" => Self::Hdfscnt0,
            "H0GSCNI0" => Self::H0gscni0,
            "H0GSCNI9" => Self::H0gscni9,
            "HDFFF020" => Self::Hdfff020,
            "HDFFF010" => Self::Hdfff010,
            "HDFFF1C0" => Self::Hdfff1c0,
            "HDFFF2C0" => Self::Hdfff2c0,
            "H0BJCNT0" => Self::H0bjcnt0,
            "H0BICNT0" => Self::H0bicnt0,
            "H0BJASP0" => Self::H0bjasp0,
            "H0EUCNI0" => Self::H0eucni0,
            "H0NXMKO0" => Self::H0nxmko0,
            "H0UNMKO0" => Self::H0unmko0,
            _ => return None,
        })
    }
}
