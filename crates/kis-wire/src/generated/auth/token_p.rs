//! `tokenP` 접근토큰발급(P): auth. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 접근토큰발급(P): `POST /oauth2/tokenP`.
#[derive(Clone, Copy, Debug)]
pub struct TokenP;

impl Call for TokenP {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = TokenPRequest;
    type Response = TokenPResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("grant_type", "권한부여 Type", "grant Type", Kind::Code).at_most(18).required(),
    Field::new("appkey", "앱키", "app key", Kind::Text).at_most(36).required(),
    Field::new("appsecret", "앱시크릿키", "app secret", Kind::Text).at_most(180).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("access_token", "접근토큰", "JWT access token", Kind::Text).at_most(350),
    Field::new("token_type", "접근토큰유형", "token type", Kind::Code).at_most(20),
    Field::new("expires_in", "접근토큰 유효기간", "lifetime in seconds", Kind::Whole),
    Field::new("access_token_token_expired", "접근토큰 유효기간(일시표시)", "expiry, Korea time", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "auth",
    name: "token_p",
    title: "접근토큰발급(P)",
    method: Method::Post,
    path: "/oauth2/tokenP",
    effect: Effect::Auth,
    tr_ids: &[],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenPRequest(Cells);

crate::schema::request_type!(TokenPRequest, DESCRIPTION);

impl TokenPRequest {
    /// Sets 권한부여 Type: grant Type (`grant_type`).
    #[must_use] #[inline] pub fn grant_type(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 앱키: app key (`appkey`).
    #[must_use] #[inline] pub fn appkey(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 앱시크릿키: app secret (`appsecret`).
    #[must_use] #[inline] pub fn appsecret(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenPResponse(Answer);

crate::schema::response_type!(TokenPResponse, DESCRIPTION);

impl TokenPResponse {
    /// 접근토큰: JWT access token (`access_token`).
    #[inline] pub fn access_token(&self) -> &str { self.0.root().text(0) }
    /// 접근토큰유형: token type (`token_type`).
    #[inline] pub fn token_type(&self) -> &str { self.0.root().text(1) }
    /// 접근토큰 유효기간: lifetime in seconds (`expires_in`).
    #[inline] pub fn expires_in(&self) -> Result<Option<i64>, FieldError> { self.0.root().whole(2) }
    /// 접근토큰 유효기간(일시표시): expiry, Korea time (`access_token_token_expired`).
    #[inline] pub fn access_token_token_expired(&self) -> &str { self.0.root().text(3) }
}

