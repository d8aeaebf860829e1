import type { Blocking, Live, Status } from "../audit/result.js";
import { count, grouped, STATUSES } from "./tally.js";

/** What keeps a system from going live, the worst status first. */
export function byStatus(blocking: readonly Blocking[]): { status: Status; flaws: Blocking[] }[] {
  const groups = grouped(blocking, ({ status }) => status);
  return STATUSES.flatMap((status) => (groups.has(status) ? [{ status, flaws: groups.get(status)! }] : []));
}

/** Flaws of one status that must be the same, as `must be fixed or clear`. */
export function byRequirement(flaws: readonly Blocking[]): { must: string; flaws: Blocking[] }[] {
  return [...grouped(flaws, ({ requires }) => `must be ${requires.join(" or ")}`)].map(([must, these]) => ({ must, flaws: these }));
}

/** Whether it may go live, in one sentence. */
export function readiness({ ready, required, blocking }: Live): string {
  if (ready) return `Nothing blocks going live: ${count(required, "flaw")} asked for, and each is as it must be.`;
  return `${blocking.length} of ${count(required, "flaw")} asked for ${blocking.length === 1 ? "blocks" : "block"} going live.`;
}
