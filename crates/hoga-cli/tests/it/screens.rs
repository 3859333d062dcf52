//! A newcomer's first hour: what is typed, and the screens that come of it, as data in
//! `tests/screens`, shown by one renderer in two sizes.
//!
//! In the data `#` stands for a figure that is another each time, and a line `...` for any lines; times,
//! days, made-up ids and places are named alike everywhere. Where `$|` begins a step, no line of it may be
//! wrapped by a screen of 80 columns. `HOGA_WRITE_SCREENS=1` writes down what came, to be read.

use super::{command, home};
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Columns and lines of the screens: a terminal as it opens, and one that was drawn larger.
const SIZES: [(usize, usize); 2] = [(80, 24), (120, 40)];

/// What is another at every run, and what stands for it.
const FORMS: [(&str, &str); 4] = [
    ("00:00:00.000", "hh:mm:ss.mmm"),
    ("00:00:00", "hh:mm:ss"),
    ("0000-00-00", "yyyy-mm-dd"),
    ("127.0.0.1:00000", "127.0.0.1:port"),
];

/// What is typed, and what comes of it.
struct Step {
    typed: String,
    wraps: Wraps,
    expected: Vec<String>,
}

/// Whether lines may be wider than the narrow screen: sentences may, tables and streams not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wraps {
    May,
    Never,
}

impl Wraps {
    fn prompt(self) -> &'static str {
        match self {
            Self::May => "$ ",
            Self::Never => "$| ",
        }
    }
}

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens")
}

/// Reads a walk: each step begins with a dollar sign.
fn steps(text: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in text.lines() {
        let prompts = [Wraps::May, Wraps::Never].into_iter();
        let mut begun = prompts.filter_map(|it| Some((it, line.strip_prefix(it.prompt())?)));
        if let Some((wraps, typed)) = begun.next() {
            steps.push(Step {
                typed: typed.to_owned(),
                wraps,
                expected: Vec::new(),
            });
        } else if let Some(step) = steps.last_mut() {
            step.expected.push(line.to_owned());
        }
    }
    for step in &mut steps {
        while step.expected.last().is_some_and(String::is_empty) {
            step.expected.pop();
        }
    }
    steps
}

/// Splits what is typed as a shell does, with quotes.
fn words(typed: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for letter in typed.chars() {
        match letter {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(std::mem::take(&mut word)),
            letter => word.push(letter),
        }
    }
    words.push(word);
    words
}

/// Types a line: `hoga` is run, `write FILE TEXT` makes a file, where `\n` is a line break.
fn typed(home: &Path, line: &str) -> Vec<String> {
    let words = words(line);
    let (program, arguments) = words.split_first().unwrap();
    if program == "write" {
        let (file, text) = (arguments.first().unwrap(), arguments.get(1).unwrap());
        std::fs::write(home.join(file), text.replace("\\n", "\n")).unwrap();
        return Vec::new();
    }
    assert_eq!(program, "hoga");
    let (mut screen, writer) = std::io::pipe().unwrap();
    let mut command = command(home);
    command.args(arguments).current_dir(home);
    command.env("HOME", home);
    command.stdout(writer.try_clone().unwrap()).stderr(writer);
    let mut child = command.spawn().unwrap();
    // The command holds the pipe too.
    drop(command);
    let mut text = String::new();
    screen.read_to_string(&mut text).unwrap();
    let code = child.wait().unwrap().code().unwrap();
    // Whether a wait is long enough to be told is the machine's to say.
    let told = text
        .lines()
        .filter(|line| !line.starts_with("waiting for "));
    let mut lines: Vec<String> = told.map(str::to_owned).collect();
    if code != 0 {
        lines.push(format!("[{code}]"));
    }
    lines
}

/// Names alike what is another at every run: times, days, places, ids that hoga made.
fn alike(home: &Path, line: &str) -> String {
    let line = line.replace(&home.display().to_string(), "~");
    let bytes = line.as_bytes();
    let mut shown = String::new();
    let mut at = 0;
    let fits = |at: usize, form: &str| {
        let end = at.checked_add(form.len()).unwrap();
        bytes.get(at..end).is_some_and(|part| {
            part.iter()
                .zip(form.bytes())
                .all(|(byte, form)| match form {
                    b'0' => byte.is_ascii_digit(),
                    form => *byte == form,
                })
        })
    };
    while let Some(rest) = line.get(at..).filter(|rest| !rest.is_empty()) {
        let form = FORMS.iter().find(|(form, _)| fits(at, form));
        let made = rest
            .strip_prefix("hoga-")
            .and_then(|rest| rest.get(..12))
            .filter(|letters| letters.bytes().all(|it| it.is_ascii_lowercase()));
        let (taken, put) = match (form, made) {
            (Some((form, name)), _) => (form.len(), (*name).to_owned()),
            (None, Some(_)) => (17, "hoga-xxxxxxxxxxxx".to_owned()),
            (None, None) => {
                let letter = rest.chars().next().unwrap();
                (letter.len_utf8(), letter.to_string())
            }
        };
        shown.push_str(&put);
        at = at.checked_add(taken).unwrap();
    }
    shown.trim_end().to_owned()
}

