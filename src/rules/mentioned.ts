import type { Fn, Program } from "../analysis/program.js";
import { spelledWordsIn } from "../analysis/mentions.js";
import { canonical } from "../analysis/names.js";
import { patternOf, PerNames, type Renamed } from "./names.js";
import type { Names } from "./rule.js";
import type { Target } from "./target.js";

/** The functions of a program by the words in their text, as they are spelled and in their canonical spelling. */
interface Index {
  spelled: ReadonlyMap<string, readonly Fn[]>;
  canonical: ReadonlyMap<string, readonly Fn[]>;
  asked: WeakMap<Renamed, PerNames<ReadonlySet<Fn> | "all">>;
}

const indexes = new WeakMap<Program, Index>();

/** The functions in whose text one of the names may stand; `all` where that cannot be looked up. */
export function mentioning({ program, renamed }: Target, names: Names): ReadonlySet<Fn> | "all" {
  let index = indexes.get(program);
  if (index === undefined) indexes.set(program, (index = indexOf(program)));
  let known = index.asked.get(renamed);
  if (known === undefined) index.asked.set(renamed, (known = new PerNames()));
  return known.of(names, () => lookUp(index, names, renamed));
}

function indexOf(program: Program): Index {
  const [spelled, byCanonical] = [new Map<string, Fn[]>(), new Map<string, Fn[]>()];
  const add = (to: Map<string, Fn[]>, word: string, fn: Fn): void => {
    const there = to.get(word);
    if (there === undefined) to.set(word, [fn]);
    else if (there.at(-1) !== fn) there.push(fn);
  };
  for (const fn of program.functions)
    for (const word of spelledWordsIn(fn)) {
      add(spelled, word, fn);
      add(byCanonical, canonical(word), fn);
    }
  return { spelled, canonical: byCanonical, asked: new WeakMap() };
}

function lookUp(index: Index, names: Names, renamed: Renamed): ReadonlySet<Fn> | "all" {
  const found = new Set<Fn>();
  for (const wanted of typeof names === "string" ? [names] : names) {
    const pattern = patternOf(wanted);
    if (pattern !== null) {
      // It may ask for what is in no word.
      if (wanted === "/./" || /[-. ](?![*+?])|\\[WSsb]/.test(pattern.source.replace(/\(\?<?[!=]/g, ""))) return "all";
      for (const [word, functions] of index.spelled) if (pattern.test(word)) for (const fn of functions) found.add(fn);
      continue;
    }
    for (const name of Object.hasOwn(renamed, wanted) ? [wanted, renamed[wanted]!] : [wanted]) {
      const [first, ...more] = name.split(".").map((part) => new Set(index.canonical.get(canonical(part))));
      for (const fn of first!) if (more.every((m) => m.has(fn))) found.add(fn);
    }
  }
  return found;
}
