//! What `hoga amend` changes: the limit or the quantity, one at a time.

use super::{price, quantity};
use crate::exit::Failure;
use clap::Args;
use hoga::{Amend, Price, Quantity};

/// One of them, because KIS takes one of them at a time.
#[derive(Clone, Copy, Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct AmendArguments {
    /// The new limit, for all that is left.
    #[arg(long, value_parser = price)]
    limit: Option<Price>,
    /// Fewer shares in all, with those that filled already.
    #[arg(long, value_parser = quantity)]
    quantity: Option<Quantity>,
}

impl AmendArguments {
    pub(crate) fn amend(self) -> Result<Amend, Failure> {
        let limit = self.limit.map(Amend::Limit);
        limit
            .or_else(|| self.quantity.map(Amend::Quantity))
            .ok_or_else(|| Failure::usage("nothing is to change", "--limit or --quantity"))
    }
}
