//! Calls and records of `domestic_bond`. Written by `cargo xtask codegen` from `tables/`; change those.

pub mod avg_unit;
pub mod buy;
pub mod h0bicnt0;
pub mod h0bjasp0;
pub mod h0bjcnt0;
pub mod inquire_asking_price;
pub mod inquire_balance;
pub mod inquire_ccnl;
pub mod inquire_daily_ccld;
pub mod inquire_daily_itemchartprice;
pub mod inquire_daily_price;
pub mod inquire_price;
pub mod inquire_psbl_order;
pub mod inquire_psbl_rvsecncl;
pub mod issue_info;
pub mod order_rvsecncl;
pub mod search_bond_info;
pub mod sell;
