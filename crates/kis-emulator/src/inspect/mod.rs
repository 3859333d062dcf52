//! What people see of the emulator: a page, the same as JSON, and the control endpoint.

pub(crate) mod control;
mod page;
