//! Coverage: what tarpaulin measured, by crate, against the floors.

use serde_json::Value;
use std::collections::BTreeMap;

/// Covered lines of a crate, in per cent, at least; the whole has a floor of its own.
const FLOORS: [(&str, u64); 3] = [("hoga-kis", 85), ("kis-client", 85), ("hoga-desk", 85)];
const FLOOR_OF_ALL: u64 = 80;

/// Covered and coverable lines.
type Lines = (u64, u64);

/// Returns the lines of each crate out of tarpaulin's JSON report.
fn by_crate(report: &Value) -> BTreeMap<String, Lines> {
    let files = report.get("files").and_then(Value::as_array);
    let mut crates: BTreeMap<String, Lines> = BTreeMap::new();
    for file in files.into_iter().flatten() {
        let path = file.get("path").and_then(Value::as_array);
        let mut parts = path.into_iter().flatten().filter_map(Value::as_str);
        if parts.by_ref().all(|part| part != "crates") {
            continue;
        }
        // `all` stopped behind "crates": the crate's name follows.
        let Some(name) = parts.next() else { continue };
        let lines = |field| file.get(field).and_then(Value::as_u64).unwrap_or(0);
        let sum = crates.entry(name.to_owned()).or_default();
        *sum = (sum.0 + lines("covered"), sum.1 + lines("coverable"));
    }
    crates
}

/// Says what was measured; an error where it is below a floor.
pub(crate) fn judge(report: &str) -> Result<String, String> {
    let report: Value = serde_json::from_str(report).map_err(|error| error.to_string())?;
    let crates = by_crate(&report);
    let all = crates.values().fold((0, 0), |sum: Lines, lines| {
        (sum.0 + lines.0, sum.1 + lines.1)
    });
    let share = |(covered, of): Lines| {
        format!(
            "{}.{} %",
            covered * 100 / of.max(1),
            covered * 1_000 / of.max(1) % 10
        )
    };
    let reaches = |(covered, of): Lines, floor: u64| of > 0 && covered * 100 >= of * floor;
    let mut below = Vec::new();
    for (name, floor) in FLOORS {
        let lines = crates.get(name).copied().unwrap_or_default();
        if !reaches(lines, floor) {
            below.push(format!("{name} {} of {floor} %", share(lines)));
        }
    }
    if !reaches(all, FLOOR_OF_ALL) {
        below.push(format!("all {} of {FLOOR_OF_ALL} %", share(all)));
    }
    if !below.is_empty() {
        return Err(format!("covered too little: {}", below.join(", ")));
    }
    let each = crates
        .iter()
        .map(|(name, lines)| format!("{name} {}", share(*lines)));
    let each: Vec<String> = each.chain([format!("all {}", share(all))]).collect();
    Ok(each.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(kis: u64, desk: u64, rest: u64) -> String {
        let file = |name: &str, covered: u64| {
            serde_json::json!({
                "path": ["/", "somewhere", "crates", name, "src", "lib.rs"],
                "covered": covered, "coverable": 100,
            })
        };
        serde_json::json!({
            "files": [
                file("hoga-kis", kis), file("kis-client", 85),
                file("hoga-desk", desk), file("hoga", rest),
            ],
        })
        .to_string()
    }

    #[test]
    fn coverage_below_a_floor_is_an_error_that_names_the_crate() {
        assert!(judge(&report(85, 85, 65)).unwrap().contains("all 80.0 %"));
        assert!(
            judge(&report(84, 100, 100))
                .unwrap_err()
                .contains("hoga-kis 84.0 %")
        );
        assert!(
            judge(&report(100, 84, 100))
                .unwrap_err()
                .contains("hoga-desk 84.0 %")
        );
        assert!(
            judge(&report(85, 85, 64))
                .unwrap_err()
                .contains("all 79.7 %")
        );
        assert!(judge("{}").is_err(), "nothing measured is not enough");
    }
}
