import { describe, expect, it } from "vitest";
import { catalogDigest, type Baseline, type KnownFlaw } from "./baseline.js";
import { DEFAULT_POLICY, gated, type GateInput } from "./gate.js";
import type { AuditResult, FailureKind, FlawResult, Status } from "./result.js";

const CATALOG = { flaws: [], byId: new Map() };

const flaw = (id: string, status: Status, more: Partial<FlawResult> = {}): FlawResult => ({
  id, series: id.slice(0, 1), title: `${id} does what it should not`, layer: "rust", severity: "high", status, reason: null, anchors: [], reproduction: { verdict: "not-run", reason: null, expected: null, observed: null },
  findings: status === "open" || status === "disputed" ? [{ file: "lib.rs", line: 7, column: 1, endLine: 7, endColumn: 9, symbol: "process_intent", message: "it is here", trace: [] }] : [], ...more,
});

const resultOf = (...flaws: FlawResult[]): AuditResult => ({
  version: 1, tool: { name: "flawgate", version: "0" }, target: { path: ".", files: 1, bytes: 1, skipped: [] }, flaws, recurrences: [],
  summary: { open: 0, regressed: 0, disputed: 0, fixed: 0, clear: 0, unknown: 0, accepted: 0, recurrences: 0 }, distinctRootCauses: 0, rootCauses: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
});

const known = (flaws: Record<string, KnownFlaw["status"]>, catalog = catalogDigest(CATALOG)): GateInput["baseline"] => {
  const content: Baseline = { version: 1, catalog, flaws: Object.fromEntries(Object.entries(flaws).map(([id, status]) => [id, { status, places: [], since: null }])) };
  return { file: "flawgate.baseline.json", content };
};

const judged = (result: AuditResult, input: Partial<GateInput> = {}): ReturnType<typeof gated> =>
  gated(result, { policy: DEFAULT_POLICY, baseline: null, catalog: CATALOG, today: "2027-01-31", waived: { expired: [], idle: [] }, idleIgnores: [], changed: null, ...input });

const kinds = (result: AuditResult, input?: Partial<GateInput>): { failures: string[]; notices: string[] } => {
  const { gate } = judged(result, input);
  const shown = (notes: typeof gate.failures): string[] => notes.map(({ kind, of }) => `${kind} ${of ?? "-"}`);
  expect(gate.passes).toBe(gate.failures.length === 0);
  return { failures: shown(gate.failures), notices: shown(gate.notices) };
};

describe("against a baseline", () => {
  // What was known, what is now, and what the gate says of it.
  it.each<[Status, Status, string | null, "fails" | "passes"]>([
    ["clear", "open", "regressed", "fails"], ["fixed", "open", "regressed", "fails"],
    ["clear", "unknown", "lost", "fails"], ["fixed", "unknown", "lost", "fails"],
    ["unknown", "open", "appeared", "fails"],
    ["clear", "disputed", "disputed", "fails"], ["open", "disputed", "disputed", "fails"],
    ["open", "clear", "gained", "passes"], ["open", "fixed", "gained", "passes"], ["unknown", "clear", "gained", "passes"], ["clear", "fixed", "gained", "passes"], ["disputed", "fixed", "gained", "passes"],
    ["open", "open", null, "passes"], ["accepted", "open", null, "passes"], ["open", "accepted", null, "passes"], ["open", "unknown", null, "passes"], ["unknown", "unknown", null, "passes"], ["clear", "clear", null, "passes"], ["fixed", "clear", null, "passes"],
  ])("%s, then %s", (before, now, kind, outcome) => {
    const { failures, notices } = kinds(resultOf(flaw("A1", now), flaw("A2", "clear")), { baseline: known({ A1: before as KnownFlaw["status"], A2: "clear" }) });
    expect({ failures, notices }).toEqual({ failures: outcome === "fails" ? [`${kind!} A1`] : [], notices: outcome === "passes" && kind !== null ? [`${kind} A1`] : [] });
  });

  it("calls what came back regressed, and counts it as that", () => {
    const { flaws, summary, gate } = judged(resultOf(flaw("A1", "open"), flaw("A2", "open")), { baseline: known({ A1: "clear", A2: "open" }) });
    expect(flaws.map(({ status }) => status)).toEqual(["regressed", "open"]);
    expect(summary).toMatchObject({ regressed: 1, open: 1 });
    expect(gate.failures).toMatchObject([{ of: "A1", message: "it was gone and is back: A1 does what it should not", place: { file: "lib.rs", line: 7 } }]);
  });

  it("fails on a flaw that the baseline does not know and that is open, and not on one that is unknown", () => {
    expect(kinds(resultOf(flaw("A1", "open"), flaw("A2", "unknown"), flaw("A3", "clear")), { baseline: known({ A3: "clear" }) }).failures).toEqual(["appeared A1"]);
  });

  it("says where it is of another catalogue", () => {
    expect(kinds(resultOf(flaw("A1", "clear")), { baseline: known({ A1: "clear" }, "sha256:1111111111111111") })).toEqual({ failures: [], notices: ["other-catalog -"] });
  });
});

