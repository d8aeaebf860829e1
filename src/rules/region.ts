import type { Call, Expression, Module } from "../model/model.js";
import type { Clause } from "../analysis/facts.js";
import type { FlowNode } from "../analysis/flow.js";
import { lastName, memberOf, peel } from "../analysis/paths.js";
import { Budget } from "../analysis/budget.js";
import type { Fn, Program, TypeInfo } from "../analysis/program.js";
import { readBy, type At, type Frame } from "../analysis/slice.js";
import { roleOf } from "../analysis/roles.js";
import { textOf } from "../analysis/texts.js";
import { within } from "../analysis/walk.js";
import { expansionsOf } from "./expand.js";
import type { Target } from "./target.js";

export type { Target } from "./target.js";
import { fit } from "./names.js";
import type { Names } from "./rule.js";

/**
 * A function as it is run within a region: the located one, or one that is called from there. The same helper called from two
 * places is two activations, so that its parameters are what was passed there.
 */
export interface Activation {
  fn: Fn;
  frame: Frame | null;
  /** The activation that calls it, and the node there; null for the located function. */
  parent: Activation | null;
  callNode: FlowNode | null;
  depth: number;
  /** Only these nodes belong to the region; null: all. */
  nodes: ReadonlySet<FlowNode> | null;
}

export interface Region {
  /** `process_intent › EXIT`. */
  symbol: string;
  roots: Activation[];
  activations: Activation[];
  /** Not all of what is called could be followed: an absence in here is not certain. */
  cut: boolean;
  /** The types that were located, where the place is one. */
  types?: readonly TypeInfo[];
  /** The types were found by a pattern: each is a place of its own. */
  apart?: boolean;
  /** It is made of whole files: only functions that speak of what is looked for are looked into. */
  broad?: boolean;
}

const MAX_DEPTH = 5;
const MAX_ACTIVATIONS = 600;

/** Where an expression of an activation stands, for slices and evaluation. */
export const placeOf = (a: Activation, node: FlowNode): At => ({ fn: a.fn, node, frame: a.frame });

const alone = new WeakMap<Fn, Activation>();

/** A function by itself: the same object at every asking. */
export function activationOf(fn: Fn): Activation {
  let known = alone.get(fn);
  if (known === undefined) alone.set(fn, (known = { fn, frame: null, parent: null, callNode: null, depth: 0, nodes: null }));
  return known;
}

/** Regions by their function, with the steps that it took to find them: whoever asks pays for them, first or not. */
type Known = WeakMap<Fn, { region: Region; steps: number }>;
const [known, knownOfTests]: [Known, Known] = [new WeakMap(), new WeakMap()];

/** A function and all that it calls in the tree. */
export const regionOf = (target: Target, fn: Fn): Region => regionWithin(target, fn, known, () => true);

/** What a test does itself and by its helpers; what the tested code does then is not the test's. */
export const testRegionOf = (target: Target, fn: Fn): Region => regionWithin(target, fn, knownOfTests, (a) => a.parent === null || a.fn.isTest || roleOf(a.fn.module.path) === "test");

function regionWithin({ budget, program }: Target, fn: Fn, known: Known, isWithin: (a: Activation) => boolean): Region {
  let found = known.get(fn);
  if (found === undefined) {
    const root = activationOf(fn);
    const region: Region = { symbol: fn.symbol, roots: [root], activations: [root], cut: false };
    const counted = new Budget();
    for (let i = 0; i < region.activations.length; i++) {
      const a = region.activations[i]!;
      if (isWithin(a)) expand(program, counted, region, a);
      else region.activations.splice(i--, 1);
    }
    known.set(fn, (found = { region, steps: counted.used }));
  }
  budget.spend(found.steps);
  return found.region;
}

function expand(program: Program, budget: Budget, region: Region, a: Activation): void {
  if (a.depth >= MAX_DEPTH) return;
  const named = calledByName(program, a.fn);
  for (const node of a.fn.flow.nodes)
    for (const top of node.expressions)
      for (const e of within(top)) {
        if (e.kind === "lambda") {
          const closure = program.lambda(e.function, a.fn, node);
          // What its variable's calls run is entered with what they pass.
          if (!named.has(closure)) enter(region, a, node, closure, null);
        }
        else if (e.kind === "field") for (const getter of program.getters(e, a.fn)) enter(region, a, node, getter, readBy(e));
        else if (e.kind === "call") {
          budget.spend();
          for (const call of [e, ...program.handed(e, a.fn)])
            for (const callee of program.resolve(call, a.fn)) if (callee.decl.body !== null) enter(region, a, node, callee, call);
        }
      }
}

const closuresCalled = new WeakMap<Fn, ReadonlySet<Fn>>();

/** The closures of a function that it calls by the name of a variable. The same set at every asking: a region has a function many times. */
function calledByName(program: Program, fn: Fn): ReadonlySet<Fn> {
  let known = closuresCalled.get(fn);
  if (known === undefined) closuresCalled.set(fn, (known = findCalledByName(program, fn)));
  return known;
}

function findCalledByName(program: Program, fn: Fn): Set<Fn> {
  const calls = fn.flow.nodes.flatMap((node) => node.expressions.flatMap((top) => [...within(top)].filter((e) => e.kind === "call" && (e.callee.kind === "name" || e.callee.kind === "index"))));
  return new Set(calls.flatMap((e) => (e.kind === "call" ? program.resolve(e, fn).filter((f) => f.decl.name === "") : [])));
}

