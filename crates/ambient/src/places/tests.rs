//! Tests of the decision over ordinary set-ups, and of the calls around it.
#![cfg(unix)]

use super::{
    Kind, Offence, Ourselves, Place, Seen, Untrusted, Verdict, above, below, judge, open_lock,
    private, read, replace, untrusted_in,
};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

const US: u32 = 1000;
const OWN: u32 = 1000;
const SHARED: u32 = 100;

fn us(user: u32) -> Ourselves {
    Ourselves {
        user,
        own_group: (user == US).then_some(OWN),
        groups: vec![OWN, SHARED, 2000],
    }
}

fn seen(kind: Kind, owner: u32, group: u32, mode: u32) -> Seen {
    Seen {
        kind,
        owner,
        group,
        mode,
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of set-ups")]
fn ordinary_set_ups_work_and_what_others_may_change_does_not() {
    use Kind::{Directory, File, Link, Other};
    use Offence::{ReadableByOthers, Stranger, WritableByOthers, WrongKind};
    use Place::{Above, Given, GivenSecret, Home, Kept, Private, Secret};
    use Verdict::{Offends, Tightened, Trusted};
    const NOBODY: u32 = 65_534;
    let cases = [
        // A desktop: /, /home, /home/kim, ~/.local/state/hoga, its directories and files.
        ("the root", Above, seen(Directory, 0, 0, 0o755), Trusted),
        ("a home", Above, seen(Directory, US, OWN, 0o755), Trusted),
        ("/tmp", Above, seen(Directory, 0, 0, 0o1777), Trusted),
        ("as made", Private, seen(Directory, US, OWN, 0o700), Trusted),
        ("as made", Secret, seen(File, US, OWN, 0o600), Trusted),
        // umask 002, with a group of the user's own.
        ("umask 002", Above, seen(Directory, US, OWN, 0o775), Trusted),
        ("umask 002", Home, seen(Directory, US, OWN, 0o775), Trusted),
        (
            "umask 002",
            Private,
            seen(Directory, US, OWN, 0o775),
            Tightened,
        ),
        ("umask 002", Kept, seen(File, US, OWN, 0o664), Tightened),
        ("umask 002", Given, seen(File, US, OWN, 0o664), Trusted),
        (
            "umask 002",
            GivenSecret,
            seen(File, US, OWN, 0o664),
            Offends(ReadableByOthers),
        ),
        (
            "umask 007",
            GivenSecret,
            seen(File, US, OWN, 0o660),
            Trusted,
        ),
        // umask 002, with a group of many.
        (
            "users",
            Above,
            seen(Directory, US, SHARED, 0o775),
            Offends(WritableByOthers),
        ),
        (
            "users",
            Home,
            seen(Directory, US, SHARED, 0o775),
            Offends(WritableByOthers),
        ),
        (
            "users",
            Private,
            seen(Directory, US, SHARED, 0o770),
            Offends(WritableByOthers),
        ),
        (
            "users",
            Kept,
            seen(File, US, SHARED, 0o664),
            Offends(WritableByOthers),
        ),
        (
            "users",
            GivenSecret,
            seen(File, US, SHARED, 0o640),
            Offends(ReadableByOthers),
        ),
        // What earlier releases left under umask 022, and what was made under umask 000.
        (
            "earlier",
            Private,
            seen(Directory, US, OWN, 0o755),
            Tightened,
        ),
        ("earlier", Kept, seen(File, US, OWN, 0o644), Tightened),
        (
            "umask 000",
            Home,
            seen(Directory, US, OWN, 0o777),
            Offends(WritableByOthers),
        ),
        (
            "umask 000",
            Private,
            seen(Directory, US, OWN, 0o777),
            Offends(WritableByOthers),
        ),
        (
            "umask 000",
            Kept,
            seen(File, US, OWN, 0o666),
            Offends(WritableByOthers),
        ),
        (
            "umask 000",
            Secret,
            seen(File, US, OWN, 0o666),
            Offends(WritableByOthers),
        ),
        (
            "opened",
            Secret,
            seen(File, US, OWN, 0o640),
            Offends(ReadableByOthers),
        ),
        (
            "opened",
            Secret,
            seen(File, US, OWN, 0o604),
            Offends(ReadableByOthers),
        ),
        // A container: an image's directory, an empty volume, a volume with a group.
        ("image", Home, seen(Directory, US, OWN, 0o755), Trusted),
        ("root's", Home, seen(Directory, 0, 0, 0o755), Trusted),
        (
            "emptyDir above",
            Above,
            seen(Directory, 0, 0, 0o777),
            Offends(WritableByOthers),
        ),
        (
            "emptyDir",
            Home,
            seen(Directory, 0, 0, 0o777),
            Offends(WritableByOthers),
        ),
        (
            "fsGroup above",
            Above,
            seen(Directory, 0, 2000, 0o2775),
            Offends(WritableByOthers),
        ),
        (
            "fsGroup in it",
            Private,
            seen(Directory, US, 2000, 0o2700),
            Trusted,
        ),
        (
            "fsGroup anew",
            Private,
            seen(Directory, US, 2000, 0o2770),
            Offends(WritableByOthers),
        ),
        // A Kubernetes secret: links that are followed to root's file, read by a group of ours.
        ("secret", GivenSecret, seen(File, 0, 2000, 0o440), Trusted),
        ("secret", GivenSecret, seen(File, 0, 0, 0o400), Trusted),
        (
            "secret",
            GivenSecret,
            seen(File, 0, 3000, 0o440),
            Offends(ReadableByOthers),
        ),
        (
            "secret",
            GivenSecret,
            seen(File, 0, 2000, 0o644),
            Offends(ReadableByOthers),
        ),
        ("config map", Given, seen(File, 0, 0, 0o644), Trusted),
        // systemd: StateDirectory= with its usual mode, and with a user of its own below /var/lib/private.
        (
            "StateDirectory",
            Home,
            seen(Directory, US, OWN, 0o755),
            Trusted,
        ),
        (
            "var/lib/private",
            Above,
            seen(Directory, 0, 0, 0o700),
            Trusted,
        ),
        // NFS: our number on both sides; root squashed; an unknown owner.
        ("NFS", Private, seen(Directory, US, OWN, 0o700), Trusted),
        (
            "squashed",
            Private,
            seen(Directory, NOBODY, NOBODY, 0o700),
            Offends(Stranger),
        ),
        (
            "unmapped",
            Kept,
            seen(File, NOBODY, NOBODY, 0o600),
            Offends(Stranger),
        ),
        // Another user of the machine.
        (
            "stranger",
            Above,
            seen(Directory, 1001, 1001, 0o755),
            Offends(Stranger),
        ),
        (
            "stranger",
            Home,
            seen(Directory, 1001, 1001, 0o700),
            Offends(Stranger),
        ),
        (
            "stranger",
            Private,
            seen(Directory, 0, 0, 0o700),
            Offends(Stranger),
        ),
        (
            "stranger",
            Kept,
            seen(File, 1001, 1001, 0o602),
            Offends(Stranger),
        ),
        (
            "stranger",
            Given,
            seen(File, 1001, 1001, 0o644),
            Offends(Stranger),
        ),
        ("link", Kept, seen(Link, US, OWN, 0o777), Offends(WrongKind)),
        (
            "link",
            Private,
            seen(Link, US, OWN, 0o777),
            Offends(WrongKind),
        ),
        (
            "pipe",
            Secret,
            seen(Other, US, OWN, 0o600),
            Offends(WrongKind),
        ),
        (
            "pipe",
            Given,
            seen(Other, US, OWN, 0o600),
            Offends(WrongKind),
        ),
        (
            "a sticky home",
            Home,
            seen(Directory, 0, 0, 0o1777),
            Offends(WritableByOthers),
        ),
    ];
    for (set_up, place, seen, right) in cases {
        assert_eq!(
            judge(place, seen, &us(US)),
            right,
            "{set_up}: {place:?} {seen:?}"
        );
    }
}

#[test]
fn root_leaves_no_file_in_a_users_directory() {
    let users = seen(Kind::Directory, US, OWN, 0o700);
    for place in [Place::Home, Place::Private] {
        let verdict = judge(place, users, &us(0));
        assert_eq!(verdict, Verdict::Offends(Offence::Stranger), "{place:?}");
    }
    let roots = seen(Kind::Directory, 0, 0, 0o700);
    assert_eq!(judge(Place::Private, roots, &us(0)), Verdict::Trusted);
    let untrusted = Untrusted {
        path: "/home/kim/.local/state/hoga".into(),
        place: Place::Home,
        seen: users,
        offence: Offence::Stranger,
        by: 0,
        of_user: None,
    };
    let words = untrusted.to_string();
    assert!(
        words.contains("owner 1000, group 1000, mode 0700"),
        "{words}"
    );
    assert!(words.contains("sudo -u '#1000' hoga"), "{words}");
}

/// A directory of this test's own.
pub(super) fn scratch(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("hoga-places-{name}-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&path));
    std::fs::create_dir_all(&path).unwrap();
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o700)).unwrap();
    path
}

pub(super) fn mode(path: &Path) -> u32 {
    path.symlink_metadata().unwrap().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
}

#[test]
fn a_link_is_not_followed_and_what_it_points_to_stays() {
    let home = scratch("links");
    let theirs = home.join("theirs");
    std::fs::write(&theirs, "precious").unwrap();
    let link = home.join("pace.lock");
    symlink(&theirs, &link).unwrap();
    let dangling = home.join("token.json");
    symlink(home.join("nowhere"), &dangling).unwrap();
    for (path, refused) in [
        (&link, open_lock(&link).map(drop)),
        (&link, read(&link, Place::Kept).map(drop)),
        (&dangling, open_lock(&dangling).map(drop)),
        (&dangling, read(&dangling, Place::Secret).map(drop)),
    ] {
        let error = refused.unwrap_err();
        let untrusted = untrusted_in(&error).unwrap();
        assert_eq!(untrusted.offence, Offence::WrongKind, "{error}");
        assert_eq!(&untrusted.path, path);
        let named = format!("mv {0} {0}.untrusted", path.display());
        assert!(error.to_string().contains(&named), "{error}");
    }
    assert_eq!(std::fs::read_to_string(&theirs).unwrap(), "precious");
    assert!(!home.join("nowhere").exists());
    // A directory that is a link.
    std::fs::create_dir(home.join("real")).unwrap();
    symlink(home.join("real"), home.join("paper")).unwrap();
    assert!(below(&home, &["paper", "keys"]).is_err());
    assert!(!home.join("real/keys").exists());
    // What is replaced becomes a file of ours; what the link pointed to stays.
    replace(&link, b"mine", false).unwrap();
    assert_eq!(read(&link, Place::Secret).unwrap().as_deref(), Some("mine"));
    assert_eq!(std::fs::read_to_string(&theirs).unwrap(), "precious");
}

#[test]
fn a_pipe_in_place_of_a_file_is_refused_and_not_waited_for() {
    let home = scratch("pipe");
    let pipe = home.join("token.json");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    for place in [Place::Secret, Place::GivenSecret] {
        let error = read(&pipe, place).unwrap_err();
        let found = untrusted_in(&error).unwrap();
        assert_eq!(found.offence, Offence::WrongKind);
    }
    assert!(open_lock(&pipe).is_err());
}

#[test]
fn what_is_made_is_the_owners_alone_and_what_is_left_open_is_closed() {
    let home = scratch("modes").join("state");
    let path = below(&home, &["paper", "keys"]).unwrap();
    for path in [&home, &home.join("paper"), &path] {
        assert_eq!(mode(path), 0o700, "{}", path.display());
    }
    let file = path.join("pace");
    replace(&file, b"1", false).unwrap();
    assert_eq!(mode(&file), 0o600);
    // Read by others: nobody can have changed it.
    set_mode(&file, 0o644);
    set_mode(&path, 0o755);
    private(&path).unwrap();
    read(&file, Place::Kept).unwrap();
    assert_eq!((mode(&path), mode(&file)), (0o700, 0o600));
    // Written by others: refused, and left as it is for whoever looks at it.
    set_mode(&file, 0o602);
    assert!(read(&file, Place::Kept).is_err());
    assert_eq!(mode(&file), 0o602);
    set_mode(&path, 0o707);
    let error = below(&home, &["paper", "keys"]).unwrap_err();
    let words = error.to_string();
    assert!(words.contains("mode 0707"), "{words}");
    assert!(
        words.contains(&format!("chmod 700 {}", path.display())),
        "{words}"
    );
    // No name that a stranger could have taken before is left behind.
    let names = std::fs::read_dir(&path).unwrap().flatten();
    let left: Vec<_> = names.map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["pace"]);
}

