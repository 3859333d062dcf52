//! `hoga config`: the configuration file, shown, begun and filled.

use crate::args::ConfigCommand;
use crate::exit::{CONFIGURATION, Failure};
use crate::given;
use crate::output::{Output, settle};
use crate::settings::{
    ConfigFile, Origin, SETTINGS, Settings, config_path, kis_devlp, line, masked, rewrite,
};
use hoga::KisConfig;
use hoga_port::foreign::visible;
use serde_json::{Value, json};
use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

pub(crate) fn run(
    command: ConfigCommand,
    named: Option<&str>,
    settings: Result<Settings, Failure>,
    output: Output,
) -> Result<(), Failure> {
    match command {
        ConfigCommand::Show => show(&settings?, output),
        ConfigCommand::Import { file, replace } => import(file.as_deref(), replace, output),
        ConfigCommand::Init => init(named, output),
    }
}

fn show(settings: &Settings, output: Output) -> Result<(), Failure> {
    let further = (2..10).flat_map(|n| [format!("KIS_APP_KEY_{n}"), format!("KIS_APP_SECRET_{n}")]);
    let known = SETTINGS
        .iter()
        .map(|it| (it.variable.to_owned(), it.is_secret))
        .chain(further.map(|name| (name, true)));
    let file = match &settings.profile {
        Some(profile) => format!("[profile.{profile}] of {}", settings.path.display()),
        None => String::new(),
    };
    let mut lines = Vec::new();
    let mut values = Vec::new();
    for (variable, is_secret) in known {
        let Some(value) = settings.get(&variable) else {
            continue;
        };
        let from = match settings.origin(&variable) {
            Some(Origin::Profile) => file.as_str(),
            Some(Origin::Environment) | None => "the environment",
        };
        let shown = masked(&variable, is_secret, value);
        lines.push(format!("{variable:<22} {shown:<44} {from}"));
        values.push(json!({ "name": variable, "value": shown, "from": from }));
    }
    if lines.is_empty() {
        lines.push(format!(
            "nothing is set: hoga trades on the local market (no {})",
            settings.path.display()
        ));
    }
    let mode = KisConfig::mode_of(settings.vars()).map_err(|error| settings.explain(error))?;
    let data = json!({
        "file": settings.path.display().to_string(),
        "profile": settings.profile,
        "mode": mode.word(),
        "settings": Value::Array(values),
    });
    lines.push(format!("mode: {mode}"));
    output.lines(&lines, &data);
    Ok(())
}

/// Where the official samples keep their settings.
const SAMPLES: [&str; 2] = ["kis_devlp.yaml", "KIS/config/kis_devlp.yaml"];

/// Returns the file of the official samples that is there.
fn of_the_samples() -> Result<PathBuf, Failure> {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let [here, at_home] = SAMPLES;
    let places = [
        Some(PathBuf::from(here)),
        home.map(|home| home.join(at_home)),
    ];
    let mut places = places.into_iter().flatten();
    places.find(|path| path.exists()).ok_or_else(|| {
        Failure::usage(
            format!("there is no {here} here, and no ~/{at_home}"),
            "name the kis_devlp.yaml of the official samples",
        )
    })
}

