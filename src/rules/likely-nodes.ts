import type { Expression, Span } from "../model/model.js";
import type { FlowNode } from "../analysis/flow.js";
import type { Fn, Program } from "../analysis/program.js";
import { identifiersIn } from "../analysis/names.js";
import { lastName, peel } from "../analysis/paths.js";
import { spelledWordsOf } from "../analysis/texts.js";
import { within } from "../analysis/walk.js";
import { fit, LONGEST_TEXT, patternOf, PerNames, type Renamed } from "./names.js";
import type { Names, Selector } from "./rule.js";
import type { Target } from "./target.js";

/** What a node may be asked for without its text having the name. */
interface Likelihood {
  node: FlowNode;
  words: readonly string[];
  /** A member is read by a key that is worked out. */
  byKey: boolean;
  /** What is called is a parameter, and goes by what was passed for it. */
  ofParameter: boolean;
  /** A type is made, whose members stand in its declaration, or a record is carried over, or `setattr`. */
  makes: boolean;
}

const known = new WeakMap<Fn, readonly Likelihood[]>();

type Chosen = Record<Asked, PerNames<Map<Fn, readonly FlowNode[]>>>;
/** By the names first: they are few beside the functions. */
const chosen = new WeakMap<Program, WeakMap<Renamed, Chosen>>();
const NONE: readonly FlowNode[] = [];

type Asked = "calls" | "reads" | "assigns" | "makes";

/** The nodes of a function at which a selector may find something, in their order: not many, and none that it would find is missing. */
export function likelyNodes({ program, renamed }: Target, fn: Fn, selector: Selector): readonly FlowNode[] {
  const [asked, names] = askedBy(selector);
  if (names === undefined || asked === null || isOpen(names)) return fn.flow.nodes;
  const nodes = chosenOf(program, renamed)[asked].of(names, () => new Map<Fn, readonly FlowNode[]>());
  let found = nodes.get(fn);
  if (found === undefined) {
    const likely = likelihoodsOf(program, fn).filter((l) => mayFind(l, asked) || speaksOf(l, names, renamed));
    nodes.set(fn, (found = likely.length === 0 ? NONE : likely.map((l) => l.node)));
  }
  return found;
}

function chosenOf(program: Program, renamed: Renamed): Chosen {
  let ofProgram = chosen.get(program);
  if (ofProgram === undefined) chosen.set(program, (ofProgram = new WeakMap()));
  let ofNames = ofProgram.get(renamed);
  if (ofNames === undefined) ofProgram.set(renamed, (ofNames = { calls: new PerNames(), reads: new PerNames(), assigns: new PerNames(), makes: new PerNames() }));
  return ofNames;
}

function askedBy({ calls, passes, to, reads, assigns, makes, casts }: Selector): [Asked | null, Names | undefined] {
  if (assigns !== undefined) return ["assigns", assigns];
  if (passes !== undefined) return ["calls", to];
  if (calls !== undefined) return ["calls", calls];
  if (makes !== undefined) return ["makes", makes];
  if (casts !== undefined) return ["calls", casts];
  return reads === undefined ? [null, undefined] : ["reads", reads];
}

/** A pattern that may fit what is no word: a key with a dash or a space in it, or anything. */
const isOpen = (names: Names): boolean => open.of(names, () => [names].flat().some((n) => n === "/./" || (patternOf(n) !== null && /[- ]|\\[WSsb]/.test(n.replace(/\(\?<?[!=]/g, "")))));
const open = new PerNames<boolean>();

const mayFind = (l: Likelihood, asked: Asked): boolean => (asked === "reads" ? l.byKey : asked === "assigns" ? l.makes : l.ofParameter);

function speaksOf({ words }: Likelihood, names: Names, renamed: Renamed): boolean {
  // A word of which that is not asked may be it.
  for (const word of words) if (word.length > LONGEST_TEXT || fit(names, word, renamed) !== null) return true;
  return false;
}

function likelihoodsOf(program: Program, fn: Fn): readonly Likelihood[] {
  let all = known.get(fn);
  if (all === undefined) known.set(fn, (all = fn.flow.nodes.map((node) => likelihoodOf(program, fn, node))));
  return all;
}

const returned = new WeakMap<Program, Map<string, ReadonlySet<string>>>();

/** The words of the types that functions of a name say they return. */
function returnedBy(program: Program, name: string): ReadonlySet<string> {
  let ofProgram = returned.get(program);
  if (ofProgram === undefined) returned.set(program, (ofProgram = new Map<string, ReadonlySet<string>>()));
  let words = ofProgram.get(name);
  if (words === undefined) ofProgram.set(name, (words = new Set(program.named(name).flatMap(({ decl }) => identifiersIn(decl.returnType ?? "")))));
  return words;
}

function likelihoodOf(program: Program, fn: Fn, node: FlowNode): Likelihood {
  const { text } = fn.module;
  const words = new Set<string>();
  const read = ({ start, end }: Span): void => {
    for (const word of spelledWordsOf(program, fn.module, text.slice(start, end))) words.add(word);
  };
  const params = new Set(fn.decl.params.map((p) => p.name));
  const likely = { byKey: false, ofParameter: false, makes: false };
  const look = (e: Expression): void => {
    // What an analysis has put together has names that stand nowhere in the text.
    if (e.kind === "name") words.add(e.name);
    else if (e.kind === "field") words.add(e.name);
    else if (e.kind === "index") likely.byKey ||= e.index.kind === "name";
    else if (e.kind === "construct") {
      if (e.type !== null) words.add(e.type);
      if (e.type === "Self") words.add(fn.decl.owner ?? "Self");
      for (const entry of e.entries) {
        if (entry.key !== null) words.add(entry.key);
        likely.makes ||= entry.spread;
      }
    } else if (e.kind === "call") {
      for (const a of e.args) if (a.name !== null) words.add(a.name);
      const name = lastName(e.callee) ?? "";
      const callee = peel(e.callee);
      if (name === "getattr" || name === "get") likely.byKey = true;
      // A maker goes by the type of what it makes, too.
      for (const word of returnedBy(program, name)) words.add(word);
      likely.ofParameter ||= callee.kind === "name" && params.has(callee.name);
      likely.makes ||= /^[A-Z]/.test(name) || /^(setattr|cls|insert|set|__class__)$/.test(name) || e.args.some((a) => a.spread) || e.args.length > 1;
      if (callee.kind === "field" && callee.object.kind === "name" && /^(cls|Self)$/.test(callee.object.name)) words.add(fn.decl.owner ?? "");
    }
  };
  for (const top of node.expressions) {
    read(top);
    for (const e of within(top)) look(e);
  }
  for (const d of node.defines)
    for (const side of [d.target, d.value])
      if (side !== null && !node.expressions.includes(side)) {
        read(side);
        for (const e of within(side)) look(e);
      }
  return { node, words: [...words], ...likely };
}
