//! Finds files of a crate that import each other in a circle: neither of them can be read, moved or
//! tested without the other.
//!
//! Read as text: `crate::`, `super::` and children named in a `use`, followed through re-exports. Tests at
//! the end of a file are left out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Crates in which no files import each other in a circle.
const WITHOUT: [&str; 7] = [
    "hoga-desk",
    "hoga-kis",
    "hoga-mock",
    "hoga-port",
    "kis-client",
    "kis-emulator",
    "market-rules",
];

/// A file as a module: the segments of its path below the crate.
type Module = Vec<String>;

/// The files of a crate with what they hold, without comments and tests.
struct Crate {
    files: BTreeMap<Module, String>,
    /// What a module hands on under a name, and from where.
    handed_on: BTreeMap<(Module, String), Vec<String>>,
}

/// Returns a line for each circle.
pub(crate) fn found(root: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    for name in WITHOUT {
        let source = root.join("crates").join(name).join("src");
        let files = read(&source)?;
        for circle in circles(&Crate::new(files)) {
            let names: Vec<String> = circle.iter().map(|module| module.join("::")).collect();
            found.push(format!(
                "{name}: {} import each other in a circle",
                names.join(", ")
            ));
        }
    }
    Ok(found)
}

fn read(source: &Path) -> Result<BTreeMap<Module, String>, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![source.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| error.to_string())? {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let below = path
                    .strip_prefix(source)
                    .map_err(|error| error.to_string())?;
                let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
                files.insert(module_of(below), bare(&text));
            }
        }
    }
    Ok(files)
}

fn module_of(below: &Path) -> Module {
    let without = below.with_extension("");
    let mut module: Module = without
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    let is_folders_own = module
        .last()
        .is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main"));
    if is_folders_own {
        module.pop();
    }
    module
}

fn bare(text: &str) -> String {
    let lines = text
        .lines()
        .take_while(|line| *line != "#[cfg(test)]")
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

impl Crate {
    fn new(files: BTreeMap<Module, String>) -> Self {
        let mut it = Self {
            files,
            handed_on: BTreeMap::new(),
        };
        let mut handed_on = BTreeMap::new();
        for (module, text) in &it.files {
            for (is_handed_on, path) in paths(text) {
                if let (true, Some(name)) = (is_handed_on, path.last()) {
                    handed_on.insert((module.clone(), name.clone()), path.clone());
                }
            }
        }
        it.handed_on = handed_on;
        it
    }

    /// Returns the file that a path leads to from a module; none where it leaves the crate.
    fn target(&self, from: &Module, path: &[String]) -> Option<Module> {
        let mut at = from.clone();
        let mut rest = path;
        let mut is_anchored = false;
        while let Some((first, more)) = rest.split_first() {
            match first.as_str() {
                "crate" => at.clear(),
                "super" => drop(at.pop()),
                "self" => {}
                _ => break,
            }
            (rest, is_anchored) = (more, true);
        }
        let first = rest.first()?;
        let mut child = at.clone();
        child.push(first.clone());
        if !is_anchored && !self.files.contains_key(&child) {
            return None;
        }
        for (place, segment) in rest.iter().enumerate() {
            let mut child = at.clone();
            child.push(segment.clone());
            if self.files.contains_key(&child) {
                at = child;
                continue;
            }
            if let Some(its) = self.handed_on.get(&(at.clone(), segment.clone())) {
                let mut further = its.clone();
                further.extend_from_slice(rest.get(place.saturating_add(1)..).unwrap_or_default());
                // What is handed on from another crate stands here.
                return self.target(&at, &further).or(Some(at));
            }
            break;
        }
        Some(at)
    }

    fn imports(&self) -> BTreeMap<&Module, BTreeSet<Module>> {
        let of = |(module, text): (&_, &String)| -> BTreeSet<Module> {
            let paths = paths(text).into_iter();
            let targets = paths.filter_map(|(_, path)| self.target(module, &path));
            targets.filter(|target| target != module).collect()
        };
        let files = self.files.iter();
        files.map(|file| (file.0, of(file))).collect()
    }
}

/// Returns every path of a text that may stay in the crate, and whether it is handed on.
fn paths(text: &str) -> Vec<(bool, Vec<String>)> {
    let mut found = Vec::new();
    for statement in text.split_inclusive(';') {
        let used = statement
            .rfind("\nuse ")
            .or_else(|| statement.rfind(" use "))
            .or_else(|| statement.starts_with("use ").then_some(0));
        if let Some(at) = used {
            let (before, tree) = statement.split_at(at);
            let line = before.rsplit('\n').next().unwrap_or_default();
            let is_handed_on = line.trim_start().starts_with("pub");
            let tree = tree.trim_start().trim_start_matches("use ");
            grow(tree.trim_end_matches(';'), &[], &mut |path| {
                found.push((is_handed_on, path));
            });
            continue;
        }
        for word in ["crate::", "super::"] {
            for (at, _) in statement.match_indices(word) {
                let rest = statement.get(at..).unwrap_or_default();
                let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
                let path = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
                found.push((false, segments(path)));
            }
        }
    }
    found
}

fn segments(path: &str) -> Vec<String> {
    let parts = path.split("::").map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Follows the branches of a `use`.
fn grow(tree: &str, stem: &[String], take: &mut impl FnMut(Vec<String>)) {
    let tree = tree.trim();
    let Some((before, branches)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default();
        let mut whole = stem.to_vec();
        whole.extend(segments(path));
        if whole.last().is_some_and(|last| last == "self") {
            whole.pop();
        }
        if !whole.is_empty() {
            take(whole);
        }
        return;
    };
    let mut stem = stem.to_vec();
    stem.extend(segments(before));
    let inside = branches
        .rsplit_once('}')
        .map_or(branches, |(inside, _)| inside);
    let (mut depth, mut from) = (0_usize, 0_usize);
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth = depth.saturating_add(1),
            '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                grow(inside.get(from..at).unwrap_or_default(), &stem, take);
                from = at.saturating_add(1);
            }
            _ => {}
        }
    }
    grow(inside.get(from..).unwrap_or_default(), &stem, take);
}

