import type { AuditResult, FlawResult } from "../../audit/result.js";
import { readiness } from "../live.js";
import { causesOf, count, TROUBLE } from "../tally.js";

/** Whether the system can go live, as far as anybody knows. */
export interface Answer {
  /** `no`: something is known against it. `unknown`: nobody can tell. `yes`: all that was asked for is as it must be. */
  tone: "no" | "unknown" | "yes";
  headline: string;
  /** What that rests on. */
  because: string[];
}

const isGrave = ({ severity }: FlawResult): boolean => severity === "critical" || severity === "high";

/** By what the target asks for; where it asks for nothing, by what is critical or high, and then never a yes. */
export function answerOf(result: AuditResult): Answer {
  const { flaws, live, summary } = result;
  if (live !== undefined) {
    if (live.ready) return { tone: "yes", headline: "Nothing blocks going live", because: [readiness(live), counts(result)] };
    const isKnown = live.blocking.some(({ status }) => TROUBLE.has(status));
    return { tone: isKnown ? "no" : "unknown", headline: isKnown ? "Not ready to go live" : "Nobody knows yet whether it can go live", because: [readiness(live), counts(result)] };
  }
  const byItself = "flawgate.yaml does not say under `live` what must be so before going live, so this goes by what is critical or high.";
  if (summary.unknown === flaws.length) {
    const isAsked = flaws.some(({ reason }) => reason?.startsWith("not-asked") !== true);
    return { tone: "unknown", headline: isAsked ? "Nobody knows whether it can go live" : "The known flaws were not asked for", because: [isAsked ? "Of no flaw is anything known here." : "Only the families of mistakes were looked for.", recurrences(result)] };
  }
  const trouble = flaws.filter(({ status }) => TROUBLE.has(status));
  const grave = trouble.filter(isGrave);
  if (grave.length > 0) return { tone: "no", headline: "Not ready to go live", because: [`${worst(grave)} ${grave.length === 1 ? "is" : "are"} open.`, counts(result), byItself] };
  const unknown = flaws.filter((flaw) => flaw.status === "unknown" && isGrave(flaw));
  if (unknown.length > 0) return { tone: "unknown", headline: "Nobody knows whether it can go live", because: [`Nothing critical or high is known to be open, and ${worst(unknown)} ${unknown.length === 1 ? "is" : "are"} unknown.`, counts(result), byItself] };
  const unproved = flaws.filter((flaw) => flaw.status === "clear" && isGrave(flaw));
  if (unproved.length > 0) return { tone: "unknown", headline: "Nothing critical or high is open, but not all is proved", because: [`${worst(unproved)} ${unproved.length === 1 ? "rests" : "rest"} on reading the code alone.`, counts(result), byItself] };
  return { tone: "unknown", headline: "Nothing critical or high stands against going live", because: [counts(result), byItself] };
}

/** `21 critical and 79 high flaws`. */
function worst(flaws: readonly FlawResult[]): string {
  const parts = (["critical", "high"] as const).map((severity) => ({ severity, number: flaws.filter((flaw) => flaw.severity === severity).length })).filter(({ number }) => number > 0);
  return `${parts.map(({ severity, number }) => `${number} ${severity}`).join(" and ")} flaw${flaws.length === 1 ? "" : "s"}`;
}

function counts(result: AuditResult): string {
  const { flaws } = result;
  const trouble = flaws.filter(({ status }) => TROUBLE.has(status)).length;
  const there = trouble === flaws.length ? `All ${flaws.length} known flaws are` : `${trouble === 0 ? "None" : trouble} of ${count(flaws.length, "known flaw")} ${trouble <= 1 ? "is known to be" : "are"}`;
  return `${there} there.${causesOf(result)}`;
}

function recurrences({ summary: { recurrences: number } }: AuditResult): string {
  if (number === 0) return "No known mistake is made here again.";
  return `${count(number, "place")} ${number === 1 ? "makes" : "make"} a known mistake again.`;
}
