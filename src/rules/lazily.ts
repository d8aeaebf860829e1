import type { Expression } from "../model/model.js";
import type { FlowNode } from "../analysis/graph.js";
import { canonical } from "../analysis/names.js";
import { lastName, peel } from "../analysis/paths.js";
import type { Atom } from "../analysis/facts.js";
import { locksAt } from "../analysis/locks.js";
import type { Fn, Program } from "../analysis/program.js";
import { evaluationsAt } from "../analysis/evaluations.js";
import { within } from "../analysis/walk.js";
import { presenceOf } from "./guards.js";

/**
 * Is something set at a node because it was found missing there? `racing`: others may find the same before it is set. Threads may, unless one
 * lock is held from a test on; in TypeScript, which has one thread, and in a coroutine others come where something is awaited in between. `await`:
 * those alone are asked for.
 */
export function isSetLazily(program: Program, fn: Fn, node: FlowNode, assigned: Expression, value: Expression | null, racing: true | "await" | undefined): boolean {
  // What is being made is nobody else's yet, but its class is.
  if (/^(__init__|__post_init__|constructor|new)$/.test(fn.decl.name) || (fn.decl.name === "__new__" && !isOfClass(assigned))) return false;
  const hasThreads = racing !== "await" && fn.module.language !== "typescript" && !fn.decl.isAsync;
  if (standsInFor(assigned, value)) return racing === undefined || (hasThreads ? locksAt(program, fn, node).length === 0 : waits(node));
  // `if loop is None or not loop.is_running()`: or no good any more.
  const speaks = ({ test }: Atom): boolean => [...within(test)].some((e) => isSame(e, assigned));
  const tests = [...(fn.factsAt(node)?.values() ?? [])].flatMap(({ atoms }) => (atoms.length === 1 || atoms.every(speaks) ? atoms : [])).filter((atom) => isMissing(atom, assigned));
  if (tests.length === 0 || racing === undefined) return tests.length > 0;
  return hasThreads ? !isTestedLocked(program, fn, node, assigned) : tests.some((t) => between(t.node, node).some(waits));
}

/** A class, by its name or as `cls`: what it has is one for all. */
export const isShared = (owner: Expression): boolean => /^(cls|[A-Z]\w*)$/.test(lastName(owner) ?? "");

/** `cls._one`, `Desk._one`. */
export const isOfClass = (assigned: Expression): boolean => assigned.kind === "field" && isShared(assigned.object);

/** The condition says that this is missing. */
function isMissing({ test, holds }: Atom, what: Expression): boolean {
  if (test.kind === "call" && lastName(test.callee) === "hasattr" && !holds) {
    const [of, name] = test.args.map((a) => a.value);
    return what.kind === "field" && of !== undefined && name?.kind === "literal" && name.value === what.name && lastName(of) === lastName(what.object);
  }
  const tested = presenceOf(peel(test), holds);
  return tested !== null && !tested.is && isSame(tested.value, what);
}

/** One variable, or one member of perhaps differently named owners: `cls._lib` and `Backend._lib`. */
function isSame(a: Expression, b: Expression): boolean {
  const [x, y] = [peel(a), peel(b)];
  const [m, n] = [lastName(x), lastName(y)];
  return (x.kind === "name") === (y.kind === "name") && m !== null && n !== null && canonical(m) === canonical(n);
}

/** It is asked for within a lock that is held until here: not before the lock was taken. */
function isTestedLocked(program: Program, fn: Fn, node: FlowNode, what: Expression): boolean {
  const held = new Set(locksAt(program, fn, node).map(({ lock }) => lock));
  const before = held.size === 0 ? [] : [...closure(node, (n) => n.prev.map((e) => e.from))];
  return before.some((n) => n.next.some((e) => e.clauses.some((c) => c.atoms.some((a) => isMissing(a, what)))) && locksAt(program, fn, n).some(({ lock }) => held.has(lock)));
}

/** `lib = lib ?? load()`, `lib ??= load()`, `lib = lib or load()`. */
function standsInFor(what: Expression, value: Expression | null): boolean {
  const v = value === null ? null : peel(value);
  return v?.kind === "binary" && (v.op === "??" || v.op === "or") && isSame(v.left, what);
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
