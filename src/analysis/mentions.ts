import { canonical } from "./names.js";
import type { Fn } from "./program.js";
import { wordsOf } from "./texts.js";
import { expressionsIn } from "./walk.js";

const words = new WeakMap<Fn, ReadonlySet<string>>();

/** The words that stand in the text of a function, comments and strings too, in their canonical spelling. */
export function wordsIn(fn: Fn): ReadonlySet<string> {
  let known = words.get(fn);
  if (known === undefined) words.set(fn, (known = new Set([...spelledWordsIn(fn)].map(canonical))));
  return known;
}

/** The same, as they are spelled. */
const spelledWordsIn = (fn: Fn): ReadonlySet<string> => new Set(wordsOf(fn.module.text.slice(fn.decl.start, fn.decl.end)));

/** The names and the words of the strings in the code of a function, as they are spelled: no comments. */
export function namesIn({ decl }: Fn): ReadonlySet<string> {
  const names = new Set(decl.params.map((p) => p.name));
  for (const e of expressionsIn(decl.body ?? [])) {
    if (e.kind === "name" || e.kind === "field") names.add(e.name);
    else if (e.kind === "construct") for (const { key } of e.entries) names.add(key ?? "");
    else if (e.kind === "call") for (const { name } of e.args) names.add(name ?? "");
    else if (e.kind === "literal" && typeof e.value === "string") for (const word of wordsOf(e.value)) names.add(word);
  }
  return names;
}
