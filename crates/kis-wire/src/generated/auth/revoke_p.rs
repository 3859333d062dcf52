//! `revokeP` 접근토큰폐기(P): auth. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 접근토큰폐기(P): `POST /oauth2/revokeP`.
#[derive(Clone, Copy, Debug)]
pub struct RevokeP;

impl Call for RevokeP {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = RevokePRequest;
    type Response = RevokePResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("appkey", "고객 앱Key", "app key", Kind::Text).at_most(36).required(),
    Field::new("appsecret", "고객 앱Secret", "app secret", Kind::Text).at_most(180).required(),
    Field::new("token", "접근토큰", "token to revoke", Kind::Text).at_most(286).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("code", "응답코드", "HTTP-like code", Kind::Whole),
    Field::new("message", "응답메세지", "text", Kind::Text).at_most(450),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "auth",
    name: "revoke_p",
    title: "접근토큰폐기(P)",
    method: Method::Post,
    path: "/oauth2/revokeP",
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
pub struct RevokePRequest(Cells);

crate::schema::request_type!(RevokePRequest, DESCRIPTION);

impl RevokePRequest {
    /// Sets 고객 앱Key: app key (`appkey`).
    #[must_use] #[inline] pub fn appkey(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 고객 앱Secret: app secret (`appsecret`).
    #[must_use] #[inline] pub fn appsecret(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 접근토큰: token to revoke (`token`).
    #[must_use] #[inline] pub fn token(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevokePResponse(Answer);

crate::schema::response_type!(RevokePResponse, DESCRIPTION);

impl RevokePResponse {
    /// 응답코드: HTTP-like code (`code`).
    #[inline] pub fn code(&self) -> Result<Option<i64>, FieldError> { self.0.root().whole(0) }
    /// 응답메세지: text (`message`).
    #[inline] pub fn message(&self) -> &str { self.0.root().text(1) }
}

