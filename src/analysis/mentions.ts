import { canonical } from "./names.js";
import type { Fn } from "./program.js";

const words = new WeakMap<Fn, ReadonlySet<string>>();

/** The words that stand in the text of a function, comments and strings too, in their canonical spelling. */
export function wordsIn(fn: Fn): ReadonlySet<string> {
  let known = words.get(fn);
  if (known === undefined) words.set(fn, (known = new Set([...spelledWordsIn(fn)].map(canonical))));
  return known;
}

/** The same, as they are spelled. */
export const spelledWordsIn = (fn: Fn): ReadonlySet<string> => new Set(fn.module.text.slice(fn.decl.start, fn.decl.end).match(/[\p{L}\p{N}_$]+/gu));
