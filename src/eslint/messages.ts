import type { Flaw } from "../catalog/flaw.js";
import { REPAIRS } from "./repairs.js";

/** What is said at a place of a flaw: what was seen there, which flaw it is, and the repair. */
export function flawMessage({ id, title, repair }: Pick<Flaw, "id" | "title" | "repair">, seen: string): string {
  return `${sentence(seen)} ${id}: ${sentence(title)} Repair: ${firstSentence(repair)}`;
}

/** What is said where a family's mistake is made: what was seen, the flaws that it was, and the repair. */
export function familyMessage(family: string, flaws: readonly string[], seen: string): string {
  const known = flaws.length === 0 ? "" : ` It is the mistake behind ${flaws.slice(0, 3).join(", ")}.`;
  const repair = REPAIRS[family];
  return `${sentence(seen)}${known}${repair === undefined ? "" : ` Repair: ${repair}.`}`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  // A name in code is spelt as it is.
  const start = /^[a-z]+[\s,]/.test(trimmed) ? trimmed.slice(0, 1).toUpperCase() : trimmed.slice(0, 1);
  return `${start}${trimmed.slice(1)}${/[.!?]$/.test(trimmed) ? "" : "."}`;
}

/** Up to the first full stop before a capital or a word of code. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s+[A-Z`]|$)/s.exec(text.trim())?.[0] ?? text;