/// Returns the groups of files each of which reaches every other.
fn circles(whole: &Crate) -> Vec<Vec<Module>> {
    let imports = whole.imports();
    let reach = |from: &Module| {
        let mut reached: BTreeSet<Module> = BTreeSet::new();
        let mut next: Vec<Module> = vec![from.clone()];
        while let Some(module) = next.pop() {
            for target in imports.get(&module).into_iter().flatten() {
                if reached.insert(target.clone()) {
                    next.push(target.clone());
                }
            }
        }
        reached
    };
    let reached: BTreeMap<&Module, BTreeSet<Module>> = imports
        .keys()
        .map(|module| (*module, reach(module)))
        .collect();
    let mut circles: Vec<Vec<Module>> = Vec::new();
    for (module, targets) in &reached {
        let is_back = |other: &&Module| {
            reached
                .get(*other)
                .is_some_and(|back| back.contains(*module))
        };
        let circle: Vec<Module> = targets.iter().filter(is_back).cloned().collect();
        if circle.len() > 1 && !circles.contains(&circle) {
            circles.push(circle);
        }
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(files: &[(&str, &str)]) -> Vec<Vec<Module>> {
        let files = files.iter().map(|(path, text)| {
            let module = module_of(Path::new(path));
            (module, bare(text))
        });
        circles(&Crate::new(files.collect()))
    }

    #[test]
    fn a_circle_is_found_through_groups_parents_and_what_is_handed_on() {
        let lib = ("lib.rs", "mod a;\nmod b;\npub use b::{Thing, other::*};\n");
        let a = ("a.rs", "use crate::Thing;\nuse std::fmt;\n");
        let back = ("b.rs", "use super::{a::{self, deep::Name}};\n");
        assert_eq!(
            of(&[lib, a, ("b.rs", "use std::fmt;")]),
            Vec::<Vec<Module>>::new()
        );
        let circle = of(&[lib, a, back]);
        assert_eq!(circle, [[vec!["a".to_owned()], vec!["b".to_owned()]]]);
        let child = ("a/child.rs", "fn f() { super::g() }");
        let parent = ("a.rs", "mod child;\nuse child::f;\n");
        assert_eq!(of(&[parent, child]).len(), 1);
        let tested = ("a.rs", "#[cfg(test)]\nuse crate::b::X;\n");
        let b = ("b.rs", "use crate::a::Y;\n// use crate::b;\n");
        assert_eq!(of(&[tested, b]), Vec::<Vec<Module>>::new());
    }
}
