//! Tables for people: a line of names, and values below each other.

/// On which side of its column a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Words, on the left.
    Words,
    /// Figures, on the right.
    Figures,
}

/// Returns a table as lines; a row that lacks a value has a blank there.
pub(crate) fn table<const N: usize>(
    columns: [(&str, Side); N],
    rows: &[[String; N]],
) -> Vec<String> {
    let width = |column: usize, name: &str| {
        let values = rows.iter().filter_map(|row| row.get(column));
        let widest = values.map(|value| value.chars().count()).max();
        widest.unwrap_or(0).max(name.chars().count())
    };
    let widths: Vec<usize> = (0..)
        .zip(columns)
        .map(|(at, (name, _))| width(at, name))
        .collect();
    let line = |values: &[&str]| {
        let cells = values.iter().zip(columns).zip(&widths);
        let cells: Vec<String> = cells
            .map(|((value, (_, side)), width)| match side {
                Side::Words => format!("{value:<width$}"),
                Side::Figures => format!("{value:>width$}"),
            })
            .collect();
        cells.join("  ").trim_end().to_owned()
    };
    let names = columns.map(|(name, _)| name);
    let mut lines = vec![line(&names)];
    lines.extend(
        rows.iter()
            .map(|row| line(&row.each_ref().map(String::as_str))),
    );
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_below_their_names_and_figures_end_together() {
        let columns = [
            ("symbol", Side::Words),
            ("shares", Side::Figures),
            ("note", Side::Words),
        ];
        let row = |a: &str, b: &str, c: &str| [a.to_owned(), b.to_owned(), c.to_owned()];
        let rows = [row("005930", "3", ""), row("AAPL", "1,000,000", "it")];
        assert_eq!(
            table(columns, &rows),
            [
                "symbol     shares  note",
                "005930          3",
                "AAPL    1,000,000  it",
            ]
        );
        assert_eq!(table(columns, &[]), ["symbol  shares  note"]);
    }
}
