import { canonical } from "../analysis/names.js";
import type { Program } from "../analysis/program.js";
import { stemOf } from "../analysis/stems.js";
import { roleOf } from "../analysis/roles.js";
import type { Catalog } from "../catalog/catalog.js";
import type { Flaw } from "../catalog/flaw.js";
import { editDistance } from "../edit-distance.js";
import type { Module } from "../model/model.js";
import { fit, type Renamed } from "../rules/names.js";
import { homeOf } from "./layers.js";

/** A name of the catalogue that a target has not, and what it may be called there. */
export interface NameProposal {
  ours: string;
  kind: "module" | "type" | "function";
  /** The flaws that stand where it is; theirs are looked for elsewhere or not at all. */
  flaws: string[];
  /** Null where nothing is like it. */
  theirs: string | null;
  why: string;
}

/** What the catalogue says of a name: where it stands, and what stands in it. */
interface Wanted {
  kind: NameProposal["kind"];
  flaws: Set<string>;
  /** In which language its layers are written, of each of its flaws; null for any. */
  languages: (Module["language"] | null)[];
  /** For a function: its types and modules. */
  owners: Set<string>;
  /** For a type or a module: its functions. */
  functions: Set<string>;
}

/** The names of modules, types and functions that flaws are anchored in and a target lacks, those that most flaws wait for first. */
export function proposeNames(program: Program, catalog: Pick<Catalog, "flaws">, renamed: Renamed = {}): NameProposal[] {
  const seen = namesIn(program);
  // What is called there is of a library where the tree does not declare it.
  const has = (kind: NameProposal["kind"], ours: string): boolean => [...seen[kind].keys()].some((name) => fit(ours, name, renamed) !== null) || (kind === "function" && program.callsNamed(ours).some((c) => isOurs(c.fn.module)));
  const wanted = wantedNames(catalog);
  const taken = new Set([...wanted.keys()].map(canonical));
  const found = new Map<string, string>(Object.entries(renamed));
  const proposals: NameProposal[] = [];
  // Types and modules first: functions are looked for in what they turned out to be.
  const order = { type: 0, module: 1, function: 2 };
  for (const [ours, want] of [...wanted].sort(([, a], [, b]) => order[a.kind] - order[b.kind])) {
    if (has(want.kind, ours)) continue;
    const owners = new Set([...want.owners].map((o) => canonical(found.get(o) ?? o)));
    const candidates = [...seen[want.kind]].filter(([name, { languages }]) => !taken.has(canonical(name)) && [...languages].some((l) => isWrittenIn(want, l)));
    const best = candidates.map(([name, { beside }]) => ({ name, ...likeness(ours, want, name, beside, owners) })).sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))[0];
    const theirs = best !== undefined && best.score >= LIKE ? best : null;
    if (theirs !== null) found.set(ours, theirs.name);
    proposals.push({ ours, kind: want.kind, flaws: [...want.flaws], theirs: theirs?.name ?? null, why: theirs?.why ?? `no ${want.kind} is like it` });
  }
  return proposals.sort((a, b) => b.flaws.length - a.flaws.length || (a.ours < b.ours ? -1 : 1));
}

const isOurs = ({ path, language }: Module): boolean => language !== "manifest" && roleOf(path) !== "backup" && roleOf(path) !== "generated";

/** Most of its flaws stand in code of that language. A tree in TypeScript may have all layers in it, and a function be part of several. */
const isWrittenIn = ({ kind, languages }: Wanted, language: Module["language"]): boolean => kind === "function" || language === "typescript" || 2 * languages.filter((l) => l === language || l === null).length > languages.length;

/** From here on a name is proposed: most of its words are the same, or much of what stands in it. */
const LIKE = 0.6;

function likeness(ours: string, want: Wanted, name: string, beside: ReadonlySet<string>, owners: ReadonlySet<string>): { score: number; why: string } {
  const [a, b] = [wordsOf(ours), wordsOf(name)];
  const shared = a.filter((w) => b.includes(w));
  const byWords = (2 * shared.length) / (a.length + b.length);
  const bySpelling = 1 - editDistance(canonical(ours), canonical(name)) / Math.max(ours.length, name.length);
  if (want.kind === "function") {
    const places = [...owners].filter((o) => beside.has(o)).length;
    // Away from its type and module, a name must say as much by itself.
    return { score: Math.max(byWords, bySpelling) + (places > 0 ? 0.05 + 0.1 * places : owners.size === 0 ? 0 : -0.2), why: `${places > 0 ? "in the same place, " : ""}${shared.length > 0 ? `both speak of ${shared.join(" and ")}` : "it is spelt alike"}` };
  }
  const there = [...want.functions].filter((f) => beside.has(canonical(f)));
  const byName = Math.max(byWords, bySpelling);
  const byFunctions = there.length < 2 ? 0 : LIKE + there.length / want.functions.size;
  return byFunctions > 0 ? { score: byFunctions + byName, why: `it has ${there.slice(0, 3).join(", ")}` } : { score: byName, why: shared.length > 0 ? `both speak of ${shared.join(" and ")}` : "it is spelt alike" };
}

/** `process_intent`, `processIntent` and `ProcessIntent` are `process` and `intent`. */
const wordsOf = (name: string): string[] => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[_\-#.]+/).filter((w) => w !== "");

interface Declared {
  beside: Set<string>;
  languages: Set<Module["language"]>;
}

type Names = Record<NameProposal["kind"], Map<string, Declared>>;

/** The names of a target, each with what stands in it (of modules and types) or where it stands (of functions), in canonical spelling. */
function namesIn(program: Program): Names {
  const names: Names = { module: new Map(), type: new Map(), function: new Map() };
  const add = (kind: NameProposal["kind"], name: string, language: Module["language"], beside: readonly string[]): void => {
    const known = names[kind].get(name) ?? { beside: new Set(), languages: new Set() };
    names[kind].set(name, known);
    known.languages.add(language);
    for (const b of beside) known.beside.add(canonical(b));
  };
  for (const m of program.modules) {
    if (!isOurs(m)) continue;
    add("module", stemOf(m), m.language, [...m.functions.map((f) => f.name), ...m.types.map((t) => t.name)]);
    for (const t of m.types) add("type", t.name, m.language, m.functions.filter((f) => f.owner === t.name).map((f) => f.name));
    for (const f of m.functions) if (f.name !== "" && f.name !== "<module>") add("function", f.name, m.language, [stemOf(m), ...(f.owner === null ? [] : [f.owner])]);
  }
  return names;
}

function wantedNames({ flaws }: Pick<Catalog, "flaws">): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const add = (kind: NameProposal["kind"], name: string, flaw: Flaw): Wanted => {
    const known = wanted.get(name) ?? { kind, flaws: new Set<string>(), languages: [], owners: new Set<string>(), functions: new Set<string>() };
    wanted.set(name, known);
    known.flaws.add(flaw.id);
    known.languages.push(homeOf(flaw.layer).language);
    return known;
  };
  const all = (names: string | string[] | undefined): string[] => (names === undefined ? [] : [names].flat());
  for (const flaw of flaws) {
    const { module, type, function: fn } = flaw.where;
    const holders = [...all(module).map((m) => add("module", m, flaw)), ...all(type).map((t) => add("type", t, flaw))];
    for (const f of all(fn).filter((name) => /^(?!__)\w+$/.test(name))) {
      const known = add("function", f, flaw);
      for (const o of [...all(module), ...all(type)]) known.owners.add(o);
      for (const h of holders) h.functions.add(f);
    }
  }
  return wanted;
}
