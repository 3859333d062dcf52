//! `hashkey` Hashkey: auth. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// Hashkey: `POST /uapi/hashkey`.
///
/// removed from the 2026-09 official document list (3 auth APIs there) but still called by old clients.
#[derive(Clone, Copy, Debug)]
pub struct Hashkey;

impl Call for Hashkey {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = HashkeyRequest;
    type Response = HashkeyResponse;
}

const REQUEST: Schema = Schema(&[]);

const ROOT: Schema = Schema(&[
    Field::new("BODY", "", "echo of the request body", Kind::Text),
    Field::new("HASH", "해쉬키", "hash of the body", Kind::Text).at_most(256),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "auth",
    name: "hashkey",
    title: "Hashkey",
    method: Method::Post,
    path: "/uapi/hashkey",
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
pub struct HashkeyRequest(Cells);

crate::schema::request_type!(HashkeyRequest, DESCRIPTION);

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HashkeyResponse(Answer);

crate::schema::response_type!(HashkeyResponse, DESCRIPTION);

impl HashkeyResponse {
    /// echo of the request body (`BODY`).
    #[inline] pub fn body(&self) -> &str { self.0.root().text(0) }
    /// 해쉬키: hash of the body (`HASH`).
    #[inline] pub fn hash(&self) -> &str { self.0.root().text(1) }
}

