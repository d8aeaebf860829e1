import { realpathSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { ConfigError, problemAt } from "../errors.js";
import { git, saidBy } from "./git.js";

/** A commit at which the target can be looked at. */
export interface Commit {
  id: string;
  /** When it was made, in UTC, as `2027-01-31T10:00:00Z`. */
  date: string;
  subject: string;
  tags: string[];
  /** The target as git names its content: of the same name, the same content. */
  content: string;
}

/** Of which commits a history is made. */
export interface Wanted {
  /** The newest so many. */
  count: number;
  /** None before this day. */
  since?: string;
  every: Every;
}

/** Each commit that changed the target, the last of each day, week or month, or those with a tag. */
export type Every = "commit" | "day" | "week" | "month" | "tag";
export const EVERY: readonly Every[] = ["commit", "day", "week", "month", "tag"];

/** A target in a repository. */
export interface Repository {
  /** A folder in it, where git is asked. */
  folder: string;
  /** What leads from the root to the target, with slashes; empty where the target is the root. */
  path: string;
  /** The clone does not have all that came before. */
  shallow: boolean;
}

/** @throws ConfigError where the target is in no repository, or git is missing */
export function repositoryOf(target: string): Repository {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) throw new ConfigError(problemAt({ file: target }, "there is no such file or folder; name one that is there now instead"));
  const real = realpathSync(target);
  const folder = stat.isDirectory() ? real : dirname(real);
  const ask = (...args: string[]): string => git(folder, args).toString().replace(/\r?\n$/, "");
  try {
    const prefix = ask("rev-parse", "--show-prefix");
    const path = stat.isDirectory() ? prefix.replace(/\/$/, "") : `${prefix}${basename(real)}`;
    return { folder, path, shallow: ask("rev-parse", "--is-shallow-repository") === "true" };
  } catch (error) {
    throw new ConfigError(problemAt({ file: target }, `${whyOf(error)}; name a folder in a repository of git instead`));
  }
}

/** What git said, in a line. */
function whyOf(error: unknown): string {
  if ((error as { code?: string }).code === "ENOENT") return "git is not there";
  return `git says: ${saidBy(error).replace(/^fatal: /, "")}`;
}

/**
 * The commits of the branch that is checked out, on its own side of merges, from the oldest on. One in which the target was not there yet is none.
 * @throws ConfigError where there is none
 */
export function commitsOf(repository: Repository, { count, since, every }: Wanted): Commit[] {
  const { folder, path } = repository;
  const args = ["log", "--first-parent", "--no-color", "-z", "--format=%H%n%ct%n%s", ...(since === undefined ? [] : [`--since=${since}T00:00:00Z`]), "HEAD", "--"];
  let listed: Buffer;
  const tags = tagsOf(folder);
  try {
    // A tag may stand at a commit that changed something else.
    listed = git(folder, path === "" || every === "tag" ? args : [...args, `:(top,literal)${path}`]);
  } catch (error) {
    throw new ConfigError(`flawgate history: ${whyOf(error)}; commit something first`);
  }
  const all = listed.toString().split("\0").filter((record) => record !== "").map((record) => {
    const [id = "", seconds = "", ...subject] = record.split("\n");
    return { id, date: new Date(Number(seconds) * 1000).toISOString().replace(".000Z", "Z"), subject: subject.join(" "), tags: tags.get(id) ?? [] };
  });
  const chosen = all.filter((commit, i) => isChosen(commit, all[i - 1], every));
  const commits: Commit[] = [];
  for (const commit of chosen) {
    if (commits.length === count) break;
    const content = contentOf(folder, commit.id, path);
    if (content !== null) commits.push({ ...commit, content });
  }
  if (commits.length > 0) return commits.reverse();
  const what = every === "tag" ? "commit with a tag" : "commit";
  throw new ConfigError(`flawgate history: there is no ${what} ${since === undefined ? "" : `since ${since} `}in which ${path === "" ? "the target" : path} is; ${since === undefined ? (every === "tag" ? "leave out --every tag" : "commit it first") : "write an earlier day"}`);
}

/** Commits come newest first: the last of a week is the one whose next is of another. */
function isChosen(commit: Omit<Commit, "content">, next: Omit<Commit, "content"> | undefined, every: Every): boolean {
  if (every === "commit") return true;
  if (every === "tag") return commit.tags.length > 0;
  return next === undefined || spanOf(commit.date, every) !== spanOf(next.date, every);
}

const DAY_MS = 24 * 60 * 60 * 1000;

function spanOf(date: string, every: "day" | "week" | "month"): string | number {
  if (every === "month") return date.slice(0, 7);
  if (every === "day") return date.slice(0, 10);
  // The first day of 1970 was a Thursday, and a week starts on Monday.
  return Math.floor((Date.parse(date) / DAY_MS + 3) / 7);
}

function tagsOf(folder: string): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const line of git(folder, ["for-each-ref", "refs/tags", "--format=%(objectname) %(*objectname) %(refname:strip=2)"]).toString().split("\n")) {
    const [object = "", commit = "", name = ""] = line.split(" ");
    if (name !== "") tags.set(commit || object, [...(tags.get(commit || object) ?? []), name]);
  }
  return tags;
}

/** Null where the target is not in the commit. */
function contentOf(folder: string, commit: string, path: string): string | null {
  try {
    return git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}:${path}`]).toString().trim();
  } catch {
    return null;
  }
}
