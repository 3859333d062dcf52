//! Calls and records of `etf_etn`. Written by `cargo xtask codegen` from `tables/`; change those.

pub mod h0stnav0;
pub mod inquire_asking_price;
pub mod inquire_component_stock_price;
pub mod inquire_price;
pub mod nav_comparison_daily_trend;
pub mod nav_comparison_time_trend;
pub mod nav_comparison_trend;
