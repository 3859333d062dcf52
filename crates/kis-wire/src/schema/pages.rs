//! How a further page of a call is asked for, whatever form its cursor has.

use super::{Answer, Cells};
use crate::endpoint::has_more;
use crate::field::Cell;

/// Where the value of a cursor's field is found in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// In the field of the same name, at the top level or in a part's first row.
    Answer,
    /// In these fields of the last row of the first list, one text behind the other.
    LastRow(&'static [&'static str]),
}

/// One field of a request that says where the next page begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Its wire name in the request.
    pub name: &'static str,
    /// Where its next value is found.
    pub from: Origin,
}

/// How a call's pages are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// One answer holds everything.
    None,
    /// The header `tr_cont` alone: the same request again, with `N` in that header.
    Header,
    /// Fields of the request go on from what the answer said.
    Cursors(&'static [Cursor]),
}

/// What an answer says of a page behind it.
#[derive(Clone, PartialEq, Eq)]
pub enum NextPage {
    /// There is none.
    Last,
    /// It is asked for with this request and `tr_cont: N`.
    Ask(Cells),
    /// There is one, and the answer does not say how it is asked for: what was read is not everything.
    NoCursor,
}

/// A cursor carries the account's number, so what is asked is not shown.
impl std::fmt::Debug for NextPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Last => "Last",
            Self::Ask(_) => "Ask(hidden)",
            Self::NoCursor => "NoCursor",
        })
    }
}

impl Paging {
    /// Returns the request for the page behind `answer`; `tr_cont` is that answer's header, which alone
    /// says whether there is one.
    pub fn next(self, request: &Cells, answer: &Answer, tr_cont: &str) -> NextPage {
        if !has_more(tr_cont) {
            return NextPage::Last;
        }
        let cursors = match self {
            Self::None => return NextPage::NoCursor,
            Self::Header => return NextPage::Ask(request.clone()),
            Self::Cursors(cursors) => cursors,
        };
        let mut next = request.clone();
        for cursor in cursors {
            match cursor.value(answer) {
                Some(cell) => next.set_named(cursor.name, cell),
                None => return NextPage::NoCursor,
            };
        }
        if next == *request {
            return NextPage::NoCursor;
        }
        NextPage::Ask(next)
    }
}

impl Cursor {
    fn value(self, answer: &Answer) -> Option<Cell> {
        match self.from {
            Origin::Answer => answer.named(self.name).cloned(),
            Origin::LastRow(names) => {
                let mut lists = answer.parts().filter(|(group, _)| group.is_list);
                let (_, rows) = lists.next()?;
                let row = rows.last()?;
                let texts: Option<Vec<&str>> = names
                    .iter()
                    .map(|name| row.named(name).map(Cell::text))
                    .collect();
                Some(Cell::new(texts?.concat()))
            }
        }
    }
}
