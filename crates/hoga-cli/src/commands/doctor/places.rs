//! Whose hoga's directories and files are, and `--mend`.

use super::Finding;
use crate::context::{self, Context};
use crate::exit::Failure;
use crate::settings::{Settings, config_path};
use ambient::places::{Mended, Place, Untrusted, mend, mend_given, survey};
use std::path::{Path, PathBuf};

const ABOUT: &str = "file rights";

/// Looks at everything that is kept, and at the directories above.
pub(super) fn rights(context: &Context) -> Vec<Finding> {
    let root = context.home.root();
    let mut problems: Vec<Untrusted> = Vec::new();
    for directory in directories(root, context.home.memory()) {
        let found = survey(&directory).into_iter();
        let new: Vec<Untrusted> = found
            .filter(|problem| problems.iter().all(|it| it.path != problem.path))
            .collect();
        problems.extend(new);
    }
    if problems.is_empty() {
        let text = format!("what is in {} is yours alone", root.display());
        return vec![Finding::good(ABOUT, text)];
    }
    problems.iter().map(of_problem).collect()
}

fn of_problem(problem: &Untrusted) -> Finding {
    if problem.place == Place::Above {
        return Finding::doubtful(
            ABOUT,
            problem.to_string(),
            "somebody else could put a directory in the place of hoga's: a later release refuses this",
        );
    }
    let hint = "do that, or let hoga doctor --mend do it; no order leaves meanwhile";
    Finding::bad(ABOUT, problem.to_string(), hint)
}

/// Mends what can be mended, and reads the settings again where their file was what needed it.
pub(super) fn mended(
    settings: Result<Settings, Failure>,
    profile: Option<&str>,
) -> (Result<Settings, Failure>, Vec<Finding>) {
    let mut findings = Vec::new();
    let file = config_path().ok().and_then(|path| mend_given(&path));
    let settings = match &file {
        Some(mended) => {
            findings.push(of_mended(mended));
            Settings::read(profile)
        }
        None => settings,
    };
    // The local market's directories need no other setting.
    let of_environment = Settings::of_environment();
    let for_home = settings.as_ref().unwrap_or(&of_environment);
    if let Ok(home) = context::home(for_home) {
        for directory in directories(home.root(), home.memory()) {
            findings.extend(mend(&directory).iter().map(of_mended));
        }
    }
    (settings, findings)
}

fn of_mended(mended: &Mended) -> Finding {
    let path = mended.problem.path.display();
    match &mended.done {
        Ok(done) => Finding::good("mended", format!("{path}: {done}")),
        Err(error) if mended.problem.place == Place::Above => {
            Finding::doubtful("not mended", mended.problem.to_string(), error.to_string())
        }
        Err(error) => Finding::bad("not mended", mended.problem.to_string(), error.to_string()),
    }
}

fn directories(root: &Path, memory: Option<&Path>) -> Vec<PathBuf> {
    let all = std::iter::once(root).chain(memory);
    all.map(Path::to_owned).collect()
}
