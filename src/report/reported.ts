import type { AuditResult, Finding, FlawResult, Place, Recurrence, Status, TraceStep } from "../audit/result.js";
import type { Severity } from "../catalog/flaw.js";
import { TROUBLE } from "./tally.js";

/** What a reader is shown in the code: a flaw that is there, or a family that was found elsewhere. */
export interface Reported {
  /** The flaw's id or the family's name. */
  id: string;
  title: string;
  severity: Severity;
  status: Status | "recurrence";
  /** What was judged, where it is a flaw. */
  flaw: FlawResult | null;
  /** The flaw itself, or those that are instances of the family. */
  flaws: readonly string[];
  /** At least one. */
  places: readonly ReportedPlace[];
}

export interface ReportedPlace {
  /** Null: only a reproduction showed it, and where it would live was not located. */
  place: Place | Finding | null;
  symbol: string;
  text: string;
  trace: readonly TraceStep[];
}

/** The flaws that are open, regressed or disputed, then the recurrences. */
export function reportedIn({ flaws, recurrences }: Pick<AuditResult, "flaws" | "recurrences">): Reported[] {
  return [...flaws.filter((flaw) => TROUBLE.has(flaw.status)).map(reportedFlaw), ...recurrences.map(reportedFamily)];
}

function reportedFlaw(flaw: FlawResult): Reported {
  const { verdict, expected, observed } = flaw.reproduction;
  const proof = verdict === "not-run" ? "" : ` Reproduction ${verdict}${expected === null ? "" : `; expected: ${expected}`}${observed === null ? "" : `; observed: ${observed}`}.`;
  const note = `${flaw.status === "open" ? "" : ` ${flaw.status}${flaw.reason === null ? "" : `: ${flaw.reason}`}.`}${proof}`;
  // A reproduction that triggered where the rule saw nothing has no finding: the place is then where the flaw would live.
  const found = flaw.findings.map((finding): ReportedPlace => ({ place: finding, symbol: finding.symbol, text: `${sentence(finding.message)}${note}`, trace: finding.trace }));
  const anchored = flaw.anchors.slice(0, 1).map((anchor): ReportedPlace => ({ place: anchor, symbol: anchor.symbol, text: `${sentence(flaw.title)}${note}`, trace: [] }));
  const nowhere = { place: null, symbol: "", text: `${sentence(flaw.title)}${note}`, trace: [] };
  return { id: flaw.id, title: flaw.title, severity: flaw.severity, status: flaw.status, flaw, flaws: [flaw.id], places: [found, anchored, [nowhere]].find((places) => places.length > 0)! };
}

function reportedFamily({ family, flaws, severity, findings }: Recurrence): Reported {
  const places = findings.map((finding) => ({ place: finding, symbol: finding.symbol, text: sentence(finding.message), trace: finding.trace }));
  return { id: family, title: `The mistake behind ${flaws.join(", ")}, elsewhere: ${family}`, severity, status: "recurrence", flaw: null, flaws, places };
}

/** The text with a full stop at its end. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
