//! Lists that come in pages and of which no row may be missing.

use super::calls::{Asked, NO_CURSOR};
use super::client::{ANEW, MAX_PAGES, RestClient, Unread};
use super::reading::{PageWorth, SeenRows};
use ambient::Lane;
use hoga_port::{BrokerError, Result};
use kis_wire::lists::Listed;
use kis_wire::schema::NextPage;

impl RestClient {
    /// Reads all pages of a list, or fails; from the first on when the venue says that what was read
    /// changed. `variant` is the place of the transaction id to use.
    ///
    /// # Errors
    ///
    /// As [`RestClient::read`]; also when an answer has no such list, or when a page brings no row that
    /// was not there before, because a shorter list would look complete.
    pub async fn read_all<C: Listed>(
        &self,
        request: &C::Request,
        variant: usize,
        lane: Lane,
    ) -> Result<Vec<C::Response>> {
        let mut left = ANEW;
        loop {
            match self.read_list::<C>(request, variant, lane).await {
                Ok(pages) => return Ok(pages),
                Err(Unread::Changed(_)) if left > 0 => left = left.saturating_sub(1),
                Err(error) => return Err(error.into_error()),
            }
        }
    }

    async fn read_list<C: Listed>(
        &self,
        request: &C::Request,
        variant: usize,
        lane: Lane,
    ) -> Result<Vec<C::Response>, Unread> {
        let call = C::DESCRIPTION;
        let failed =
            |what: &str| Unread::Failed(BrokerError::api("", format!("{}: {what}", call.title)));
        let mut pages: Vec<C::Response> = Vec::new();
        let mut seen = SeenRows::default();
        let mut request = request.as_ref().clone();
        for page in 0..MAX_PAGES {
            let asked = Asked {
                call,
                variant,
                lane,
            };
            let (answer, next) = self.page(asked, &request, page > 0).await?;
            let answer = answer.modelled(call)?;
            let rows = answer.list(C::PART).map_err(|error| {
                let text = format!("{} cannot be read: {error}", call.title);
                self.tokens()
                    .held()
                    .hider()
                    .error(BrokerError::api("", text))
            })?;
            let has_more = next != NextPage::Last;
            if has_more || page > 0 {
                match seen.take(rows, C::IDENTITY) {
                    PageWorth::New => {}
                    PageWorth::Repeated => return Err(failed("the pages repeat")),
                    PageWorth::Empty if has_more => {
                        return Err(failed("a page without a row is not the last"));
                    }
                    PageWorth::Empty => {}
                }
            }
            pages.push(answer.into());
            request = match next {
                NextPage::Last => return Ok(pages),
                NextPage::Ask(request) => request,
                NextPage::NoCursor => return Err(failed(NO_CURSOR)),
            };
        }
        Err(failed("the pages do not end"))
    }
}