function enter(region: Region, parent: Activation, callNode: FlowNode, fn: Fn, call: Call | null): void {
  for (let up: Activation | null = parent; up !== null; up = up.parent) if (up.fn === fn) return;
  if (region.activations.length >= MAX_ACTIVATIONS) {
    region.cut = true;
    return;
  }
  const frame: Frame | null = call === null ? parent.frame : { call, element: null, at: placeOf(parent, callNode), depth: (parent.frame?.depth ?? 0) + 1 };
  region.activations.push({ fn, frame, parent, callNode, depth: parent.depth + 1, nodes: null });
}

/** The part of a region in which something equals one of the members; null where there is none. */
export function caseOf(target: Target, region: Region, members: Names): Region | null {
  const kept = new Map<Activation, Activation>();
  for (const a of region.activations) {
    const parent = a.parent === null ? null : (kept.get(a.parent) ?? null);
    const inCase = parent !== null && (parent.nodes === null || parent.nodes.has(a.callNode!));
    if (inCase) {
      kept.set(a, { ...a, parent });
      continue;
    }
    const nodes = new Set(a.fn.flow.nodes.filter((n) => isCase(target, a, n, members)));
    if (nodes.size > 0) kept.set(a, { ...a, nodes });
  }
  if (kept.size === 0) return null;
  const activations = [...kept.values()];
  const label = typeof members === "string" ? members : members[0]!;
  return { symbol: `${region.symbol} › ${label}`, roots: activations.filter((a) => a.parent === null || a.nodes !== null), activations, cut: region.cut };
}

/** Some clause says that a value equals one of the members, alone or as one of several. */
function isCase(target: Target, a: Activation, node: FlowNode, members: Names): boolean {
  const says = (clause: Clause): boolean =>
    clause.atoms.every((x) => x.holds && memberTested(x.test) !== null) && clause.atoms.some((x) => x.holds && membersTested(target, x.test, a.fn.module).some((m) => fit(members, m, target.renamed) !== null));
  for (const clause of a.fn.passedAt(node)?.values() ?? []) {
    if (says(clause)) return true;
    const [only] = clause.atoms;
    if (clause.atoms.length === 1 && only!.holds && mayBeMembership(only!.test))
      for (const expansion of expansionsOf(target, only!, placeOf(a, node))) if (expansion.clauses.some(says)) return true;
  }
  return false;
}

/** A test that can be one of membership in a constant: `action in EXITS`, `EXITS.has(action)`, `is_exit(action)`. */
const mayBeMembership = (test: Expression): boolean => test.kind === "call" || (test.kind === "binary" && test.op === "in");

/** The enum member or string that a test compares with: `kind == K.EXIT`, `kind is Exit`, `kind == "EXIT"`. */
export function memberTested(test: Expression): string | null {
  if (test.kind !== "binary" || (test.op !== "==" && test.op !== "is")) return null;
  for (const side of [test.right, test.left]) {
    const e = peel(side);
    if (e.kind === "literal" && e.type === "string") return String(e.value);
    const member = memberOf(e);
    if (member !== null && /^[A-Z]/.test(lastName(member.object) ?? "")) return member.name === "value" || member.name === "name" ? lastName(member.object) : member.name;
    if (member !== null && member.name === "value") {
      const inner = memberOf(peel(member.object));
      if (inner !== null) return inner.name;
    }
    if (e.kind === "name" && /^_?[A-Z]\w*$/.test(e.name) && (test.op === "is" || side === test.right)) return e.name;
  }
  return null;
}

/** The same, and the text that it is where it goes by the name of a constant. */
export function membersTested({ program }: Target, test: Expression, module: Module): string[] {
  const named = memberTested(test);
  if (named === null || test.kind !== "binary") return [];
  const texts = [test.right, test.left].map((side) => (peel(side).kind === "name" ? textOf(program, module, side) : null));
  return [named, ...texts.filter((t) => t !== null)];
}

/** The functions that dispatch tables beside a function give for a member: `{ Command.EXIT: self._on_exit }`, `[[Command.EXIT, onExit]]`. */
export function dispatchTargets(target: Target, beside: Fn, members: Names): Fn[] {
  const { program } = target;
  const found: Fn[] = [];
  const look = (top: Expression, fn: Fn, node: FlowNode): void => {
    for (const e of within(top))
      for (const [key, value] of pairsOf(e)) {
        if (key === null || fit(members, key, target.renamed) === null) continue;
        const handler = peel(value);
        if (handler.kind === "lambda") found.push(program.lambda(handler.function, fn, node));
        else if (handler.kind === "name" || handler.kind === "field")
          found.push(...program.resolve({ kind: "call", callee: handler, args: [], awaited: false, macro: false, start: handler.start, end: handler.end }, fn));
      }
  };
  for (const fn of program.functionsIn(beside.module).flatMap((f) => program.withLambdas(f))) for (const node of fn.flow.nodes) for (const top of node.expressions) look(top, fn, node);
  for (const type of beside.module.types) {
    const fn = program.types(type.name).find((t) => t.decl === type)?.methods[0] ?? program.topLevel(beside.module);
    for (const field of type.fields) if (field.default !== null) look(field.default, fn, fn.flow.entry);
  }
  return found;
}

/** What an expression gives for a key: the entries of a dict, or two values that stand together. */
function pairsOf(e: Expression): [string | null, Expression][] {
  if (e.kind === "construct") return e.entries.map((x) => [x.key ?? (x.computed === null ? null : lastName(x.computed)), x.value]);
  const [key, value] = e.kind === "list" && e.elements.length === 2 ? e.elements : [];
  return key === undefined || value === undefined ? [] : [[key.kind === "literal" ? String(key.value) : lastName(key), value]];
}
