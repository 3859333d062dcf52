//! The configuration file: profiles, where values come from, and what is wrong with them.

use crate::{code, hoga, home, json, words};
use hoga_testkit::further_key;
use hoga_testkit::redaction::{ACCOUNT, APP_KEY, APP_SECRET, HTS_ID, planted};
use kis_emulator::{AppKeyConfig, Core, Emulator, EmulatorConfig};
use kis_wire::Environment;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Writes a configuration file for its owner only.
fn config(home: &Path, text: &str) -> PathBuf {
    let path = home.join("config.toml");
    std::fs::create_dir_all(home).unwrap();
    std::fs::write(&path, text).unwrap();
    rights(&path, 0o600);
    path
}

#[cfg(unix)]
fn rights(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn paper(account: &str) -> String {
    format!(
        "mode = \"paper\"\napp_key = \"{APP_KEY}\"\napp_secret = \"{APP_SECRET}\"\naccount = \"{account}\"\n"
    )
}

fn set(path: &Path) -> [(&str, &str); 1] {
    [("HOGA_CONFIG", path.to_str().unwrap())]
}

#[test]
fn a_profile_is_below_the_environment_and_show_says_what_comes_from_where() {
    let home = home("profile");
    let text = format!(
        "default = \"one\"\n[profile.one]\n{}hts_id = \"of-the-file\"\n\
         [[profile.one.stream_keys]]\napp_key = \"{APP_KEY}2\"\napp_secret = \"{APP_SECRET}\"\n\
         [profile.two]\n{}",
        paper(ACCOUNT),
        paper("50001111-01")
    );
    let path = config(&home, &text);
    let mut vars = set(&path).to_vec();
    vars.push(("KIS_HTS_ID", "of-the-environment"));
    let shown = hoga(&home, &vars, &["config", "show", "--json"]);
    let text = String::from_utf8_lossy(&shown.stdout).into_owned();
    for secret in planted() {
        assert!(!text.contains(secret), "{text}");
    }
    let shown = json(&shown);
    assert_eq!(shown["profile"], "one");
    assert_eq!(shown["mode"], "paper");
    let value = |name: &str| {
        let all = shown["settings"].as_array().unwrap();
        all.iter().find(|it| it["name"] == name).unwrap().clone()
    };
    assert_eq!(value("KIS_HTS_ID")["value"], "of-the-environment");
    assert_eq!(value("KIS_HTS_ID")["from"], "the environment");
    let from = value("KIS_APP_KEY_2")["from"].to_string();
    assert!(from.contains("[profile.one]"), "{from}");
    let two = hoga(
        &home,
        &set(&path),
        &["--profile", "two", "config", "show", "--json"],
    );
    assert_eq!(json(&two)["profile"], "two");
}

#[test]
fn what_is_wrong_with_the_file_is_named_with_its_line_and_without_its_text() {
    let home = home("config-wrong");
    let good = paper(ACCOUNT);
    let cases: [(String, &[&str], &str); 9] = [
        (
            "[profile.one]\napp_kee = \"x\"".into(),
            &[],
            "line 2: unknown field",
        ),
        (format!("[profile.one]\nlog = {APP_SECRET}"), &[], "line 2"),
        (
            format!("[profile.one]\nlog = [\"{APP_SECRET}\"]"),
            &[],
            "line 2",
        ),
        (
            "[profile.one]\nmode = \"real\"".into(),
            &[],
            "mode in [profile.one]",
        ),
        (
            format!("[profile.one]\n{good}calls_per_second = 99"),
            &[],
            "calls_per_second in",
        ),
        (
            format!("[profile.one]\n{good}spare_session = true"),
            &[],
            "second app key",
        ),
        (
            format!(
                "[profile.one]\n{good}[[profile.one.stream_keys]]\napp_key = \"\"\napp_secret = \"x\""
            ),
            &[],
            "app_key of stream_keys number 1",
        ),
        (
            format!("[profile.one]\n{good}[profile.two]\n{good}"),
            &[],
            "--profile",
        ),
        (
            format!("[profile.one]\n{good}"),
            &["--profile", "none"],
            "there is: one",
        ),
    ];
    for (text, arguments, word) in cases {
        let path = config(&home, &text);
        let arguments = [arguments, &["cash"]].concat();
        let output = hoga(&home, &set(&path), &arguments);
        assert_eq!(code(&output), 3, "{text}: {}", words(&output));
        assert!(words(&output).contains(word), "{text}: {}", words(&output));
        for secret in planted() {
            assert!(!words(&output).contains(secret), "{}", words(&output));
        }
    }
    let path = config(&home, &format!("[profile.one]\n{good}"));
    rights(&path, 0o644);
    let output = hoga(&home, &set(&path), &["cash"]);
    assert_eq!(code(&output), 3);
    assert!(words(&output).contains("chmod 600"), "{}", words(&output));
}

#[test]
fn a_named_profile_is_not_mixed_with_another_account_and_live_is_said() {
    let home = home("mixed");
    let path = config(
        &home,
        &format!("[profile.one]\n{}hts_id = \"one\"\n", paper(ACCOUNT)),
    );
    let with = |more: &[(&'static str, &'static str)], arguments: &[&str]| {
        let mut vars = set(&path).to_vec();
        vars.extend(more);
        hoga(&home, &vars, arguments)
    };
    let live = with(&[("MODE", "LIVE")], &["--profile", "one", "cash"]);
    assert_eq!(code(&live), 3);
    assert!(
        words(&live).contains("MODE of the environment differs"),
        "{}",
        words(&live)
    );
    // Another account of the environment takes nothing of the profile's person.
    let other = [
        ("KIS_ACCOUNT_NO", "50001111-01"),
        ("KIS_APP_KEY", "PSother"),
        ("KIS_APP_SECRET", "other"),
    ];
    let shown = json(&with(&other, &["config", "show", "--json"])).to_string();
    assert!(
        shown.contains("50******-01") && !shown.contains("KIS_HTS_ID"),
        "{shown}"
    );

    let text = std::fs::read_to_string(&path)
        .unwrap()
        .replace("\"paper\"", "\"live\"");
    let path = config(&home, &text);
    let output = hoga(&home, &set(&path), &["cash"]);
    assert_eq!(code(&output), 3);
    assert!(
        words(&output).contains("no default profile"),
        "{}",
        words(&output)
    );
}

#[test]
fn the_official_samples_file_becomes_a_profile_for_its_owner_only() {
    let home = home("import");
    std::fs::create_dir_all(&home).unwrap();
    let path = home.join("deep/config.toml");
    let source = home.join("kis_devlp.yaml");
    let text = format!(
        "my_app: \"앱키\"\nmy_sec: \"앱키 시크릿\"\npaper_app: \"{APP_KEY}\"\npaper_sec: \"{APP_SECRET}\"\n\
         my_htsid: \"madeup\"\nmy_paper_stock: \"50009999\"\nmy_prod: \"01\"\n"
    );
    std::fs::write(&source, text).unwrap();
    let import = ["config", "import", source.to_str().unwrap(), "--json"];
    let added = json(&hoga(&home, &set(&path), &import));
    assert_eq!(added["profiles"][0], "paper");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let shown = json(&hoga(&home, &set(&path), &["config", "show", "--json"]));
    assert_eq!(shown["mode"], "paper");
    let before = std::fs::read_to_string(&path).unwrap();
    let again = hoga(&home, &set(&path), &import);
    assert_eq!(code(&again), 3, "a profile is not replaced unasked");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), before);
    // The same file with comments in CP949, as Windows writes it, and another account.
    let text = std::fs::read_to_string(&source)
        .unwrap()
        .replace("50009999", "50008888");
    let mut bytes = b"# \xb0\xe8\xc1\xc2\n".to_vec();
    bytes.extend(text.bytes());
    std::fs::write(&source, bytes).unwrap();
    let replace = ["config", "import", source.to_str().unwrap(), "--replace"];
    let replaced = hoga(&home, &set(&path), &replace);
    assert_eq!(code(&replaced), 0, "{}", words(&replaced));
    let said = words(&replaced);
    assert!(
        said.contains("live is left out: my_app is not filled in"),
        "{said}"
    );
    let after = std::fs::read_to_string(&path).unwrap();
    assert_eq!(after, before.replace("50009999", "50008888"));
    // Where the samples keep it, it is found.
    let kept = home.join("KIS/config");
    std::fs::create_dir_all(&kept).unwrap();
    std::fs::rename(&source, kept.join("kis_devlp.yaml")).unwrap();
    let [config] = set(&path);
    let vars = [config, ("HOME", home.to_str().unwrap())];
    let found = hoga(&home, &vars, &["config", "import", "--replace"]);
    assert_eq!(code(&found), 0, "{}", words(&found));
}

