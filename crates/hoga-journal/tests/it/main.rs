//! Contract of the stores, and what only one of them has.

mod contract;
mod lock;
