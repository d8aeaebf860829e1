import { canonical } from "../analysis/names.js";
import type { Names } from "./rule.js";

/** Names of the target that differ from the catalogue's: ours, theirs (`names:` in flawgate.yaml, `--name ours=theirs`). */
export type Renamed = Readonly<Record<string, string>>;

/** How well a name fits: spelt as written, the same across case styles and underscores, or not at all. */
export type Fit = "exact" | "loose" | null;

const patterns = new Map<string, RegExp>();

/** Compares a name of the target with names or `/patterns/` of a rule. */
export function fit(names: Names, name: string, renamed: Renamed = {}): Fit {
  let best: Fit = null;
  for (const wanted of typeof names === "string" ? [names] : names) {
    const pattern = patternOf(wanted);
    if (pattern !== null) {
      if (pattern.test(name)) return "exact";
      continue;
    }
    const theirs = Object.hasOwn(renamed, wanted) ? renamed[wanted] : undefined;
    if (name === wanted || name === theirs) return "exact";
    if (canonical(name) === canonical(wanted) || (theirs !== undefined && canonical(name) === canonical(theirs))) best = "loose";
  }
  return best;
}

/** May one of these names be among the words, given in their canonical spelling? A pattern with a dot or a space is not looked up. */
export function mayBeAmong(names: Names, words: ReadonlySet<string>, renamed: Renamed): boolean {
  return (typeof names === "string" ? [names] : names).some((wanted) => {
    const pattern = patternOf(wanted);
    if (pattern !== null) {
      // In their canonical spelling names have no underscores: a pattern that asks for one, or for what is not there, is asked of nothing.
      if (/[_\-]|\(\?[!<]|\\[WSb]/.test(pattern.source)) return true;
      for (const word of words) if (pattern.test(word)) return true;
      return false;
    }
    const theirs = Object.hasOwn(renamed, wanted) ? renamed[wanted]! : wanted;
    return [wanted, theirs].some((n) => n.split(".").every((part) => words.has(canonical(part))));
  });
}

/** The regular expression of a `/pattern/`, or null for a plain name. */
export function patternOf(wanted: string): RegExp | null {
  if (wanted.length < 3 || !wanted.startsWith("/") || !wanted.endsWith("/")) return null;
  let known = patterns.get(wanted);
  if (known === undefined) patterns.set(wanted, (known = new RegExp(wanted.slice(1, -1), "i")));
  return known;
}

/** The parts that fit best: the exact ones where there are any, else the loose ones. */
export function bestFits<T>(all: readonly T[], fitOf: (x: T) => Fit): T[] {
  const exact = all.filter((x) => fitOf(x) === "exact");
  return exact.length > 0 ? exact : all.filter((x) => fitOf(x) === "loose");
}

/** Does the owner's name contain one of these: `slot` fits `self.slots[i]`, `TradeSlot`, `slot_dict`. */
export function ownerFits(names: Names, owner: string | null, renamed: Renamed = {}): boolean {
  if (owner === null) return false;
  return (typeof names === "string" ? [names] : names).some((wanted) => {
    const pattern = patternOf(wanted);
    if (pattern !== null) return pattern.test(owner);
    const theirs = Object.hasOwn(renamed, wanted) ? renamed[wanted] : undefined;
    return canonical(owner).includes(canonical(wanted)) || (theirs !== undefined && canonical(owner).includes(canonical(theirs)));
  });
}
