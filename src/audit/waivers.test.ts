import { describe, expect, it } from "vitest";
import type { FlawResult, Status } from "./result.js";
import { waive, type Waiver } from "./waivers.js";

const flaw = (id: string, status: Status): FlawResult => ({ id, series: "A", title: id, layer: "rust", severity: "low", status, reason: null, anchors: [], findings: [], reproduction: { verdict: "not-run", reason: null, expected: null, observed: null } });
const waiver = (of: string, until: string): Waiver => ({ flaw: of, reason: "mended in spring", owner: "risk", until, place: "flawgate.yaml:2:5" });

describe("a waiver", () => {
  it.each([["on its last day", "2027-01-31", "accepted"], ["before it", "2027-02-01", "accepted"], ["after it", "2027-01-30", "open"]])("%s", (_, until, status) => {
    const { flaws, expired, idle } = waive([flaw("A1", "open")], [waiver("A1", until)], "2027-01-31");
    expect(flaws[0]).toMatchObject({ status, reason: status === "accepted" ? `until ${until}, by risk: mended in spring` : null });
    expect({ expired: expired.length, idle: idle.length }).toEqual({ expired: status === "open" ? 1 : 0, idle: 0 });
  });

  it.each<Status>(["clear", "fixed", "unknown", "disputed"])("of a flaw that is %s is idle, and changes nothing", (status) => {
    const { flaws, idle } = waive([flaw("A1", status), flaw("A2", "open")], [waiver("A1", "2027-12-31")], "2027-01-31");
    expect(flaws.map((f) => f.status)).toEqual([status, "open"]);
    expect(idle).toHaveLength(1);
  });
});
