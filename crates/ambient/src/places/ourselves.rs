//! Who this process is, and which group is its user's alone.

use super::Ourselves;
use std::sync::OnceLock;

impl Ourselves {
    /// Returns who this process is; looked up once.
    pub fn of_process() -> &'static Self {
        static US: OnceLock<Ourselves> = OnceLock::new();
        US.get_or_init(look)
    }
}

#[cfg(unix)]
fn look() -> Ourselves {
    let user = rustix::process::geteuid().as_raw();
    let read = |path| std::fs::read_to_string(path).unwrap_or_default();
    let mut groups = vec![rustix::process::getegid().as_raw()];
    // Without the list the group that files are made with is the only one known.
    let more = rustix::process::getgroups().unwrap_or_default();
    groups.extend(more.into_iter().map(rustix::process::Gid::as_raw));
    Ourselves {
        user,
        own_group: own_group(user, &read("/etc/passwd"), &read("/etc/group")),
        groups,
    }
}

#[cfg(not(unix))]
fn look() -> Ourselves {
    Ourselves {
        user: 0,
        own_group: None,
        groups: Vec::new(),
    }
}

/// Returns the user's first group if the machine's files know everybody in it, and that is the user.
fn own_group(user: u32, passwd: &str, group: &str) -> Option<u32> {
    let field = |line: &str, place: usize| line.split(':').nth(place).map(str::to_owned);
    let number = |line: &str, place: usize| field(line, place)?.parse::<u32>().ok();
    let mine = passwd.lines().find(|line| number(line, 2) == Some(user))?;
    let (name, first) = (field(mine, 0)?, number(mine, 3)?);
    let is_shared = passwd
        .lines()
        .any(|line| number(line, 3) == Some(first) && number(line, 2) != Some(user));
    let mut lines = group
        .lines()
        .filter(|line| number(line, 2) == Some(first))
        .peekable();
    let is_listed = lines.peek().is_some();
    let is_alone = lines.all(|line| {
        let members = field(line, 3).unwrap_or_default();
        let mut members = members.split(',').map(str::trim);
        members.all(|member| member.is_empty() || member == name)
    });
    (is_listed && is_alone && !is_shared).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::own_group;

    #[test]
    fn a_group_is_the_users_own_only_where_everybody_in_it_is_known() {
        let passwd =
            "root:x:0:0::/:\nkim:x:1000:1000::/:\nlee:x:1001:100::/:\nahn:x:1002:100::/:\n";
        let group = "root:x:0:\nusers:x:100:\nkim:x:1000:\n";
        assert_eq!(own_group(1000, passwd, group), Some(1000));
        assert_eq!(own_group(0, passwd, group), Some(0));
        assert_eq!(
            own_group(1001, passwd, group),
            None,
            "lee shares it with ahn"
        );
        assert_eq!(
            own_group(1009, passwd, group),
            None,
            "nobody knows this user"
        );
        let joined = "kim:x:1000:kim,lee\n";
        assert_eq!(own_group(1000, passwd, joined), None, "lee was added");
        assert_eq!(own_group(1000, passwd, ""), None, "the group is not known");
        let itself = "kim:x:1000:kim\n";
        assert_eq!(own_group(1000, passwd, itself), Some(1000));
    }
}
