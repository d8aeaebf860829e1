import type { FlawResult } from "./result.js";

/** A flaw that a team bears until a day: an entry under `accepted:` of its `flawgate.yaml`. */
export interface Waiver {
  flaw: string;
  reason: string;
  owner: string;
  /** The last day on which it holds, `2027-01-31`. */
  until: string;
  /** `flawgate.yaml:12:5`. */
  place: string;
}

/** A day of the calendar, as `2027-01-31`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** The day it is where this runs, as `2027-01-31`. */
export const localDay = (now: Date): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");

/** What waivers make of the flaws of a tree. */
export interface Waived {
  flaws: FlawResult[];
  /** Those whose day is over, though their flaws are open. */
  expired: Waiver[];
  /** Those whose flaws are not open: they waive nothing. */
  idle: Waiver[];
}

/** Open flaws with a waiver are accepted up to its day. Days are compared as they are written. */
export function waive(flaws: readonly FlawResult[], waivers: readonly Waiver[], today: string): Waived {
  const waived: Waived = { flaws: [], expired: [], idle: [] };
  const byFlaw = new Map(waivers.map((w) => [w.flaw, w]));
  for (const flaw of flaws) {
    const waiver = byFlaw.get(flaw.id);
    const isOpen = flaw.status === "open";
    if (waiver !== undefined && !isOpen) waived.idle.push(waiver);
    if (waiver !== undefined && isOpen && waiver.until < today) waived.expired.push(waiver);
    const holds = waiver !== undefined && isOpen && waiver.until >= today;
    waived.flaws.push(holds ? { ...flaw, status: "accepted", reason: `until ${waiver.until}, by ${waiver.owner}: ${waiver.reason}` } : flaw);
  }
  return waived;
}
