import type { Catalog } from "../catalog/catalog.js";
import { SEVERITIES, type Severity } from "../catalog/flaw.js";
import { readJson } from "../yaml/json-file.js";
import { VERSION } from "../version.js";
import { catalogDigest } from "./baseline.js";
import type { Commit } from "./commits.js";
import type { AuditResult, Status } from "./result.js";

const SCHEMA = new URL("../../schemas/history.schema.json", import.meta.url);

/** What an audit of a commit says of each flaw, by id. No reproduction is run and nothing waived, so it is one of these. */
export type Statuses = Record<string, Extract<Status, "open" | "clear" | "unknown" | "accepted">>;

/** A commit, and how many flaws were in it. */
export interface HistoryCommit {
  /** Whole. */
  commit: string;
  /** When it was made, in UTC, as `2027-01-31T10:00:00Z`. */
  date: string;
  subject: string;
  tags: string[];
  /** How many have each status. */
  summary: Record<Statuses[string], number>;
  /** Of what is open, by severity. */
  open: Record<Severity, number>;
}

/** The commit since which a flaw has a status. */
export interface Change {
  commit: string;
  status: Statuses[string];
}

/** What `flawgate history --format json` prints. Commits and changes from the oldest on. */
export interface History {
  version: 1;
  tool: { name: "flawgate"; version: string };
  /** Where the target lies in its repository; empty for all of it. */
  target: { path: string };
  /** Of the catalogue that was asked. */
  catalog: string;
  /** The clone does not have all that came before. */
  shallow: boolean;
  commits: HistoryCommit[];
  /** Of each flaw, from which commit on it has which status. */
  flaws: Record<string, Change[]>;
}

/** What an audit says of each flaw. */
export const statusesOf = ({ flaws }: AuditResult): Statuses => Object.fromEntries(flaws.map(({ id, status }) => [id, status as Statuses[string]]));

/** Makes a history of what the audits of its commits say, which are given from the oldest on. */
export function historyOf(catalog: Catalog, target: string, shallow: boolean, audited: readonly { commit: Commit; statuses: Statuses }[]): History {
  const commits = audited.map(({ commit: { id, date, subject, tags }, statuses }): HistoryCommit => {
    const having = (status: string): Catalog["flaws"] => catalog.flaws.filter((flaw) => statuses[flaw.id] === status);
    const open = having("open");
    return {
      commit: id, date, subject, tags,
      summary: { open: open.length, clear: having("clear").length, unknown: having("unknown").length, accepted: having("accepted").length },
      open: Object.fromEntries(SEVERITIES.map((severity) => [severity, open.filter((flaw) => flaw.severity === severity).length])) as Record<Severity, number>,
    };
  });
  const changes = catalog.flaws.map(({ id }): [string, Change[]] => {
    const all = audited.map(({ commit, statuses }): Change => ({ commit: commit.id, status: statuses[id] ?? "unknown" }));
    return [id, all.filter(({ status }, i) => status !== all[i - 1]?.status)];
  });
  return { version: 1, tool: { name: "flawgate", version: VERSION }, target: { path: target }, catalog: catalogDigest(catalog), shallow, commits, flaws: Object.fromEntries(changes) };
}

/** @throws ConfigError where the file is none that `flawgate history --format json` writes */
export const readHistory = (file: string): History => readJson<History>(file, SCHEMA);

/** What became of flaws at a commit: `opened` also where nobody knew before, `back` where it was clear before. */
export interface Turns {
  opened: string[];
  back: string[];
  closed: string[];
  lost: string[];
}

/** The changes of each commit but the first, by its id. */
export function turnsOf({ flaws }: Pick<History, "flaws">): Map<string, Turns> {
  const turns = new Map<string, Turns>();
  for (const [id, changes] of Object.entries(flaws)) {
    for (const [i, { commit, status }] of changes.entries()) {
      if (i === 0) continue;
      const at = turns.get(commit) ?? { opened: [], back: [], closed: [], lost: [] };
      turns.set(commit, at);
      const before = changes.slice(0, i);
      if (status === "open") (before.some((earlier) => earlier.status === "clear") ? at.back : at.opened).push(id);
      else if (status === "clear" || status === "accepted") at.closed.push(id);
      else at.lost.push(id);
    }
  }
  return turns;
}
