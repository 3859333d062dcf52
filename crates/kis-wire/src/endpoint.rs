//! What an endpoint is: a unit type that says everything about one call.

use crate::Environment;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// The request travels in the query string.
    Get,
    /// The request travels as one JSON object.
    Post,
}

impl Method {
    /// Returns the method's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// What a call does at the venue, which decides whether it may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Reads; may be repeated.
    Read,
    /// Changes orders; never repeated after an unclear outcome.
    Order,
    /// Issues a token or key.
    Auth,
}

/// The transaction ids of a call in both environments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrIds {
    /// On the live servers.
    pub live: &'static str,
    /// On the paper servers; `None` where they do not offer the call.
    pub paper: Option<&'static str>,
}

impl TrIds {
    /// Both environments.
    pub const fn both(live: &'static str, paper: &'static str) -> Self {
        Self {
            live,
            paper: Some(paper),
        }
    }

    /// Live only: the paper servers do not offer the call.
    pub const fn live_only(live: &'static str) -> Self {
        Self { live, paper: None }
    }

    /// Returns the id in an environment; `None` where the call does not exist there.
    pub fn in_environment(self, environment: Environment) -> Option<&'static str> {
        match environment {
            Environment::Live => Some(self.live),
            Environment::Paper => self.paper,
        }
    }
}

/// One call of the API.
pub trait Endpoint {
    /// HTTP method.
    const METHOD: Method;
    /// Path behind the base URL.
    const PATH: &'static str;
    /// KIS's own Korean title.
    const TITLE: &'static str;
    /// Whether it reads, changes orders or authenticates.
    const EFFECT: Effect;
    /// Every transaction id the call answers to, the current ones first.
    const TR_IDS: &'static [TrIds];
    /// What is asked.
    type Request: Serialize + DeserializeOwned;
    /// What is answered on success, without the head.
    type Response: Serialize + DeserializeOwned;

    /// Returns the transaction ids for a request, or `None` for the token calls, which have none.
    fn tr_ids(_request: &Self::Request) -> Option<TrIds> {
        Self::TR_IDS.first().copied()
    }
}

/// Returns whether the `tr_cont` header of an answer says that more pages follow; a cursor in the
/// body says nothing, it may be there on the last page too.
pub fn has_more(tr_cont: &str) -> bool {
    matches!(tr_cont.trim(), "F" | "M")
}
