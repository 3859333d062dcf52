//! `Approval` 실시간 (웹소켓) 접속키 발급: auth. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 실시간 (웹소켓) 접속키 발급: `POST /oauth2/Approval`.
#[derive(Clone, Copy, Debug)]
pub struct Approval;

impl Call for Approval {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ApprovalRequest;
    type Response = ApprovalResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("grant_type", "권한부여타입", "grant type", Kind::Code).at_most(18).required(),
    Field::new("appkey", "앱키", "app key", Kind::Text).at_most(36).required(),
    Field::new("secretkey", "시크릿키", "same value as appsecret, other key name", Kind::Text).at_most(180).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("approval_key", "웹소켓 접속키", "WebSocket approval key", Kind::Text).at_most(286),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "auth",
    name: "approval",
    title: "실시간 (웹소켓) 접속키 발급",
    method: Method::Post,
    path: "/oauth2/Approval",
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
pub struct ApprovalRequest(Cells);

crate::schema::request_type!(ApprovalRequest, DESCRIPTION);

impl ApprovalRequest {
    /// Sets 권한부여타입: grant type (`grant_type`).
    #[must_use] #[inline] pub fn grant_type(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 앱키: app key (`appkey`).
    #[must_use] #[inline] pub fn appkey(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 시크릿키: same value as appsecret, other key name (`secretkey`).
    #[must_use] #[inline] pub fn secretkey(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApprovalResponse(Answer);

crate::schema::response_type!(ApprovalResponse, DESCRIPTION);

impl ApprovalResponse {
    /// 웹소켓 접속키: WebSocket approval key (`approval_key`).
    #[inline] pub fn approval_key(&self) -> &str { self.0.root().text(0) }
}

