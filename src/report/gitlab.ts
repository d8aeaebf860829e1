import type { AuditResult, GateNote, Place } from "../audit/result.js";
import type { Severity } from "../catalog/flaw.js";
import { fingerprinting, type LineAt } from "./fingerprint.js";
import { OF_FINDINGS, titleOf } from "./gate.js";
import { renderJson } from "./json.js";
import { reportedIn } from "./reported.js";
import { visible } from "./visible.js";

export interface GitlabOptions {
  /** What leads from a repository's root to the target: empty, or with a slash at its end. */
  base: string;
  lineAt: LineAt;
}

const SEVERITY = { critical: "blocker", high: "critical", medium: "major", low: "minor", info: "info" } as const satisfies Record<Severity, string>;

/** An entry of GitLab's Code Quality report: of the form of Code Climate, the part that GitLab reads. */
interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: (typeof SEVERITY)[Severity];
  location: { path: string; lines: { begin: number } };
}

/**
 * The result as GitLab's Code Quality report: all that was found, since GitLab itself compares the reports of two branches by their
 * fingerprints. With a gate also what it fails on that is no finding.
 */
export function renderGitlab(result: AuditResult, { base, lineAt }: GitlabOptions): string {
  const fingerprintOf = fingerprinting(lineAt);
  const locationOf = (place: Pick<Place, "file" | "line"> | null): Issue["location"] =>
    place === null ? { path: base === "" ? "." : base.slice(0, -1), lines: { begin: 1 } } : { path: `${base}${place.file}`, lines: { begin: place.line } };
  const found = reportedIn(result).flatMap(({ id, severity, places }) =>
    places.map(({ place, symbol, text }): Issue => ({ description: visible(`${id}: ${text}`), check_name: visible(id), fingerprint: fingerprintOf(id, place, symbol), severity: SEVERITY[severity], location: locationOf(place) })),
  );
  const severityOf = ({ of }: GateNote): Severity => result.flaws.find(({ id }) => id === of)?.severity ?? "high";
  const failures = (result.gate?.failures ?? []).filter(({ kind }) => !OF_FINDINGS.has(kind));
  const failed = failures.map((note): Issue => {
    const { kind, of, message, place } = note;
    return { description: visible(`${of ?? "gate"}: ${titleOf(kind)}: ${message}`), check_name: kind, fingerprint: fingerprintOf(kind, place, of ?? ""), severity: SEVERITY[severityOf(note)], location: locationOf(place) };
  });
  return renderJson([...found, ...failed]);
}
