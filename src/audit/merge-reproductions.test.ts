import { describe, expect, it } from "vitest";
import { mergeReproduction } from "./merge-reproductions.js";
import type { Observation, Reproduction } from "./reproductions.js";
import type { FlawResult, Status } from "./result.js";

const triggered: Observation = { verdict: "triggered", reached: true, reason: null };
const passed: Observation = { verdict: "not-triggered", reached: true, reason: null };
const unreached: Observation = { verdict: "not-triggered", reached: false, reason: "the suspect operation did not run" };
const unsure: Observation = { verdict: "inconclusive", reached: false, reason: "no cargo\nand a traceback" };

function merge(status: Status, target: Observation, control: Observation): FlawResult {
  const flaw: FlawResult = {
    id: "A1", series: "A", title: "too much", layer: "rust", severity: "high", status, reason: status === "unknown" ? "no-rule" : null, anchors: [], findings: [],
    reproduction: { verdict: "not-run", reason: null, expected: null, observed: null },
  };
  const reproduction: Reproduction = { id: "A1", ...target, expected: "1", observed: "2", attempts: 1, seconds: 0.5, control };
  return mergeReproduction(flaw, reproduction);
}

describe("rule and reproduction together", () => {
  it.each<[Status, Observation, Observation, Status]>([
    ["open", triggered, triggered, "open"],
    ["open", unreached, triggered, "open"],
    ["open", unsure, unsure, "open"],
    ["open", passed, triggered, "disputed"],
    ["clear", passed, triggered, "fixed"],
    ["clear", passed, passed, "clear"],
    ["clear", passed, unreached, "clear"],
    ["clear", passed, unsure, "clear"],
    ["clear", passed, { ...triggered, reached: false }, "clear"],
    ["clear", unreached, triggered, "clear"],
    ["clear", unsure, triggered, "clear"],
    ["clear", { ...unsure, reached: true }, triggered, "clear"],
    ["clear", triggered, triggered, "disputed"],
    ["unknown", triggered, triggered, "open"],
    ["unknown", passed, triggered, "unknown"],
    ["unknown", unsure, triggered, "unknown"],
  ])("%s, %j, control %j: %s", (status, target, control, expected) => {
    expect(merge(status, target, control).status).toBe(expected);
  });

  it("says why it is not proved, in one line", () => {
    expect(merge("clear", unsure, triggered).reason).toBe("not proved: the reproduction is inconclusive: no cargo");
    expect(merge("clear", unreached, triggered).reason).toBe("not proved: the reproduction did not reach the suspect operation: the suspect operation did not run");
    expect(merge("clear", passed, passed).reason).toBe("not proved: the reproduction did not trigger, but neither did it on the audited tree in the same environment: it ran there without triggering");
    expect(merge("unknown", triggered, triggered).reason).toBe("reproduced; the rule cannot tell: no-rule");
    expect(merge("unknown", unsure, unsure).reason).toBe("no-rule");
  });

  it("keeps what was observed", () => {
    expect(merge("clear", unsure, triggered).reproduction).toEqual({ verdict: "inconclusive", reason: "no cargo\nand a traceback", expected: "1", observed: "2" });
  });

  it("leaves a flaw alone of which nothing was reproduced", () => {
    const flaw = merge("clear", passed, triggered);
    expect(mergeReproduction(flaw, undefined)).toBe(flaw);
  });
});
