//! The rows of a list, found by number: a list may hold ten thousand.

use crate::evidence::OrderReport;
use hoga_port::BrokerOrderId;
use std::collections::BTreeMap;

/// Rows in the order of the list, with an index by their numbers and by their parents'.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    rows: Vec<OrderReport>,
    by_number: BTreeMap<String, Vec<usize>>,
    by_parent: BTreeMap<String, Vec<usize>>,
}

impl From<Vec<OrderReport>> for Rows {
    fn from(rows: Vec<OrderReport>) -> Self {
        let mut by_number: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut by_parent: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, row) in rows.iter().enumerate() {
            let number = row.id.normalised().to_owned();
            by_number.entry(number).or_default().push(at);
            if let Some(parent) = &row.parent {
                let number = parent.normalised().to_owned();
                by_parent.entry(number).or_default().push(at);
            }
        }
        Self {
            rows,
            by_number,
            by_parent,
        }
    }
}

impl Rows {
    /// Returns the rows in the order of the list.
    pub fn iter(&self) -> std::slice::Iter<'_, OrderReport> {
        self.rows.iter()
    }

    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns the row of a number.
    pub fn row(&self, id: &BrokerOrderId) -> Option<&OrderReport> {
        self.at(self.by_number.get(id.normalised()))
            .find(|row| id.is_same_order(&row.id))
    }

    /// Returns the rows of the day that have a number under another branch.
    pub fn at_another_branch<'a>(
        &'a self,
        id: &'a BrokerOrderId,
    ) -> impl Iterator<Item = &'a OrderReport> + 'a {
        self.at(self.by_number.get(id.normalised()))
            .filter(|row| row.id.trading_day() == id.trading_day())
            .filter(|row| !id.is_same_order(&row.id))
    }

    /// Returns the rows that amend or cancel a number.
    pub fn children_of<'a>(
        &'a self,
        id: &'a BrokerOrderId,
    ) -> impl Iterator<Item = &'a OrderReport> + 'a {
        self.at(self.by_parent.get(id.normalised()))
            .filter(move |row| {
                let parent = row.parent.as_ref();
                parent.is_some_and(|parent| id.is_same_order(parent))
            })
    }

    fn at<'a>(
        &'a self,
        places: Option<&'a Vec<usize>>,
    ) -> impl Iterator<Item = &'a OrderReport> + 'a {
        let places = places.into_iter().flatten();
        places.filter_map(|place| self.rows.get(*place))
    }
}

impl<'a> IntoIterator for &'a Rows {
    type Item = &'a OrderReport;
    type IntoIter = std::slice::Iter<'a, OrderReport>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
