import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { ConfigError } from "../errors.js";
import { filtersOf, git, saidBy } from "./git.js";

/** The lines of a tree that are not as they were at a revision. */
export interface ChangedLines {
  /** Some of the lines, counted from 1, are new or changed. The path is relative to the target. */
  has: (file: string, first: number, last: number) => boolean;
}

/** What git says of the folder of a target. */
function ask(target: string, ...args: string[]): string {
  return git(folderOf(target), args).toString();
}

const folderOf = (target: string): string => (statSync(target).isDirectory() ? target : dirname(resolve(target)));

/** The commit that is checked out, in short; null outside of git. */
export function commitOf(target: string): string | null {
  try {
    return ask(target, "rev-parse", "--short=12", "HEAD").trim();
  } catch {
    return null;
  }
}

/** The root of the repository in which a target lies; null outside of git. */
export function rootOf(target: string): string | null {
  try {
    return ask(target, "rev-parse", "--show-toplevel").replace(/\r?\n$/, "");
  } catch {
    return null;
  }
}

/**
 * What git says has changed in a target since a revision, in the working tree too.
 * @throws ConfigError where git is missing, the target is in no repository, or there is no such revision
 */
export function linesChangedSince(target: string, revision: string): ChangedLines {
  let diff: string;
  let added: string;
  try {
    // What comes after `--end-of-options` is no option, whatever it begins with.
    const commit = ask(target, "rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`).trim();
    const form = ["--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty", "--relative", "--unified=0", "--inter-hunk-context=0", "--src-prefix=a/", "--dst-prefix=b/"];
    diff = git(folderOf(target), ["diff", ...form, commit, "--", "."], "", filtersOf(folderOf(target))).toString();
    added = ask(target, "ls-files", "-z", "--others", "--exclude-standard");
  } catch (error) {
    throw new ConfigError(`--since ${revision}: git cannot compare with it (${saidBy(error)}); name a revision of the repository in which the target lies instead`);
  }
  const changed = changedIn(diff);
  for (const file of added.split("\0").filter((f) => f !== "")) changed.set(file, [[1, Infinity]]);
  const only = statSync(target).isDirectory() ? null : basename(resolve(target));
  return { has: (file, first, last) => (only !== null && file !== only ? false : (changed.get(file) ?? []).some(([from, to]) => from <= last && first <= to)) };
}

/** The ranges of new lines of each file of a diff without context. */
export function changedIn(diff: string): Map<string, [number, number][]> {
  const changed = new Map<string, [number, number][]>();
  let ranges: [number, number][] = [];
  let left = 0;
  for (const line of diff.split("\n")) {
    // Within a hunk a line may look like a header.
    if (left > 0) {
      // That a file ends without a line end is said between its lines.
      if (!line.startsWith("\\")) left--;
      continue;
    }
    if (line.startsWith("+++ ")) {
      ranges = [];
      const file = fileOf(line.slice("+++ ".length));
      if (file !== null) changed.set(file, ranges);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [removed, start, length] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    left = removed + length;
    if (length > 0) ranges.push([start, start + length - 1]);
  }
  return changed;
}

/** Of `b/a.py`, or `"b/a\\nb.py"`: git quotes names that would break a line. Null where the file is no more. */
function fileOf(shown: string): string | null {
  const name = shown.replace(/\t$/, "");
  if (!name.startsWith('"')) return name.startsWith("b/") ? name.slice(2) : null;
  const bytes = [...name.slice(1, -1).matchAll(/\\([0-7]{3}|.)|[^\\]+/gs)].map(([text, escaped]) => (escaped === undefined ? Buffer.from(text) : Buffer.from(escaped.length === 3 ? [parseInt(escaped, 8)] : (ESCAPES[escaped] ?? escaped))));
  return Buffer.concat(bytes).toString().slice(2);
}

const ESCAPES: Readonly<Record<string, string>> = { a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r" };
