//! The storm's own tests: its script dies at every step, and a seed repeats itself.

use crate::begin;
use hoga_testkit::storm;

#[test]
fn a_process_that_dies_at_any_step_of_a_script_breaks_no_rule() {
    begin();
    let mut steps = 0;
    while let Some(report) = storm::run_script(steps + 1) {
        steps += 1;
        assert!(
            report.violations.is_empty(),
            "step {steps}: {:?}",
            report.violations
        );
    }
    assert!(steps >= 30, "{steps}");
}

#[test]
fn a_seed_repeats_itself_to_the_last_event() {
    begin();
    for seed in [0, 1, 2] {
        let (first, again) = (storm::run(seed), storm::run(seed));
        assert_eq!(first.last_hash, again.last_hash, "seed {seed}");
        assert!(first.orders >= 40, "{}", first.orders);
    }
}
