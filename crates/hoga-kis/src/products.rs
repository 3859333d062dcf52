//! Account products: which of them hoga trades on, and why not on the others.
//!
//! The one place that knows. The codes and what they are: the official samples' `kis_devlp.yaml`. Which
//! calls they have: the official catalogue of the API.

/// What hoga can do with an account of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    /// Everything.
    Supported,
    /// Nothing: its calls are others.
    Unsupported {
        /// What it is and why not, to follow the code.
        why: &'static str,
    },
    /// No source says what it is; the venue decides.
    Unlisted,
}

impl Product {
    /// Returns what is known of a product code, the last two digits of an account.
    ///
    /// ```
    /// use hoga_kis::Product;
    /// assert_eq!(Product::of("01"), Product::Supported);
    /// assert!(matches!(Product::of("03"), Product::Unsupported { .. }));
    /// assert_eq!(Product::of("77"), Product::Unlisted);
    /// ```
    pub fn of(code: &str) -> Self {
        match code {
            "01" => Self::Supported,
            "03" => Self::Unsupported {
                why: "domestic futures and options: their orders and balances go through \
                      domestic-futureoption, not domestic-stock",
            },
            "08" => Self::Unsupported {
                why: "overseas futures and options: their orders and balances go through \
                      overseas-futureoption, not domestic-stock",
            },
            // Its own calls (trading/pension, TTTC2208R and its siblings) read; none of them orders.
            "29" => Self::Unsupported {
                why: "a retirement pension: its balance, cash and orders have calls of their own, \
                      and the API has none that places an order there",
            },
            // No call is documented for it, and none of stocks is documented to take it.
            "22" => Self::Unsupported {
                why: "a personal pension: no source shows that the calls for stocks take it, and an \
                      order whose list cannot be read would be lost",
            },
            _ => Self::Unlisted,
        }
    }
}
