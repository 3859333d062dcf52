//! Runs the very checks that the next order runs: at the desk that holds the account, or as the desk of
//! one command.

use super::{Finding, State};
use crate::context::Context;
use hoga::command::{TradingCommand, TradingReply};
use hoga_desk::gate::Obstacle;

const ABOUT: &str = "orders";

/// Returns what would refuse the next order, or that nothing would.
pub(super) async fn findings(context: &Context) -> Vec<Finding> {
    let reply = context.trade_as_told("hoga doctor", TradingCommand::View);
    match reply.await {
        Ok(TradingReply::View { view }) => judged(&view.obstacles),
        Ok(_) => vec![Finding::bad(
            ABOUT,
            "the desk answered something else",
            "start it anew, with this hoga",
        )],
        Err(error) => vec![Finding::failed(ABOUT, &error)],
    }
}

fn judged(obstacles: &[Obstacle]) -> Vec<Finding> {
    if obstacles.is_empty() {
        let text = "every check of the next order would pass now";
        return vec![Finding::good(ABOUT, text)];
    }
    let finding = |obstacle: &Obstacle| Finding {
        state: if obstacle.is_expected {
            State::Doubtful
        } else {
            State::Bad
        },
        ..Finding::bad(
            ABOUT,
            format!("none may leave now: {}", obstacle.what),
            crate::hints::words(&obstacle.hint()),
        )
    };
    obstacles.iter().map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_by_itself_is_a_warning_and_the_rest_a_problem() {
        let obstacle = |what: &str, is_expected| Obstacle {
            what: what.into(),
            hint: "do".into(),
            todo: None,
            is_expected,
            scope: hoga_port::Scope::All,
        };
        let states: Vec<State> = judged(&[obstacle("closed", true), obstacle("killed", false)])
            .iter()
            .map(|finding| finding.state)
            .collect();
        assert_eq!(states, [State::Doubtful, State::Bad]);
        assert_eq!(judged(&[])[0].state, State::Good);
    }
}