fn import(source: Option<&Path>, replaces: bool, output: Output) -> Result<(), Failure> {
    let source = &match source {
        Some(source) => source.to_owned(),
        None => of_the_samples()?,
    };
    let text = given::latin(source, given::BY_HAND).map_err(|error| {
        let text = format!("{} cannot be read: {error}", source.display());
        Failure::new(
            CONFIGURATION,
            text,
            "name the kis_devlp.yaml of the official samples",
        )
    })?;
    let taken = kis_devlp::read(&text).map_err(|mut failure| {
        failure.message = format!("{}: {}", source.display(), failure.message);
        failure
    })?;
    let path = config_path()?;
    let existing = ConfigFile::read(&path)?;
    let mut addition = String::new();
    let (mut added, mut replaced) = (Vec::new(), Vec::new());
    for left in &taken.left_out {
        output.say(left);
    }
    for profile in &taken.found {
        if existing.as_ref().is_some_and(|file| file.has(profile.name)) {
            if !replaces {
                let text = format!("{} already has a profile {}", path.display(), profile.name);
                let hint = "write it anew with --replace, or rename it; nothing was written";
                return Err(Failure::new(CONFIGURATION, text, hint));
            }
            replaced.push(profile.name);
        }
        addition.push_str(&section(profile.name, &profile.body));
        added.push(profile.name);
        for words in &profile.words {
            output.say(&format!("{}: {words}", profile.name));
        }
    }
    // Never live by default.
    let default = added.iter().find(|name| **name == "paper");
    let head = default_line(existing.is_some(), default.copied());
    rewrite(&path, &replaced, &format!("{head}{addition}"))?;
    told(output, &path, &added);
    Ok(())
}

/// Writes profiles behind what is there; a new file gets a default first.
fn write(path: &Path, exists: bool, default: Option<&str>, sections: &str) -> Result<(), Failure> {
    let head = default_line(exists, default);
    rewrite(path, &[], &format!("{head}{sections}"))
}

fn default_line(exists: bool, default: Option<&str>) -> String {
    match default {
        Some(name) if !exists => line("default", name),
        _ => String::new(),
    }
}

fn section(name: &str, body: &str) -> String {
    format!("\n[profile.{name}]\n{body}")
}

fn told(output: Output, path: &Path, added: &[&str]) {
    let data = json!({ "file": path.display().to_string(), "profiles": added });
    let text = format!("{}: added {}", path.display(), added.join(", "));
    output.data(&text, &data);
    output.say("next: hoga doctor");
}

fn init(named: Option<&str>, output: Output) -> Result<(), Failure> {
    if !std::io::stdin().is_terminal() {
        return Err(Failure::usage(
            "hoga config init asks questions, and there is no terminal to answer on",
            "run it in a terminal, or write the file; the README shows one",
        ));
    }
    let path = config_path()?;
    let existing = ConfigFile::read(&path)?;
    output.say("type < to go back to the question before");
    let check = |mode: &str| check_name(named.unwrap_or(mode), &path, existing.as_ref());
    let answers = asked(output, check)?;
    let [mode, ..] = &answers;
    let (mode, name) = (mode.as_str(), named.unwrap_or(mode));
    let answers = || Question::ALL.iter().map(|it| it.key()).zip(&answers);
    let given = answers().filter(|(_, answer)| !answer.is_empty());
    let body: String = given.map(|(key, answer)| line(key, answer)).collect();
    // What the adapter would refuse is refused before it is written.
    let vars = SETTINGS.iter().filter_map(|setting| {
        let answer = answers().find(|(key, _)| *key == setting.key)?;
        Some((setting.variable.to_owned(), answer.1.clone()))
    });
    let config = KisConfig::from_vars(vars)?;
    for warning in config.credentials.length_warnings() {
        output.say(&format!("warning: {warning}"));
    }
    let default = (mode == "paper").then_some(name);
    write(&path, existing.is_some(), default, &section(name, &body))?;
    told(output, &path, &[name]);
    if existing.is_some() {
        output.say(&format!(
            "use it with --profile {name}, or write default = \"{name}\" at the top"
        ));
    }
    Ok(())
}

/// Refuses a name for a profile that is none, or is taken.
fn check_name(name: &str, path: &Path, existing: Option<&ConfigFile>) -> Result<(), Failure> {
    let is_name = name
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if !is_name || name.is_empty() {
        let text = format!("\"{name}\" is no name for a profile");
        return Err(Failure::usage(text, "use letters, digits, - and _"));
    }
    if existing.is_some_and(|file| file.has(name)) {
        let text = format!("{} already has a profile {name}", path.display());
        return Err(Failure::new(
            CONFIGURATION,
            text,
            "choose another with --profile NAME",
        ));
    }
    Ok(())
}