/// Says whether a line is as expected, where `#` is a figure; how wide a column is depends on figures too,
/// so blanks are compared as one.
fn is_as(expected: &str, line: &str) -> bool {
    let parts = |text: &str| -> Vec<String> { text.split_whitespace().map(Into::into).collect() };
    let (expected, came) = (parts(expected), parts(line));
    let figure = |text: &str| text.replace(|it: char| "#0123456789,.-".contains(it), "");
    expected.len() == came.len()
        && expected.iter().zip(&came).all(|(expected, came)| {
            let has_digit = came.contains(|it: char| it.is_ascii_digit());
            let is_figure = expected.contains('#') && has_digit && figure(expected) == figure(came);
            is_figure || expected == came
        })
}

/// Says whether lines are as expected, where a line `...` is any number of lines.
fn are_as(expected: &[String], lines: &[String]) -> bool {
    match (expected.split_first(), lines.split_first()) {
        (None, None) => true,
        (Some((first, rest)), _) if first == "..." => {
            let behind = lines.split_first();
            are_as(rest, lines) || behind.is_some_and(|(_, lines)| are_as(expected, lines))
        }
        (Some((first, rest)), Some((line, lines))) => is_as(first, line) && are_as(rest, lines),
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// Returns how many columns a letter takes.
fn columns(letter: char) -> usize {
    match letter {
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' => 2,
        _ => 1,
    }
}

/// Renders what was typed and came: the last lines that a screen of this size shows.
fn render(typed: &str, lines: &[String], (width, height): (usize, usize)) -> Vec<String> {
    let mut shown = Vec::new();
    let first = format!("$ {typed}");
    for line in std::iter::once(&first).chain(lines) {
        let (mut row, mut taken) = (String::new(), 0);
        for letter in line.chars() {
            if taken + columns(letter) > width {
                shown.push(std::mem::take(&mut row));
                taken = 0;
            }
            row.push(letter);
            taken += columns(letter);
        }
        shown.push(row);
    }
    let above = shown.len().saturating_sub(height.saturating_sub(1));
    shown.split_off(above)
}

/// Says what is wrong with the screens of a step.
fn problems(step: &Step, came: &[String]) -> Option<String> {
    let mut text = String::new();
    if !are_as(&step.expected, came) {
        let expected = step.expected.join("\n");
        writeln!(text, "$ {}\nexpected:\n{expected}\ncame:", step.typed).unwrap();
        for (width, height) in SIZES {
            let screen = render(&step.typed, came, (width, height)).join("\n");
            writeln!(text, "{width}x{height}\n{screen}").unwrap();
        }
    }
    for line in came {
        let rows = render("", std::slice::from_ref(line), (SIZES[0].0, 99)).len();
        if step.wraps == Wraps::Never && rows > 2 {
            writeln!(text, "$ {}: 80 columns wrap {line:?}", step.typed).unwrap();
        }
    }
    (!text.is_empty()).then_some(text)
}

/// Walks, and says all that is not as expected.
fn walk(name: &str) {
    let file = directory().join(format!("{name}.txt"));
    let text = std::fs::read_to_string(&file).unwrap();
    let head: Vec<&str> = text.lines().take_while(|it| !it.starts_with('$')).collect();
    let home = home(&format!("screens-{name}"));
    std::fs::create_dir_all(&home).unwrap();
    let (mut wrong, mut written) = (String::new(), head.join("\n"));
    for step in steps(&text) {
        let came: Vec<String> = typed(&home, &step.typed)
            .iter()
            .map(|line| alike(&home, line))
            .collect();
        let problem = problems(&step, &came);
        write!(written, "\n{}{}\n", step.wraps.prompt(), step.typed).unwrap();
        let lines = if problem.is_some() {
            came
        } else {
            step.expected
        };
        for line in lines {
            writeln!(written, "{line}").unwrap();
        }
        wrong.push_str(&problem.unwrap_or_default());
    }
    if std::env::var_os("HOGA_WRITE_SCREENS").is_some() {
        std::fs::write(&file, written).unwrap();
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_first_hour_shows_what_it_shall() {
    walk("first-hour");
}

#[test]
fn a_figure_may_be_another_and_nothing_else() {
    for (expected, line, is) in [
        ("at # won", "at 71,400 won", true),
        ("at # won", "at 71,400 krw", false),
        ("at # won", "at - won", false),
        ("volume #,", "volume 30,069,", true),
        ("a b", "a c", false),
        ("a b", "a b c", false),
        ("x", "x", true),
    ] {
        assert_eq!(is_as(expected, line), is, "{expected} {line}");
    }
    let lines = |text: &str| -> Vec<String> { text.lines().map(Into::into).collect() };
    assert!(are_as(&lines("a\n...\nb"), &lines("a\nx\ny\nb")));
    assert!(!are_as(&lines("a\n...\nb"), &lines("a\nx\ny")));
    let shown = render("x", &lines("주문\nabcdef"), (4, 3));
    assert_eq!(shown, ["abcd", "ef"]);
}
