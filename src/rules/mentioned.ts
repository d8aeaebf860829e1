import type { Fn, Program } from "../analysis/program.js";
import { canonical } from "../analysis/names.js";
import { spelledWordsOf } from "../analysis/texts.js";
import { LONGEST_TEXT, ownerFits, patternOf, PerNames, type Renamed } from "./names.js";
import type { Names, Source } from "./rule.js";
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
  const index = indexOf(program);
  let known = index.asked.get(renamed);
  if (known === undefined) index.asked.set(renamed, (known = new PerNames()));
  return known.of(names, () => lookUp(index, names, renamed));
}

const owners = new WeakMap<Program, PerNames<ReadonlySet<Fn> | "all">>();

/** The functions in whose text something may stand that goes by one of the names, or is of a type that does. */
function mentioningOwner(program: Program, names: Names): ReadonlySet<Fn> | "all" {
  let known = owners.get(program);
  if (known === undefined) owners.set(program, (known = new PerNames()));
  return known.of(names, () => {
    // `this` is `self` in no text.
    if (ownerFits(names, "self") || program.modules.some((m) => m.types.some((t) => ownerFits(names, t.name)))) return "all";
    return new Set([...indexOf(program).spelled].flatMap(([word, functions]) => (word.length > LONGEST_TEXT || ownerFits(names, word) ? functions : [])));
  });
}

/** Where a source may stand, as far as the words in the text tell. */
interface Whereabouts {
  languages: ReadonlySet<string>;
  /** They, what calls them, and what calls that: for a call, which is looked for near by alone. */
  leading: ReadonlySet<Fn> | null;
}

const MAX_HOPS = 2;
const whereabouts = new WeakMap<Program, WeakMap<object, Whereabouts | "anywhere">>();

type Named = { call: Names; on?: Names } | { field: Names; of?: Names };

function whereaboutsOf(target: Target, source: Named): Whereabouts | "anywhere" {
  let ofProgram = whereabouts.get(target.program);
  if (ofProgram === undefined) whereabouts.set(target.program, (ofProgram = new WeakMap()));
  let there = ofProgram.get(source);
  if (there === undefined) ofProgram.set(source, (there = find(target, source)));
  return there;
}

function find(target: Target, source: Named): Whereabouts | "anywhere" {
  const [names, owner] = "call" in source ? [source.call, source.on] : [source.field, source.of];
  // `xs[-1]` is a call of `last` that has no such word, and `xs[a:b]` one of `slice`.
  if ([names].flat().some((n) => n === "last" || n === "slice")) return "anywhere";
  const there = bothOf(mentioning(target, names), owner === undefined ? "all" : mentioningOwner(target.program, owner));
  if (there === "all") return "anywhere";
  return { languages: new Set([...there].map((fn) => fn.module.language)), leading: "call" in source ? leadingTo(target.program, there) : null };
}

function bothOf(a: ReadonlySet<Fn> | "all", b: ReadonlySet<Fn> | "all"): ReadonlySet<Fn> | "all" {
  if (a === "all" || b === "all") return a === "all" ? b : a;
  return new Set([...a].filter((fn) => b.has(fn)));
}

/** The functions, and those that call them, and that call those. */
function leadingTo(program: Program, named: ReadonlySet<Fn>): ReadonlySet<Fn> {
  const found = new Set(named);
  let last = [...named];
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    last = last.flatMap((fn) => program.callers(fn).map((site) => site.fn)).filter((fn) => !found.has(fn));
    for (const fn of last) found.add(fn);
  }
  return found;
}

/** Of a family: a source that stands nowhere in the language, or a call which nothing near makes. What comes from far away is not followed then. */
export function isOutOfReach(target: Target, fn: Fn, source: Source): boolean {
  if (target.anywhere !== true) return false;
  if (Array.isArray(source)) return source.every((s) => isOutOfReach(target, fn, s));
  if (typeof source !== "object") return false;
  if ("op" in source) return [source.left, source.right].some((side) => side !== undefined && isOutOfReach(target, fn, side));
  if (!("call" in source || "field" in source)) return false;
  const there = whereaboutsOf(target, source);
  if (there === "anywhere") return false;
  if (!there.languages.has(fn.module.language)) return true;
  const { leading } = there;
  const written = writtenIn(fn);
  return leading !== null && !leading.has(written) && !siblingsOf(target, written).some((f) => leading.has(f));
}

/** The text of a lambda is that of the function that it is written in. */
function writtenIn(fn: Fn): Fn {
  let named = fn;
  while (named.decl.name === "" && named.outer !== null) named = named.outer.fn;
  return named;
}

/** The methods of its type: what one of them keeps in a member another one reads. */
const siblingsOf = ({ program }: Target, { decl, module }: Fn): readonly Fn[] => (decl.owner === null ? [] : program.types(decl.owner).filter((t) => t.module === module).flatMap((t) => t.methods));

function indexOf(program: Program): Index {
  let index = indexes.get(program);
  if (index === undefined) indexes.set(program, (index = makeIndex(program)));
  return index;
}

function makeIndex(program: Program): Index {
  const [spelled, byCanonical] = [new Map<string, Fn[]>(), new Map<string, Fn[]>()];
  const add = (to: Map<string, Fn[]>, word: string, fn: Fn): void => {
    const there = to.get(word);
    if (there === undefined) to.set(word, [fn]);
    else if (there.at(-1) !== fn) there.push(fn);
  };
  for (const fn of program.functions)
    for (const word of spelledWordsOf(program, fn.module, fn.module.text.slice(fn.decl.start, fn.decl.end))) {
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
      for (const [word, functions] of index.spelled) if (word.length > LONGEST_TEXT || pattern.test(word)) for (const fn of functions) found.add(fn);
      continue;
    }
    for (const name of Object.hasOwn(renamed, wanted) ? [wanted, renamed[wanted]!] : [wanted]) {
      const [first, ...more] = name.split(".").map((part) => new Set(index.canonical.get(canonical(part))));
      for (const fn of first!) if (more.every((m) => m.has(fn))) found.add(fn);
    }
  }
  return found;
}
