import { TextTooLong } from "../analysis/budget.js";
import { canonical } from "../analysis/names.js";
import type { Names } from "./rule.js";

/** Names of the target that differ from the catalogue's: ours, theirs (`names:` in flawgate.yaml, `--name ours=theirs`). */
export type Renamed = Readonly<Record<string, string>>;

/** How well a name fits: spelt as written, the same across case styles and underscores, or not at all. */
export type Fit = "exact" | "loose" | null;

const patterns = new Map<string, RegExp>();

/** Something for each of the names that rules are written with. A list is known by itself, and goes when the rule does. */
export class PerNames<T> {
  private readonly ofOne = new Map<string, T>();
  private readonly ofSeveral = new WeakMap<readonly string[], T>();

  of(names: Names, make: () => T): T {
    const known = typeof names === "string" ? this.ofOne.get(names) : this.ofSeveral.get(names);
    if (known !== undefined) return known;
    const made = make();
    if (typeof names === "string") this.ofOne.set(names, made);
    else this.ofSeveral.set(names, made);
    return made;
  }
}

/** Of a target that calls everything as the catalogue does. */
export const NOT_RENAMED: Renamed = {};

/** What was answered, by the names of a rule as they are written and the names of the target. */
const asked = new WeakMap<Renamed, PerNames<Map<string, Fit>>>();

/** Compares a name of the target with names or `/patterns/` of a rule. */
export function fit(names: Names, name: string, renamed: Renamed = NOT_RENAMED): Fit {
  let known = asked.get(renamed);
  if (known === undefined) asked.set(renamed, (known = new PerNames()));
  const answers = known.of(names, () => new Map<string, Fit>());
  let answer = answers.get(name);
  if (answer === undefined) answers.set(name, (answer = compare(names, name, renamed)));
  return answer;
}

function compare(names: Names, name: string, renamed: Renamed): Fit {
  let best: Fit = null;
  for (const wanted of typeof names === "string" ? [names] : names) {
    const pattern = patternOf(wanted);
    if (pattern !== null) {
      if (patternFits(pattern, name)) return "exact";
      continue;
    }
    const theirs = Object.hasOwn(renamed, wanted) ? renamed[wanted] : undefined;
    if (name === wanted || name === theirs) return "exact";
    if (canonical(name) === canonical(wanted) || (theirs !== undefined && canonical(name) === canonical(theirs))) best = "loose";
  }
  return best;
}

/** The regular expression of a `/pattern/`, or null for a plain name. */
export function patternOf(wanted: string): RegExp | null {
  if (wanted.length < 3 || !wanted.startsWith("/") || !wanted.endsWith("/")) return null;
  let known = patterns.get(wanted);
  if (known === undefined) patterns.set(wanted, (known = new RegExp(wanted.slice(1, -1), "i")));
  return known;
}

/** The letters of a text that are compared with a pattern. */
export const LONGEST_TEXT = 5000;

/**
 * Whether a pattern fits. What a backtracking matcher takes grows with a power of the length, so that a text of a megabyte could hold up an
 * audit for days: what is longer than names are, and queries and messages, is over the budget.
 * @throws TextTooLong where it is longer
 */
export function patternFits(pattern: RegExp, text: string): boolean {
  if (text.length > LONGEST_TEXT) throw new TextTooLong(LONGEST_TEXT);
  return pattern.test(text);
}

/** The parts that fit best: the exact ones where there are any, else the loose ones. */
export function bestFits<T>(all: readonly T[], fitOf: (x: T) => Fit): T[] {
  const exact = all.filter((x) => fitOf(x) === "exact");
  return exact.length > 0 ? exact : all.filter((x) => fitOf(x) === "loose");
}

/** Does the owner's name contain one of these: `slot` fits `self.slots[i]`, `TradeSlot`, `slot_dict`. */
export function ownerFits(names: Names, owner: string | null, renamed: Renamed = NOT_RENAMED): boolean {
  if (owner === null) return false;
  return (typeof names === "string" ? [names] : names).some((wanted) => {
    const pattern = patternOf(wanted);
    if (pattern !== null) return patternFits(pattern, owner);
    const theirs = Object.hasOwn(renamed, wanted) ? renamed[wanted] : undefined;
    return canonical(owner).includes(canonical(wanted)) || (theirs !== undefined && canonical(owner).includes(canonical(theirs)));
  });
}
