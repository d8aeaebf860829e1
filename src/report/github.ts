import type { AuditResult, Finding, GateNote, Place } from "../audit/result.js";
import { SEVERITIES, type Flaw, type Severity } from "../catalog/flaw.js";
import { byKind, titleOf, verdictOf } from "./gate.js";
import { reportedIn, sentence } from "./reported.js";
import { count, STATUSES } from "./tally.js";
import { inert, visible } from "./visible.js";

export interface GithubOptions {
  /** What the catalogue says of each flaw. */
  flaws: ReadonlyMap<string, Pick<Flaw, "repair">>;
  /** What leads from the repository's root to the target: empty, or with a slash at its end. */
  base: string;
}

/** GitHub shows so many annotations of each level that a step writes, and fifty of a run. */
const SHOWN = 10;
const LEVELS = ["error", "warning", "notice"] as const;
const LEVEL = { critical: "error", high: "error", medium: "warning", low: "notice", info: "notice" } as const satisfies Record<Severity, Level>;
type Level = (typeof LEVELS)[number];

interface Annotation {
  level: Level;
  title: string;
  message: string;
  place: Pick<Place, "file" | "line"> | Place | Finding | null;
}

/**
 * The result as workflow commands that annotate the code, what matters most first. With a gate: what fails it as errors, what it tolerates
 * as warnings, what is gained as notices; else what was found, by severity. Last a line for the log: how many are not shown, or the verdict.
 */
export function renderGithub(result: AuditResult, options: GithubOptions): string {
  const annotations = result.gate === undefined ? found(result, options) : gated(result, result.gate, options);
  const shown = LEVELS.flatMap((level) => annotations.filter((a) => a.level === level).slice(0, SHOWN));
  const more = LEVELS.flatMap((level) => {
    const hidden = annotations.filter((a) => a.level === level).length - SHOWN;
    return hidden > 0 ? [count(hidden, `more ${level}`)] : [];
  });
  const last = [
    result.gate === undefined ? `${count(annotations.length, "annotation")}.` : verdictOf(result.gate),
    ...(more.length === 0 ? [] : [`Not shown: ${more.join(", ")}, since GitHub shows ${SHOWN} of each a step; --format markdown lists all.`]),
  ];
  return [...shown.map((annotation) => command(annotation, options)), inert(visible(last.join(" ")))].map((line) => `${line}\n`).join("");
}

function found(result: AuditResult, { flaws }: GithubOptions): Annotation[] {
  const rank = (status: string): number => STATUSES.findIndex((known) => known === status) + (status === "recurrence" ? STATUSES.length + 1 : 0);
  return reportedIn(result)
    .sort((a, b) => rank(a.status) - rank(b.status) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .flatMap(({ id, severity, status, flaw, places }) => places.map(({ place, text }): Annotation => ({ level: LEVEL[severity], title: `${id}: ${status} (${severity})`, message: said(text, flaw === null ? undefined : flaws.get(id)), place })));
}

function gated(result: AuditResult, { failures, notices }: NonNullable<AuditResult["gate"]>, { flaws }: GithubOptions): Annotation[] {
  const annotated = (level: (note: GateNote) => Level) => (note: GateNote): Annotation => {
    const { kind, of, message, place } = note;
    const finding = findingsOf(result, of).find((f) => f.file === place?.file && f.line === place.line);
    const text = finding === undefined || finding.message === message ? sentence(message) : `${sentence(message)}\n${sentence(finding.message)}`;
    return { level: level(note), title: `${of === null ? "" : `${of}: `}${titleOf(kind)}`, message: said(text, of === null ? undefined : flaws.get(of)), place: finding ?? place };
  };
  const ordered = (notes: readonly GateNote[]): GateNote[] => byKind(notes).flatMap((group) => group.notes);
  return [...ordered(failures).map(annotated(() => "error")), ...ordered(notices).map(annotated(({ kind }) => (kind === "gained" || kind === "other-catalog" ? "notice" : "warning")))];
}

const findingsOf = ({ flaws, recurrences }: AuditResult, of: string | null): readonly Finding[] => flaws.find(({ id }) => id === of)?.findings ?? recurrences.find(({ family }) => family === of)?.findings ?? [];

const said = (text: string, flaw: Pick<Flaw, "repair"> | undefined): string => (flaw === undefined ? text : `${text}\nRepair: ${flaw.repair}`);

function command({ level, title, message, place }: Annotation, { base }: GithubOptions): string {
  const properties: Record<string, string | number> = { ...(place !== null && { file: `${base}${place.file}`, ...rangeOf(place) }), title };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  return `::${level} ${written.join(",")}::${escapeData(message)}`;
}

/** Columns only where the range is of one line: GitHub refuses them otherwise. */
function rangeOf(place: NonNullable<Annotation["place"]>): Record<string, number> {
  if (!("endLine" in place)) return { line: place.line };
  const { line, endLine, column, endColumn } = place;
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine };
}

/** What GitHub reads back as the text, and a terminal shows. */
const escapeData = (text: string): string => visible(text.replace(/[%\r\n]/g, percent));
const escapeProperty = (text: string): string => visible(text.replace(/[%\r\n:,]/g, percent));
const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