describe("without a baseline", () => {
  it("fails on what is open and critical or high, or of the severities that the policy names", () => {
    const result = resultOf(flaw("A1", "open", { severity: "critical" }), flaw("A2", "open", { severity: "high" }), flaw("A3", "open", { severity: "medium" }), flaw("A4", "clear"));
    expect(kinds(result).failures).toEqual(["open A1", "open A2"]);
    expect(kinds(result, { policy: { severities: ["medium"], tolerate: [] } }).failures).toEqual(["open A3"]);
  });

  it("fails where nothing was located", () => {
    expect(kinds(resultOf(flaw("A1", "unknown"), flaw("A2", "unknown"))).failures).toEqual(["nothing-located -"]);
  });
});

describe("what the policy tolerates", () => {
  it.each<FailureKind>(["lost", "appeared"])("%s is told, and passes", (kind) => {
    const result = resultOf(flaw("A1", kind === "lost" ? "unknown" : "open"), flaw("A2", "clear"));
    const baseline = known({ A1: kind === "lost" ? "clear" : "unknown", A2: "clear" });
    expect(kinds(result, { baseline }).failures).toEqual([`${kind} A1`]);
    expect(kinds(result, { baseline, policy: { severities: [], tolerate: [kind] } })).toEqual({ failures: [], notices: [`${kind} A1`] });
  });
});

describe("what is not of a flaw", () => {
  it("is a waiver that is over or idle, and an ignore that silences nothing", () => {
    const waiver = { flaw: "A1", reason: "the desk is closed", owner: "ops", until: "2027-01-30", place: "flawgate.yaml:2:5" };
    const { gate } = judged(resultOf(flaw("A1", "clear")), { waived: { expired: [waiver], idle: [waiver] }, idleIgnores: [{ place: "src/lib.rs:12", reason: "old" }] });
    expect(gate.failures.map(({ kind, place }) => [kind, place])).toEqual([
      ["expired-waiver", { file: "flawgate.yaml", line: 2 }], ["idle-waiver", { file: "flawgate.yaml", line: 2 }], ["idle-ignore", { file: "src/lib.rs", line: 12 }],
    ]);
  });

  it("is the same mistake in lines that are new, and in no others", () => {
    const finding = { file: "a.py", column: 1, endColumn: 2, symbol: "f", message: "nothing waits for it", trace: [] };
    const result: AuditResult = { ...resultOf(flaw("A1", "clear")), recurrences: [{ family: "silent-except", flaws: ["K4"], severity: "low", findings: [{ ...finding, line: 3, endLine: 4 }, { ...finding, line: 9, endLine: 9 }] }] };
    expect(kinds(result).failures).toEqual([]);
    expect(judged(result, { changed: { has: (file, first, last) => file === "a.py" && first <= 4 && last >= 4 } }).gate.failures).toMatchObject([{ kind: "recurrence", of: "silent-except", place: { line: 3 } }]);
  });
});
