//! Endpoints of domestic stocks, one file each, named after the last segment of the path.

pub mod chk_holiday;
pub mod inquire_asking_price_exp_ccn;
pub mod inquire_balance;
pub mod inquire_ccnl;
pub mod inquire_daily_ccld;
pub mod inquire_daily_itemchartprice;
pub mod inquire_price;
pub mod inquire_psbl_order;
pub mod inquire_psbl_rvsecncl;
pub mod inquire_psbl_sell;
pub mod inquire_time_itemchartprice;
pub mod order_cash;
pub mod order_rvsecncl;
pub mod search_stock_info;

pub use chk_holiday::ChkHoliday;
pub use inquire_asking_price_exp_ccn::InquireAskingPriceExpCcn;
pub use inquire_balance::InquireBalance;
pub use inquire_ccnl::InquireCcnl;
pub use inquire_daily_ccld::InquireDailyCcld;
pub use inquire_daily_itemchartprice::InquireDailyItemchartprice;
pub use inquire_price::InquirePrice;
pub use inquire_psbl_order::InquirePsblOrder;
pub use inquire_psbl_rvsecncl::InquirePsblRvsecncl;
pub use inquire_psbl_sell::InquirePsblSell;
pub use inquire_time_itemchartprice::InquireTimeItemchartprice;
pub use order_cash::OrderCash;
pub use order_rvsecncl::OrderRvsecncl;
pub use search_stock_info::SearchStockInfo;
