//! One list of cases for every broker: what an order type may do to a position, what happens to
//! orders in every way they end, what is refused, what is found at the start, and what a broken line
//! leaves behind.
//!
//! [`report`] writes the table of `docs/conformance.md`; a test keeps it true.

mod orders;
mod stage;
mod streams;
mod transitions;

use hoga_port::BoxFuture;
use stage::{Adapter, Case, Found};

/// A case: its name and what runs it on a fresh stage.
pub struct Named {
    /// What is promised.
    pub name: String,
    run: Box<dyn Fn(Adapter) -> BoxFuture<'static, Case> + Send + Sync>,
}

impl std::fmt::Debug for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Named")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Named {
    fn new<F>(name: impl Into<String>, run: impl Fn(Adapter) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Case> + Send + 'static,
    {
        Self {
            name: name.into(),
            run: Box::new(move |adapter| Box::pin(run(adapter))),
        }
    }
}

/// Returns every case.
pub fn cases() -> Vec<Named> {
    let mut cases = transitions::cases();
    cases.extend(orders::cases());
    cases.extend(streams::cases());
    cases
}

/// Runs every case on every adapter and returns the table, and what is wrong.
pub async fn report() -> (String, Vec<String>) {
    let mut wrong = Vec::new();
    let mut table = String::from("| case |");
    let adapters = Adapter::all();
    for adapter in &adapters {
        table += &[" ", adapter.name(), " |"].concat();
    }
    table.push_str("\n|---|");
    table.push_str(&"---|".repeat(adapters.len()));
    table.push('\n');
    for case in cases() {
        table += &["| ", &case.name, " |"].concat();
        for adapter in Adapter::all() {
            let name = adapter.name();
            let word = match (case.run)(adapter).await {
                Ok(Found::Holds) => "holds".to_owned(),
                Ok(Found::Absent(why)) => why.to_owned(),
                Err(what) => {
                    wrong.push(format!("{}, {}: {what}", case.name, name));
                    "WRONG".to_owned()
                }
            };
            table += &[" ", &word, " |"].concat();
        }
        table.push('\n');
    }
    (table, wrong)
}
