import { describe, expect, it } from "vitest";
import { loadCatalog } from "../catalog/load.js";
import { counted } from "./counted.js";
import type { AuditResult, FlawResult, Status } from "./result.js";
import { waive } from "./waivers.js";

const catalog = loadCatalog();
const flaw = (id: string, status: Status): FlawResult => {
  const { title, layer, severity } = catalog.byId.get(id)!;
  return { id, series: id.slice(0, 1), title, layer, severity, status, reason: null, anchors: [], findings: [], reproduction: { verdict: "not-run", reason: null, expected: null, observed: null } };
};
const bare = { version: 1 as const, tool: { name: "flawgate" as const, version: "0" }, target: { path: ".", files: 1, bytes: 1, skipped: [] }, flaws: [], recurrences: [] };
const count = (...flaws: FlawResult[]): AuditResult => counted(bare, flaws, catalog);

describe("root causes", () => {
  it("are those of what is there, joined by the repair that mends them", () => {
    // A1 and E8 are mended by one repair.
    expect(count(flaw("A1", "open"), flaw("E8", "regressed"), flaw("A2", "clear"), flaw("A3", "unknown"), flaw("A4", "disputed")).distinctRootCauses).toBe(1);
  });

  it("count once, as severe as the worst of their flaws", () => {
    const [mild, worse] = [{ ...flaw("A1", "open"), severity: "low" as const }, { ...flaw("E8", "open"), severity: "critical" as const }];
    expect(count(mild, worse).rootCauses).toEqual({ critical: 1, high: 0, medium: 0, low: 0, info: 0 });
    expect(count(mild, { ...worse, status: "clear" }).rootCauses).toEqual({ critical: 0, high: 0, medium: 0, low: 1, info: 0 });
  });

  it("are counted anew once a waiver holds", () => {
    const flaws = [flaw("A1", "open"), flaw("A2", "open")];
    const waiver = { flaw: "A2", reason: "the desk is closed", owner: "ops", until: "2027-01-31", place: "flawgate.yaml:2:5" };
    const [before, after] = [count(...flaws), count(...waive(flaws, [waiver], "2027-01-01").flaws)];
    expect([before.distinctRootCauses, after.distinctRootCauses]).toEqual([2, 1]);
    expect(Object.values(after.rootCauses).reduce((a, b) => a + b, 0)).toBe(1);
    expect(after.summary).toMatchObject({ open: 1, accepted: 1 });
  });
});
