import type { Reproduction } from "./reproductions.js";
import type { FlawResult, Status } from "./result.js";

/**
 * What rule and reproduction say together, by the table of the design. No way leads from missing evidence to `fixed`: that
 * takes a rule which found the subject sound, and a reproduction which reached it without triggering and which, in the
 * same environment, triggers on the audited tree.
 * @param flaw as its rule alone judged it: `open`, `clear` or `unknown`
 */
export function mergeReproduction(flaw: FlawResult, reproduction: Reproduction | undefined): FlawResult {
  if (reproduction === undefined) return flaw;
  const { verdict, reason, expected, observed } = reproduction;
  return { ...flaw, ...judged(flaw, reproduction), reproduction: { verdict, reason, expected, observed } };
}

function judged(flaw: FlawResult, reproduction: Reproduction): { status: Status; reason: string | null } {
  const triggered = reproduction.verdict === "triggered";
  const passed = reproduction.verdict === "not-triggered" && reproduction.reached;
  switch (flaw.status) {
    case "open":
      if (passed) return { status: "disputed", reason: "the rule finds it; its reproduction reached the suspect operation and it did not happen" };
      return { status: "open", reason: flaw.reason };
    case "unknown":
      if (triggered) return { status: "open", reason: `reproduced; the rule cannot tell: ${flaw.reason ?? "no reason given"}` };
      return { status: "unknown", reason: flaw.reason };
    case "clear":
      if (triggered) return { status: "disputed", reason: "the rule finds it sound; its reproduction makes it happen" };
      if (passed && isProof(reproduction)) return { status: "fixed", reason: "its reproduction reached the operation and it did not happen; on the audited tree, in the same environment, it does" };
      return { status: "clear", reason: `not proved: ${doubt(reproduction, passed)}` };
    default:
      return { status: flaw.status, reason: flaw.reason };
  }
}

/** Whether the reproduction can tell at all: it triggers where the flaw is known to be. */
function isProof({ control }: Reproduction): boolean {
  return control.verdict === "triggered" && control.reached;
}

function doubt({ reason, verdict, control }: Reproduction, passed: boolean): string {
  if (passed) return `the reproduction did not trigger, but neither did it on the audited tree in the same environment: ${firstLine(control.reason) ?? "it ran there without triggering"}`;
  if (verdict === "inconclusive") return `the reproduction is inconclusive: ${firstLine(reason) ?? "no reason given"}`;
  return `the reproduction did not reach the suspect operation${reason === null ? "" : `: ${firstLine(reason)}`}`;
}

/** Below the first line a reason has its traceback. */
function firstLine(reason: string | null): string | null {
  return reason === null ? null : (reason.split("\n", 1)[0] ?? null);
}
