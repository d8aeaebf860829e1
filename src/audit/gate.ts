import type { Catalog } from "../catalog/catalog.js";
import type { Severity } from "../catalog/flaw.js";
import { catalogDigest, type Baseline } from "./baseline.js";
import type { ChangedLines } from "./changed-lines.js";
import { counted } from "./counted.js";
import type { AuditResult, FailureKind, FlawResult, Gate, GateNote, Status } from "./result.js";
import type { Ignored } from "./suppressions.js";
import type { Waived } from "./waivers.js";

/** `gate:` in a target's `flawgate.yaml`. */
export interface GatePolicy {
  /** Without a baseline, the severities of which an open flaw fails. */
  severities: readonly Severity[];
  /** What is told and does not fail. */
  tolerate: readonly FailureKind[];
}

export const DEFAULT_POLICY: GatePolicy = { severities: ["critical", "high"], tolerate: [] };

export interface GateInput {
  policy: GatePolicy;
  baseline: { file: string; content: Baseline } | null;
  /** The catalogue that was asked. */
  catalog: Pick<Catalog, "byId" | "flaws">;
  today: string;
  waived: Pick<Waived, "expired" | "idle">;
  idleIgnores: readonly Ignored[];
  /** The lines that are new since a revision; null where none was named. */
  changed: ChangedLines | null;
}

const GONE: ReadonlySet<Status> = new Set(["clear", "fixed"]);

/** The result with flaws that came back as `regressed`, and whether it may pass. */
export function gated(result: AuditResult, input: GateInput): AuditResult & { gate: Gate } {
  const known = input.baseline?.content.flaws ?? null;
  const flaws = result.flaws.map((flaw): FlawResult => (flaw.status === "open" && GONE.has(known?.[flaw.id]?.status ?? "open") ? { ...flaw, status: "regressed", reason: flaw.reason ?? `it was ${known![flaw.id]!.status} in the baseline` } : flaw));
  const shown = counted(result, flaws, input.catalog);
  const said = [...flaws.flatMap((flaw) => saidOf(flaw, known?.[flaw.id]?.status ?? null, known !== null, input.policy)), ...saidOfAll(shown, input)];
  const failures = said.filter(({ kind }) => kind !== "gained" && kind !== "other-catalog" && !input.policy.tolerate.includes(kind));
  return { ...shown, gate: { passes: failures.length === 0, baseline: input.baseline?.file ?? null, today: input.today, failures, notices: said.filter((note) => !failures.includes(note)) } };
}

function saidOf(flaw: FlawResult, before: Status | null, hasBaseline: boolean, { severities }: GatePolicy): GateNote[] {
  const note = (kind: GateNote["kind"], message: string): GateNote[] => [{ kind, of: flaw.id, message: `${message}: ${flaw.title}`, place: placeOf(flaw) }];
  switch (flaw.status) {
    case "disputed":
      return note("disputed", "its rule and its reproduction contradict each other");
    case "regressed":
      return note("regressed", "it was gone and is back");
    case "open":
      if (!hasBaseline) return severities.includes(flaw.severity) ? note("open", `it is open, and ${flaw.severity}`) : [];
      return before === "open" || before === "disputed" || before === "accepted" ? [] : note("appeared", before === null ? "it is open, and the baseline does not know it" : "nobody knew of it, and it is open");
    case "unknown":
      return before !== null && GONE.has(before) ? note("lost", `it was ${before}, and now nobody knows (${flaw.reason ?? "no reason given"})`) : [];
    case "clear":
    case "fixed":
      return before === "open" || before === "disputed" || before === "unknown" || (before === "clear" && flaw.status === "fixed") ? note("gained", `it was ${before} and is ${flaw.status}`) : [];
    default:
      return [];
  }
}

function placeOf({ findings: [found], grounds: [ground] = [], anchors: [anchor] }: FlawResult): GateNote["place"] {
  const place = found ?? ground?.place ?? anchor;
  return place == null ? null : { file: place.file, line: place.line };
}

function saidOfAll(result: AuditResult, { baseline, catalog, waived, idleIgnores, changed }: GateInput): GateNote[] {
  const said: GateNote[] = [];
  if (result.flaws.every((f) => f.status === "unknown")) said.push({ kind: "nothing-located", of: null, message: "no flaw of the catalogue was located in this tree, so nothing is known of it", place: null });
  for (const { flaw, until, place } of waived.expired) said.push({ kind: "expired-waiver", of: flaw, message: `its waiver ended on ${until}, and it is open`, place: placeIn(place) });
  for (const { flaw, place } of waived.idle) said.push({ kind: "idle-waiver", of: flaw, message: "its waiver waives nothing; take it out", place: placeIn(place) });
  for (const { place, reason } of idleIgnores) said.push({ kind: "idle-ignore", of: null, message: `this flawgate-ignore silences nothing${reason === null ? "" : ` (${reason})`}; take it out`, place: placeIn(place) });
  if (changed !== null)
    for (const { family, findings } of result.recurrences)
      for (const { file, line, endLine, message } of findings) if (changed.has(file, line, endLine)) said.push({ kind: "recurrence", of: family, message, place: { file, line } });
  if (baseline !== null && baseline.content.catalog !== catalogDigest(catalog)) said.push({ kind: "other-catalog", of: null, message: "the baseline is of another catalogue; flawgate baseline renews it", place: null });
  return said;
}

/** Of `flawgate.yaml:12:5`. */
function placeIn(place: string): { file: string; line: number } {
  const [, file, line] = /^(.*?):(\d+)(?::\d+)?$/.exec(place) ?? [];
  return { file: file ?? place, line: Number(line ?? 1) };
}
