import { describe, expect, it } from "vitest";
import { inconclusive } from "./judge.js";
import { agreed } from "./repeat.js";
import type { TimedJudgement } from "./run.js";

const triggered: TimedJudgement = { verdict: "triggered", reached: true, reason: null, expected: "4", observed: "6", attempts: 2, seconds: 1 };
const passed: TimedJudgement = { ...triggered, verdict: "not-triggered", observed: "4", attempts: 1 };
const unreached: TimedJudgement = { ...passed, reached: false, reason: "the suspect operation did not run" };
const unsure: TimedJudgement = { ...inconclusive("timed out after 60 s\na trace", 1), seconds: 60 };

describe("several runs of one reproduction", () => {
  it("show what each of them shows", () => {
    expect(agreed([triggered])).toEqual(triggered);
    expect(agreed([triggered, triggered, triggered])).toEqual({ ...triggered, seconds: 3 });
    expect(agreed([passed, passed])).toMatchObject({ verdict: "not-triggered", reached: true });
  });

  it.each<[string, TimedJudgement[], string]>([
    ["one passed", [triggered, passed, triggered], "flaky, 2 of 3 triggered"],
    ["one was not reached", [passed, unreached], "flaky, 0 of 2 triggered, 1 told nothing (the suspect operation did not run)"],
    ["one told nothing", [unsure, passed, passed], "flaky, 0 of 3 triggered, 1 told nothing (timed out after 60 s)"],
  ])("show nothing where %s", (_, runs, reason) => {
    expect(agreed(runs)).toMatchObject({ verdict: "inconclusive", reason });
  });
});
