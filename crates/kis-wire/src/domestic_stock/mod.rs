//! Endpoints of domestic stocks, one file each, named after the last segment of the path.

pub mod inquire_asking_price_exp_ccn;
pub mod inquire_balance;
pub mod inquire_daily_ccld;
pub mod inquire_price;
pub mod inquire_psbl_order;
pub mod order_cash;
pub mod order_rvsecncl;

pub use inquire_asking_price_exp_ccn::InquireAskingPriceExpCcn;
pub use inquire_balance::InquireBalance;
pub use inquire_daily_ccld::InquireDailyCcld;
pub use inquire_price::InquirePrice;
pub use inquire_psbl_order::InquirePsblOrder;
pub use order_cash::OrderCash;
pub use order_rvsecncl::OrderRvsecncl;
