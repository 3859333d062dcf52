//! What the doctor says of the journal's seals: whether its key is here, and what of its settings is
//! not believed.

use super::{Finding, State};
use crate::context::Context;
use hoga_desk::believed::Believed;
use hoga_port::BrokerError;

const ABOUT: &str = "seals";

/// Looks at the seals of the account's journal, for which its whole log is read.
pub(super) async fn finding(context: &Context) -> Finding {
    let looked = async {
        let journal = context.home.journal(&context.config).await?;
        let believed = context.home.believed(&*journal).await;
        journal.end().await;
        believed
    };
    match looked.await {
        Ok(Some(believed)) => judged(&believed),
        Ok(None) => Finding::good(
            ABOUT,
            "none yet: they begin with the first desk that opens the journal",
        ),
        Err(error @ BrokerError::Journal { .. }) => Finding {
            state: State::Doubtful,
            ..Finding::failed(ABOUT, &error)
        },
        Err(error) => Finding::failed(ABOUT, &error),
    }
}

fn judged(believed: &Believed) -> Finding {
    let Some(key) = believed.key_name() else {
        return Finding::bad(
            ABOUT,
            "the journal's key is not on this machine: kill off, resume, arm, higher caps and adopt are not believed here, and nothing is proven",
            "where it was written: hoga journal key export FILE; here: hoga journal key import FILE; if it is lost: hoga journal key new",
        );
    };
    if let Some(why) = believed.rewritten() {
        return Finding::bad(
            ABOUT,
            format!("the log is not what was sealed: {why}"),
            "no order leaves; hoga events verify says more; use a backup, or hoga journal key new if you know why",
        );
    }
    let unproven = believed.unproven();
    if !unproven.is_empty() {
        let words: Vec<String> = unproven.iter().map(ToString::to_string).collect();
        return Finding::bad(
            ABOUT,
            words.join("; "),
            "the tighter settings hold; if you did it, give it again; else somebody writes your journal",
        );
    }
    let text = match (believed.begun(), believed.right()) {
        (Some(since), (_, Some(last))) => format!(
            "settings are sealed with the key {key} since event {since}; the seal of event {last} holds for all before it"
        ),
        (_, _) => format!("the key {key} is here, and the seals begin with the next desk"),
    };
    Finding::good(ABOUT, text)
}
