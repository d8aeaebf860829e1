import type { Expression, Loop } from "../model/model.js";
import { reachingDefinitions } from "../analysis/definitions.js";
import { clausesOf, type Clause } from "../analysis/facts.js";
import { returnsOf, type FlowNode } from "../analysis/flow.js";
import { addedBy } from "../analysis/library.js";
import { lastName, peel } from "../analysis/paths.js";
import { argumentFor, type At } from "../analysis/slice.js";
import { placeOf, type Activation, type Target } from "./region.js";
import type { Site } from "./site.js";

/** A condition that every element fulfils over which a place is run. */
export interface Kept {
  clause: Clause;
  at: At;
}

const MAX_DEPTH = 6;

/** `for s in [x for x in xs if good(x)]`, `xs.filter(good)`: what the elements of the loops around a site were chosen by. */
export function keptAround(target: Target, site: Site): Kept[] {
  const found: Kept[] = [];
  let node = site.node;
  let inLoop = false;
  for (let a: Activation | null = site.activation; a !== null; a = a.parent) {
    for (let s = node.scope; s !== null; s = s.outer) {
      if (s.in !== "loop") continue;
      inLoop = true;
      const { iterable } = s.statement as Loop;
      const head = a.fn.flow.nodes.find((n) => n.statement === s.statement);
      if (iterable !== null && head !== undefined) found.push(...chosenBy(target, iterable, placeOf(a, head), 0));
    }
    // `show(changed)` loops somewhere over what it was given.
    if (inLoop && a.frame?.call != null) for (const { value } of a.frame.call.args) found.push(...chosenBy(target, value, a.frame.at, 0));
    if (a.callNode !== null) node = a.callNode;
  }
  return found;
}

/** The conditions under which an element got into a collection. */
export function chosenBy(target: Target, collection: Expression, at: At, depth: number): Kept[] {
  if (depth > MAX_DEPTH) return [];
  const e = peel(collection);
  if (e.kind === "call") {
    const name = lastName(e.callee);
    const [first, second] = e.args.map((a) => a.value);
    if (name === "filter" && e.callee.kind === "field") return [...holdingOf(target, first, at), ...chosenBy(target, e.callee.object, at, depth + 1)];
    if (name === "filter" && second !== undefined) return [...holdingOf(target, first, at), ...chosenBy(target, second, at, depth + 1)];
    return /^(list|tuple|sorted|reversed|enumerate|iter|from)$/.test(name ?? "") && first !== undefined ? chosenBy(target, first, at, depth + 1) : [];
  }
  if (e.kind !== "name") return [];
  const { definitions, entry } = reachingDefinitions(at.fn.flow, { root: e.name, members: [] }, at.node);
  const [only] = definitions;
  if (only === undefined && entry !== null && at.frame?.call != null) {
    const index = at.fn.decl.params.findIndex((p) => p.name === e.name);
    const given = index === -1 ? null : argumentFor(at.frame.call, at.fn, index);
    return given === null ? [] : chosenBy(target, given, at.frame.at, depth + 1);
  }
  if (only?.definition.value == null || definitions.length > 1 || entry !== null || only.definition.by !== "assign" || only.rest.length > 0) return [];
  const value = peel(only.definition.value);
  if (value.kind !== "list" || value.elements.length > 0) return chosenBy(target, value, { ...at, node: only.node }, depth + 1);
  // A list that starts empty has what was put into it.
  const adding = at.fn.flow.nodes.filter((n) => puts(n, e.name));
  const [one] = adding;
  return one === undefined || adding.length > 1 ? [] : [...(at.fn.factsAt(one)?.values() ?? [])].map((clause) => ({ clause, at: { ...at, node: one } }));
}

const puts = (node: FlowNode, name: string): boolean => {
  const s = node.statement;
  if (s?.kind !== "expression" || s.expression.kind !== "call" || s.expression.callee.kind !== "field") return false;
  const receiver = peel(s.expression.callee.object);
  return receiver.kind === "name" && receiver.name === name && addedBy(s.expression).length > 0;
};

/** What holds of an element of which the function says yes. */
function holdingOf(target: Target, by: Expression | undefined, at: At): Kept[] {
  if (by?.kind !== "lambda") return [];
  const fn = target.program.lambda(by.function, at.fn, at.node);
  const [only, ...more] = returnsOf(fn.flow);
  if (only?.statement.value == null || more.length > 0) return [];
  return clausesOf(only.statement.value, true, only.node).map((clause) => ({ clause, at: { fn, node: only.node, frame: at.frame } }));
}