/// `script` gives the command a terminal; what is typed into it must come back nowhere.
#[cfg(target_os = "linux")]
#[test]
fn init_asks_with_hidden_input_and_writes_for_the_owner_only() {
    use std::io::{Read as _, Write as _};
    let home = home("init");
    std::fs::create_dir_all(&home).unwrap();
    let path = home.join("config.toml");
    let nobody = hoga(&home, &set(&path), &["config", "init"]);
    assert_eq!(code(&nobody), 2, "{}", words(&nobody));
    let command = format!("{} config init", env!("CARGO_BIN_EXE_hoga"));
    let mut child = Command::new("script")
        .args(["-qec", &command, "/dev/null"])
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("HOGA_HOME", &home)
        .env("HOGA_CONFIG", &path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    let shown: Arc<Mutex<String>> = Arc::default();
    let heard = Arc::clone(&shown);
    let reader = std::thread::spawn(move || {
        let mut bytes = [0; 4_096];
        while let Ok(count @ 1..) = stdout.read(&mut bytes) {
            let text = String::from_utf8_lossy(bytes.get(..count).unwrap_or_default());
            heard.lock().unwrap().push_str(&text);
        }
    });
    let mut answered = 0;
    for (question, answer) in [
        ("paper or live", "live"),
        ("app key", "<"),
        // Back at the first question.
        ("paper or live", "paper"),
        ("app key", "PSmistyped"),
        ("app secret", "<"),
        ("app key", APP_KEY),
        ("app secret", APP_SECRET),
        ("account, as", "12345"),
        ("not an account number", ACCOUNT),
        ("HTS id", "with a blank"),
    ] {
        let mut looks = 0;
        let is_asked = |text: &str| text.get(answered..).is_some_and(|it| it.contains(question));
        while !is_asked(&shown.lock().unwrap()) {
            looks += 1;
            assert!(looks < 1_000, "{}", shown.lock().unwrap());
            std::thread::sleep(Duration::from_millis(20));
        }
        // The question stands before the terminal stops showing what is typed.
        std::thread::sleep(Duration::from_millis(300));
        answered = shown.lock().unwrap().len();
        writeln!(stdin, "{answer}").unwrap();
    }
    child.wait().unwrap();
    drop(stdin);
    reader.join().unwrap();
    let shown = shown.lock().unwrap().clone();
    assert!(shown.contains("app secret (not shown)"), "{shown}");
    assert!(
        !shown.contains(APP_KEY) && !shown.contains(APP_SECRET),
        "{shown}"
    );
    assert!(shown.contains("KIS_HTS_ID"), "{shown}");
    assert!(!path.exists(), "what cannot be used is not written");
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from its beginning to its end"
)]
fn two_profiles_run_in_one_process_each_with_its_own_desk() {
    let home = home("two");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let start = "2026-11-23T10:00:00+09:00".parse().unwrap();
    let clock = hoga::SystemClock::showing(start);
    let second = further_key(0, Environment::Live);
    let mut emulated = EmulatorConfig::new(Environment::Live, start, 1);
    emulated.keys = vec![
        AppKeyConfig {
            app_key: APP_KEY.into(),
            app_secret: APP_SECRET.into(),
            account: ACCOUNT.replace('-', ""),
            hts_id: HTS_ID.into(),
            ..AppKeyConfig::made_up(Environment::Live)
        },
        second.clone(),
    ];
    let now: kis_emulator::server::Now = Arc::new(move || hoga::Clock::now(&clock));
    let started = Emulator::start(Core::new(emulated), now, 0, 0);
    let emulator = runtime.block_on(started).unwrap();
    let profile = |name: &str, mine: (&str, &str, &str), other: (&str, &str)| {
        format!(
            "[profile.{name}]\nmode = \"local\"\nclock = \"{start}\"\nhts_id = \"{HTS_ID}\"\n\
             rest_url = \"{}\"\nwebsocket_url = \"{}\"\napp_key = \"{}\"\napp_secret = \"{}\"\n\
             account = \"{}\"\nstream_keys = [{{ app_key = \"{}\", app_secret = \"{}\" }}]\n",
            emulator.rest_url(),
            emulator.websocket_url(),
            mine.0,
            mine.1,
            mine.2,
            other.0,
            other.1
        )
    };
    let (number, product) = second.account.split_at(8);
    let theirs = format!("{number}-{product}");
    let text = [
        "default = \"one\"\n".to_owned(),
        profile(
            "one",
            (APP_KEY, APP_SECRET, ACCOUNT),
            (&second.app_key, &second.app_secret),
        ),
        profile(
            "two",
            (&second.app_key, &second.app_secret, &theirs),
            (APP_KEY, APP_SECRET),
        ),
    ]
    .concat();
    let path = config(&home, &text);
    let run = [
        "--json",
        "run",
        "--also",
        "two",
        "--for",
        "5s",
        "--symbols",
        "005930",
    ];
    let output = hoga(&home, &set(&path), &run);
    assert_eq!(code(&output), 0, "{}", words(&output));
    let lines: Vec<serde_json::Value> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    for name in ["one", "two"] {
        let is_live = |it: &&serde_json::Value| it["profile"] == name && it["state"] == "connected";
        assert!(lines.iter().any(|it| is_live(&it)), "{name}: {lines:?}");
    }
    let same = hoga(&home, &set(&path), &["run", "--also", "one", "--for", "1s"]);
    assert_eq!(code(&same), 2, "{}", words(&same));
}
