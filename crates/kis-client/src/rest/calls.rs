//! Any read of the tables: by its type, or by what the tables say of it.
//!
//! Orders are not called here: only the gateway of an order desk sends them.

use super::client::{ANEW, MAX_PAGES, RestClient, Unread};
use super::sending::Sendable;
use ambient::Lane;
use hoga_port::{BrokerError, Result};
use kis_wire::endpoint::Effect;
use kis_wire::schema::{Answer, Call, Cells, Description, NextPage, ReadCall};

/// What a read of the tables came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallAnswer {
    /// The answer, all its pages one behind the other where they were asked for.
    pub answer: Answer,
    /// Whether there are pages behind it that were not asked for.
    pub has_more: bool,
    /// Whether a local server said that it does not play this call: the answer is blank and says
    /// nothing.
    pub is_not_modelled: bool,
}

/// What is said of a list whose next page nobody can ask for.
pub(super) const NO_CURSOR: &str =
    "there are more pages, and the answer does not say how they are asked for";

/// Which call is asked, by which of its transaction ids, in whose turn.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) call: &'static Description,
    pub(super) variant: usize,
    pub(super) lane: Lane,
}

impl Asked {
    fn query(call: &'static Description, variant: usize) -> Self {
        Self {
            call,
            variant,
            lane: Lane::Query,
        }
    }
}

impl CallAnswer {
    /// Returns the answer, or an error where a local server does not play the call.
    pub(super) fn modelled(self, call: &Description) -> Result<Answer> {
        if self.is_not_modelled {
            return Err(BrokerError::api(
                "",
                format!("{} is not modelled by this local server", call.title),
            ));
        }
        Ok(self.answer)
    }
}

impl RestClient {
    /// Reads, once, the first page.
    ///
    /// # Errors
    ///
    /// As [`RestClient::read`]; also when a local server does not play the call.
    pub async fn call<C: ReadCall>(&self, request: &C::Request) -> Result<C::Response> {
        let call = C::DESCRIPTION;
        let answer = self.read_call(call, 0, request.as_ref().clone()).await?;
        answer.modelled(call).map(C::Response::from)
    }

    /// Reads every page, as one answer.
    ///
    /// # Errors
    ///
    /// As [`RestClient::call`]; also when the pages do not end or an answer does not say how the next
    /// one is asked for, because a shorter list would look complete.
    pub async fn pages<C: ReadCall>(&self, request: &C::Request) -> Result<C::Response> {
        let call = <C as Call>::DESCRIPTION;
        let answer = self
            .read_pages_of(call, 0, request.as_ref().clone())
            .await?;
        answer.modelled(call).map(C::Response::from)
    }

    /// Reads, once, the first page of a call that is known by its description; `variant` is the place of
    /// the transaction id to use.
    ///
    /// # Errors
    ///
    /// As [`RestClient::read`]; `Refused` for a call that is no read.
    pub async fn read_call(
        &self,
        call: &'static Description,
        variant: usize,
        request: Cells,
    ) -> Result<CallAnswer> {
        let asked = Asked::query(call, variant);
        let page = self.page(asked, &request, false).await;
        let (page, next) = page.map_err(Unread::into_error)?;
        Ok(CallAnswer {
            has_more: next != NextPage::Last,
            ..page
        })
    }

    /// Reads every page of a call that is known by its description, from the first on again when the
    /// venue says that what was read changed.
    ///
    /// # Errors
    ///
    /// As [`RestClient::pages`].
    pub async fn read_pages_of(
        &self,
        call: &'static Description,
        variant: usize,
        request: Cells,
    ) -> Result<CallAnswer> {
        let mut left = ANEW;
        loop {
            match self.try_pages(call, variant, &request).await {
                Ok(answer) => return Ok(answer),
                Err(Unread::Changed(_)) if left > 0 => left = left.saturating_sub(1),
                Err(error) => return Err(error.into_error()),
            }
        }
    }

    async fn try_pages(
        &self,
        call: &'static Description,
        variant: usize,
        first: &Cells,
    ) -> Result<CallAnswer, Unread> {
        let failed = |what: &str| {
            let text = format!("{}: {what}", call.title);
            Unread::Failed(BrokerError::api("", text))
        };
        let asked = Asked::query(call, variant);
        let (mut whole, mut next) = self.page(asked, first, false).await?;
        for _page in 1..MAX_PAGES {
            let request = match next {
                NextPage::Last => return Ok(whole),
                NextPage::Ask(request) => request,
                NextPage::NoCursor => {
                    return Err(failed(NO_CURSOR));
                }
            };
            let (page, behind) = self.page(asked, &request, true).await?;
            if page.answer.is_empty() && behind != NextPage::Last {
                return Err(failed("a page without a row is not the last"));
            }
            let repeats = whole.answer.ends_with(&page.answer);
            if repeats && !page.answer.is_empty() {
                return Err(failed("the pages repeat"));
            }
            whole.answer.append(page.answer);
            next = behind;
        }
        Err(failed("the pages do not end"))
    }

    pub(super) async fn page(
        &self,
        asked: Asked,
        request: &Cells,
        is_next_page: bool,
    ) -> Result<(CallAnswer, NextPage), Unread> {
        let Asked {
            call,
            variant,
            lane,
        } = asked;
        match call.effect {
            Effect::Read => {}
            Effect::Order | Effect::Auth => {
                return Err(Unread::Failed(BrokerError::refused(
                    format!("{} is no read", call.title),
                    hoga_port::Hint::UseOrderDesk,
                )));
            }
        }
        let sendable = Sendable::described(self.config(), call, variant, request)?;
        let read = self.try_read(&sendable, lane, is_next_page).await?;
        let answer = Answer::read(&call.answer, &read.body).map_err(|error| {
            let text = format!("{} cannot be read: {error}", call.title);
            let hider = self.tokens().held().hider();
            Unread::Failed(hider.error(BrokerError::api("", text)))
        })?;
        let next = call.paging.next(request, &answer, &read.tr_cont);
        let page = CallAnswer {
            answer,
            has_more: false,
            is_not_modelled: read.is_not_modelled,
        };
        Ok((page, next))
    }
}