/// What is asked for, in its order.
#[derive(Clone, Copy, Debug)]
enum Question {
    Mode,
    AppKey,
    AppSecret,
    Account,
    HtsId,
}

impl Question {
    const ALL: [Self; 5] = [
        Self::Mode,
        Self::AppKey,
        Self::AppSecret,
        Self::Account,
        Self::HtsId,
    ];

    /// Returns the key under which the answer is written.
    fn key(self) -> &'static str {
        match self {
            Self::Mode => "mode",
            Self::AppKey => "app_key",
            Self::AppSecret => "app_secret",
            Self::Account => "account",
            Self::HtsId => "hts_id",
        }
    }

    fn ask(self) -> Result<String, Failure> {
        match self {
            Self::Mode => Ok(ask("mode, paper or live", Some("paper"))?.to_lowercase()),
            Self::AppKey => ask_hidden("app key (not shown)"),
            Self::AppSecret => ask_hidden("app secret (not shown)"),
            Self::Account => ask("account, as 12345678-01", None),
            Self::HtsId => ask(
                "HTS id, for executions as they happen (empty: polled)",
                Some(""),
            ),
        }
    }

    /// Says what is wrong with an answer that is asked for again, since what was typed before is long.
    fn wrong(self, answer: &str) -> Option<String> {
        match self {
            Self::Mode if !["paper", "live"].contains(&answer) => {
                Some(format!("\"{answer}\" is neither paper nor live"))
            }
            Self::Account => {
                let account = answer.parse::<hoga::AccountId>();
                account.err().map(|error| error.to_string())
            }
            Self::Mode | Self::AppKey | Self::AppSecret | Self::HtsId => None,
        }
    }
}

/// Asks one question after another, and the one before again where `<` is typed; `check` looks at the
/// mode before the rest is asked for.
fn asked(
    output: Output,
    check: impl Fn(&str) -> Result<(), Failure>,
) -> Result<[String; 5], Failure> {
    let mut answers = <[String; 5]>::default();
    let mut at = 0_usize;
    while let (Some(question), Some(place)) = (Question::ALL.get(at), answers.get_mut(at)) {
        let answer = question.ask()?;
        if answer == "<" {
            at = at.saturating_sub(1);
            continue;
        }
        if let Some(wrong) = question.wrong(&answer) {
            output.say(&wrong);
            continue;
        }
        if matches!(question, Question::Mode) {
            check(&answer)?;
        }
        *place = answer;
        at = at.saturating_add(1);
    }
    Ok(answers)
}

fn ask(question: &str, usual: Option<&str>) -> Result<String, Failure> {
    loop {
        let shown = match usual {
            Some(usual) if !usual.is_empty() => format!("{question} [{usual}]: "),
            _ => format!("{question}: "),
        };
        settle();
        let mut stderr = std::io::stderr().lock();
        write!(stderr, "{}", visible(&shown))?;
        stderr.flush()?;
        let mut answer = String::new();
        if std::io::stdin().lock().read_line(&mut answer)? == 0 {
            return Err(gave_up());
        }
        match (answer.trim(), usual) {
            ("", Some(usual)) => return Ok(usual.to_owned()),
            ("", None) => {}
            (answer, _) => return Ok(answer.to_owned()),
        }
    }
}

fn ask_hidden(question: &str) -> Result<String, Failure> {
    loop {
        settle();
        let mut stderr = std::io::stderr().lock();
        write!(stderr, "{question}: ")?;
        stderr.flush()?;
        let answer = rpassword::read_password().map_err(|error| {
            if error.kind() == std::io::ErrorKind::UnexpectedEof {
                gave_up()
            } else {
                Failure::from(error)
            }
        })?;
        let answer = answer.trim();
        if !answer.is_empty() {
            return Ok(answer.to_owned());
        }
    }
}

fn gave_up() -> Failure {
    Failure::usage(
        "the questions were not answered; nothing was written",
        "start again",
    )
}
