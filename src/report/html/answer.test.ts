import { describe, expect, it } from "vitest";
import { flawOf, resultOf } from "../../../tests/results.js";
import type { AuditResult, FlawResult, Status } from "../../audit/result.js";
import type { Severity } from "../../catalog/flaw.js";
import { answerOf } from "./answer.js";

const withStatuses = (statuses: readonly (readonly [Severity, Status])[], over: Partial<AuditResult> = {}): AuditResult => resultOf(statuses.map(([severity, status], i): FlawResult => flawOf(`E${i + 1}`, status, { severity })), over);
const live = (ready: boolean, ...statuses: Status[]): Partial<AuditResult> => ({ live: { ready, required: 5, blocking: statuses.map((status, i) => ({ id: `E${i + 1}`, severity: "high", status, requires: ["fixed"] })) } });

describe("whether it can go live", () => {
  it.each([
    ["no", "Not ready to go live", [["critical", "open"], ["low", "fixed"]]],
    ["no", "Not ready to go live", [["high", "regressed"]]],
    ["no", "Not ready to go live", [["high", "disputed"], ["critical", "unknown"]]],
    ["unknown", "Nobody knows whether it can go live", [["critical", "unknown"], ["low", "open"]]],
    ["unknown", "Nobody knows whether it can go live", [["low", "unknown"], ["info", "unknown"]]],
    ["unknown", "Nothing critical or high is open, but not all is proved", [["critical", "clear"], ["high", "fixed"]]],
    ["unknown", "Nothing critical or high stands against going live", [["critical", "fixed"], ["high", "accepted"], ["medium", "open"]]],
  ] as const)("goes by what is critical or high where nobody says more, and is then never a yes: %s, %s", (tone, headline, statuses) => {
    expect(answerOf(withStatuses(statuses))).toMatchObject({ tone, headline });
  });

  it("goes by what the target asks for", () => {
    expect(answerOf(withStatuses([["critical", "open"]], live(true)))).toMatchObject({ tone: "yes", headline: "Nothing blocks going live" });
    expect(answerOf(withStatuses([["low", "open"]], live(false, "clear", "open")))).toMatchObject({ tone: "no", headline: "Not ready to go live" });
    expect(answerOf(withStatuses([["low", "unknown"]], live(false, "unknown", "clear")))).toMatchObject({ tone: "unknown", headline: "Nobody knows yet whether it can go live" });
  });

  it("says where flaws were not asked for", () => {
    expect(answerOf(resultOf([flawOf("E1", "unknown", { reason: "not-asked: families alone were asked for" })]))).toMatchObject({ tone: "unknown", headline: "The known flaws were not asked for" });
  });
});
