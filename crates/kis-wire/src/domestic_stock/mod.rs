//! Orders of domestic stocks: KIS says the side by the transaction id and not in the body, which no table
//! can say. Reads have their types in [`generated`](crate::generated::domestic_stock).

pub mod order_cash;
pub mod order_rvsecncl;

pub use order_cash::OrderCash;
pub use order_rvsecncl::OrderRvsecncl;
