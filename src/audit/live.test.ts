import { describe, expect, it } from "vitest";
import { liveOf } from "./live.js";
import type { FlawResult, Status } from "./result.js";

const flaw = (id: string, status: Status, more: Partial<FlawResult> = {}): FlawResult => ({
  id, series: id.slice(0, 1), title: "it does what it should not", layer: "rust", severity: "high", status, reason: null, anchors: [], findings: [], reproduction: { verdict: "not-run", reason: null, expected: null, observed: null }, ...more,
});

describe("what blocks going live", () => {
  it("is what is not known to be as it must, of the severities and layers that are named", () => {
    const flaws = [
      flaw("A1", "fixed"), flaw("A2", "unknown"), flaw("A3", "open", { severity: "low" }), flaw("A4", "open", { layer: "venue" }), flaw("A5", "clear", { severity: "critical", layer: "bridge" }), flaw("A6", "regressed"),
    ];
    expect(liveOf(flaws, [{ severities: ["critical", "high"], layers: ["rust", "bridge"], statuses: ["fixed"] }])).toEqual({
      ready: false, required: 4,
      blocking: [
        { id: "A2", severity: "high", status: "unknown", requires: ["fixed"] }, { id: "A5", severity: "critical", status: "clear", requires: ["fixed"] }, { id: "A6", severity: "high", status: "regressed", requires: ["fixed"] },
      ],
    });
  });

  it.each<[Status, Status[], boolean]>([
    ["fixed", ["fixed"], true], ["clear", ["fixed"], false], ["clear", ["fixed", "clear"], true], ["accepted", ["fixed", "clear"], false], ["accepted", ["accepted"], true],
    ["unknown", ["fixed", "clear", "accepted"], false], ["open", ["fixed", "clear", "accepted"], false], ["disputed", ["fixed", "clear", "accepted"], false],
  ])("%s where it must be %j: ready %s", (status, statuses, ready) => {
    expect(liveOf([flaw("A1", status)], [{ statuses }]).ready).toBe(ready);
  });

  it("is asked of all flaws, and a proof of each, where a requirement does not say", () => {
    expect(liveOf([flaw("A1", "clear"), flaw("A2", "fixed", { severity: "info", layer: "test" })], [{}])).toMatchObject({ ready: false, required: 2, blocking: [{ id: "A1", requires: ["fixed"] }] });
  });

  it("must meet every requirement that is of it, and is told once", () => {
    const policy = [{ statuses: ["fixed", "clear"] as const }, { severities: ["critical"] as const, statuses: ["fixed"] as const }];
    const { blocking, required } = liveOf([flaw("A1", "clear"), flaw("A2", "clear", { severity: "critical" }), flaw("A3", "open", { severity: "critical" })], policy);
    expect({ required, blocking: blocking.map(({ id, requires }) => [id, requires]) }).toEqual({ required: 3, blocking: [["A2", ["fixed"]], ["A3", ["fixed", "clear"]]] });
  });
});
