import type { Expression } from "../model/model.js";
import type { FlowNode } from "../analysis/graph.js";
import { canonical } from "../analysis/names.js";
import { lastName, peel } from "../analysis/paths.js";
import type { Fn } from "../analysis/program.js";
import { evaluationsAt } from "../analysis/evaluations.js";
import { within } from "../analysis/walk.js";
import { presenceOf } from "./guards.js";

/**
 * Is something set at a node because it was found missing there? `racing`: others may find the same before it is set. Threads always may;
 * in TypeScript, which has one, only where something is awaited in between.
 */
export function isSetLazily(fn: Fn, node: FlowNode, assigned: Expression, value: Expression | null, racing: boolean): boolean {
  const name = lastName(peel(assigned));
  if (name === null) return false;
  const hasThreads = fn.module.language !== "typescript";
  if (standsInFor(name, value)) return !racing || hasThreads || waits(node);
  const tests = [...(fn.factsAt(node)?.values() ?? [])].flatMap((clause) => (clause.atoms.length === 1 ? clause.atoms : [])).filter((atom) => {
    const tested = presenceOf(peel(atom.test), atom.holds);
    const of = tested === null || tested.is ? null : lastName(peel(tested.value));
    return of !== null && canonical(of) === canonical(name);
  });
  return tests.some((t) => !racing || hasThreads || between(t.node, node).some(waits));
}

/** `lib = lib ?? load()`, `lib ??= load()`, `lib = lib or load()`. */
function standsInFor(name: string, value: Expression | null): boolean {
  const v = value === null ? null : peel(value);
  if (v?.kind !== "binary" || (v.op !== "??" && v.op !== "or")) return false;
  const of = lastName(peel(v.left));
  return of !== null && canonical(of) === canonical(name);
}

/** The nodes on the ways from one to the other, the ends too. */
function between(from: FlowNode, to: FlowNode): FlowNode[] {
  const ahead = closure(from, (n) => n.next.filter((e) => !e.exceptional).map((e) => e.to));
  const behind = closure(to, (n) => n.prev.filter((e) => !e.exceptional).map((e) => e.from));
  return [...ahead].filter((n) => behind.has(n));
}

function closure(start: FlowNode, next: (n: FlowNode) => readonly FlowNode[]): Set<FlowNode> {
  const seen = new Set([start]);
  for (const n of seen) for (const m of next(n)) seen.add(m);
  return seen;
}

const waits = (n: FlowNode): boolean => evaluationsAt(n).calls.some(({ expr }) => expr.awaited) || n.expressions.some((top) => [...within(top)].some((e) => e.kind === "unary" && e.op === "await"));