#[test]
fn a_directory_above_that_others_may_change_is_told() {
    let top = scratch("above");
    let open = top.join("open");
    std::fs::create_dir(&open).unwrap();
    set_mode(&open, 0o777);
    let home = open.join("inner/hoga");
    super::home(&home).unwrap();
    let told: Vec<PathBuf> = above(&home).into_iter().map(|it| it.path).collect();
    assert!(told.contains(&open), "{told:?}");
    set_mode(&open, 0o1777);
    let told: Vec<PathBuf> = above(&home).into_iter().map(|it| it.path).collect();
    assert!(!told.contains(&open), "the sticky bit is enough: {told:?}");
}

#[test]
fn mending_takes_rights_from_others_and_puts_links_aside() {
    let home = scratch("mend");
    let keys = below(&home, &["paper", "keys"]).unwrap();
    let token = keys.join("token.json");
    replace(&token, b"{}", true).unwrap();
    set_mode(&token, 0o644);
    symlink("/etc/passwd", keys.join("pace")).unwrap();
    set_mode(&home.join("paper"), 0o777);
    let count = super::survey(&home).len() - above(&home).len();
    assert_eq!(count, 3);
    for mended in super::mend(&home) {
        if mended.problem.place != Place::Above {
            mended.done.unwrap();
        }
    }
    assert_eq!(super::survey(&home), above(&home));
    assert_eq!(mode(&token), 0o600);
    assert_eq!(mode(&home.join("paper")), 0o700);
    assert!(keys.join("pace.untrusted").is_symlink());
    assert!(!keys.join("pace").exists());
}
