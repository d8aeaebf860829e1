import type { FlawResult, Status } from "../audit/result.js";

/** Statuses in the order in which they matter. */
export const STATUSES: readonly Status[] = ["regressed", "disputed", "open", "unknown", "accepted", "clear", "fixed"];

/** The flaw is there, or its rule and its reproduction contradict each other. */
export const TROUBLE: ReadonlySet<Status> = new Set(["regressed", "disputed", "open"]);

/** Each status that occurs, with how many flaws have it. */
export function tally(flaws: readonly FlawResult[]): { status: Status; number: number }[] {
  return STATUSES.map((status) => ({ status, number: flaws.filter((flaw) => flaw.status === status).length })).filter(({ number }) => number > 0);
}

/** `undecided` of `undecided: the origin of …`. */
export function reasonKind(flaw: FlawResult): string {
  return (flaw.reason ?? "no reason given").split(":", 1)[0] ?? "";
}

/** What follows the kind of a reason; empty where it says no more. */
export function reasonDetail(flaw: FlawResult): string {
  return (flaw.reason ?? "").slice(reasonKind(flaw).length).replace(/^:\s*/, "");
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
