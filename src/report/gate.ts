import type { Gate, GateNote } from "../audit/result.js";
import { count, grouped } from "./tally.js";

/** What the gate calls each kind, in the order in which they matter. */
const TITLES: readonly [GateNote["kind"], string][] = [
  ["regressed", "came back"], ["appeared", "is new"], ["open", "is open"], ["disputed", "is disputed"], ["lost", "is known no more"], ["nothing-located", "nothing was located"],
  ["recurrence", "the same mistake in new code"], ["expired-waiver", "waiver expired"], ["idle-waiver", "idle waiver"], ["idle-ignore", "idle ignore"], ["gained", "gained"], ["other-catalog", "other catalogue"],
];

/** `came back` of `regressed`. */
export const titleOf = (of: GateNote["kind"]): string => TITLES.find(([kind]) => kind === of)?.[1] ?? of;

/** Kinds that speak of what was found in code; the others are of what is missing there, or of what a team said. */
export const OF_FINDINGS: ReadonlySet<GateNote["kind"]> = new Set(["regressed", "appeared", "open", "disputed", "recurrence"]);

/** The notes of a gate, those that matter most first, under what they are called. */
export function byKind(notes: readonly GateNote[]): { title: string; notes: GateNote[] }[] {
  const groups = grouped(notes, (n) => n.kind);
  return TITLES.flatMap(([kind, title]) => (groups.has(kind) ? [{ title, notes: groups.get(kind)! }] : []));
}

/** The verdict of a gate in one sentence. */
export function verdictOf({ passes, failures, baseline }: Gate): string {
  const against = baseline === null ? "without a baseline" : `against ${baseline}`;
  if (passes) return `The gate passes, ${against}.`;
  return `The gate does not pass, ${against}: ${byKind(failures).map(({ title, notes }) => `${notes.length} ${title}`).join(", ")}.`;
}

/** `3 failures, 1 notice, waivers asked for 2027-01-31`. */
export const tallyOf = ({ failures, notices, today }: Gate): string => `${count(failures.length, "failure")}, ${count(notices.length, "notice")}; waivers as of ${today}`;
