//! Calls and records of `elw`. Written by `cargo xtask codegen` from `tables/`; change those.

pub mod compare_stocks;
pub mod cond_search;
pub mod expiration_stocks;
pub mod h0ewanc0;
pub mod h0ewasp0;
pub mod h0ewcnt0;
pub mod indicator;
pub mod indicator_trend_ccnl;
pub mod indicator_trend_daily;
pub mod indicator_trend_minute;
pub mod inquire_elw_price;
pub mod lp_trade_trend;
pub mod newly_listed;
pub mod quick_change;
pub mod sensitivity;
pub mod sensitivity_trend_ccnl;
pub mod sensitivity_trend_daily;
pub mod udrl_asset_list;
pub mod udrl_asset_price;
pub mod updown_rate;
pub mod volatility_trend_ccnl;
pub mod volatility_trend_daily;
pub mod volatility_trend_minute;
pub mod volatility_trend_tick;
pub mod volume_rank;
