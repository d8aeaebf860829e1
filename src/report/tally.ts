import type { AuditResult, FlawResult, Status } from "../audit/result.js";
import { SEVERITIES } from "../catalog/flaw.js";

/** Statuses in the order in which they matter. */
export const STATUSES: readonly Status[] = ["regressed", "disputed", "open", "unknown", "accepted", "clear", "fixed"];

/** The flaw is there, or its rule and its reproduction contradict each other. */
export const TROUBLE: ReadonlySet<Status> = new Set(["regressed", "disputed", "open"]);

/** Each status that occurs, with how many flaws have it. */
export function tally(flaws: readonly FlawResult[]): { status: Status; number: number }[] {
  return STATUSES.map((status) => ({ status, number: flaws.filter((flaw) => flaw.status === status).length })).filter(({ number }) => number > 0);
}

/** ` What is open has 3 distinct root causes: 1 critical, 2 low.`, to follow another sentence; empty where nothing is open. */
export function causesOf({ distinctRootCauses, rootCauses }: Pick<AuditResult, "distinctRootCauses" | "rootCauses">): string {
  if (distinctRootCauses === 0) return "";
  const parts = SEVERITIES.filter((severity) => rootCauses[severity] > 0).map((severity) => `${rootCauses[severity]} ${severity}`);
  return ` What is open has ${count(distinctRootCauses, "distinct root cause")}: ${parts.join(", ")}.`;
}

/** `undecided` of `undecided: the origin of …`. */
export function reasonKind(flaw: FlawResult): string {
  return (flaw.reason ?? "no reason given").split(":", 1)[0] ?? "";
}

/** What follows the kind of a reason; empty where it says no more. */
export function reasonDetail(flaw: FlawResult): string {
  return (flaw.reason ?? "").slice(reasonKind(flaw).length).replace(/^:\s*/, "");
}

const MANY = 20;

/** Flaws of which one and the same thing is to be said: that there is no rule, or a reason that many share. One by one they would bury what is known. */
export function saidTogether(flaws: readonly FlawResult[]): ReadonlySet<FlawResult> {
  const groups = grouped(flaws.filter((flaw) => flaw.status === "unknown"), (flaw) => flaw.reason ?? "");
  return new Set([...groups].flatMap(([reason, members]) => (reason === "no-rule" || members.length >= MANY ? members : [])));
}

/** In the order in which the keys first occur. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** `1 file`, `1,234 files`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
