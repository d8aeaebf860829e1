import type { Atom, Clause } from "../analysis/facts.js";
import type { FlowNode } from "../analysis/flow.js";
import type { Fn } from "../analysis/program.js";
import { memberOf, peel } from "../analysis/paths.js";
import { printExpression } from "../model/print.js";
import { regionOf, type Activation, type Target } from "./region.js";
import type { Site } from "./site.js";

/** Is there a way on which one of the first places is passed before the then place? */
export function mayPrecede(target: Target, first: readonly Site[], then: Site): Site | null {
  return first.find((f) => comesBefore(target, f, then)) ?? null;
}

/** Is one of the first places passed on every way to each of the then places? */
export function alwaysPrecedes(target: Target, first: readonly Site[], thens: readonly Site[]): boolean {
  const passed = new Passed(target, first);
  return thens.every((then) => passed.alwaysBefore(then));
}

/** The located function that led to an activation. */
export const rootOf = (a: Activation): Activation => (a.parent === null ? a : rootOf(a.parent));

/** Where a site stands in one of the activations that led to it. */
function lift(site: Site, to: Activation): { node: FlowNode; by: Activation | null } | null {
  let node = site.node;
  let by: Activation | null = null;
  for (let a: Activation | null = site.activation; a !== null; a = a.parent) {
    if (a === to) return { node, by };
    by = a;
    if (a.callNode !== null) node = a.callNode;
  }
  return null;
}

function comesBefore(target: Target, first: Site, then: Site): boolean {
  for (let a: Activation | null = then.activation; a !== null; a = a.parent) {
    const from = lift(first, a);
    const to = lift(then, a);
    if (from === null || to === null) continue;
    if (from.node === to.node && isEvaluatedFirst(first, then, a)) return true;
    return leavesCallee(target, first, a) && reaches(target, a.fn, from.node, to.node, new Set(), [...(a.fn.factsAt(from.node)?.values() ?? [])]);
  }
  return false;
}

/** From a place that stands deeper, there is a way back into the function. */
function leavesCallee(target: Target, site: Site, to: Activation): boolean {
  let node = site.node;
  for (let a: Activation | null = site.activation; a !== null && a !== to; a = a.parent) {
    const { exit, raised } = a.fn.flow;
    if (![exit, raised].some((end) => reaches(target, a.fn, node, end, new Set(), []))) return false;
    if (a.callNode !== null) node = a.callNode;
  }
  return true;
}

/** In one statement: the arguments are worked out before the call, one call in a chain before the next. */
function isEvaluatedFirst(first: Site, then: Site, a: Activation): boolean {
  const at = (site: Site): number => {
    const by = lift(site, a)?.by ?? null;
    return by === null ? site.span.end : (by.frame?.call?.end ?? site.span.end);
  };
  return first !== then && at(first) < at(then);
}

/** Where places are passed, themselves or by a call that passes one in any case. */
class Passed {
  /** Of each activation, the nodes at which one of the places stands, and those at which a call may lead to one. */
  private readonly at = new Map<Activation, { places: Set<FlowNode>; calls: Map<FlowNode, Set<Activation>> }>();
  private readonly nodes = new Map<Activation, ReadonlySet<FlowNode>>();
  constructor(
    private readonly target: Target,
    private readonly first: readonly Site[],
  ) {
    for (const site of first) {
      this.of(site.activation).places.add(site.node);
      for (let a = site.activation; a.parent !== null && a.callNode !== null; a = a.parent) {
        const { calls } = this.of(a.parent);
        calls.set(a.callNode, (calls.get(a.callNode) ?? new Set<Activation>()).add(a));
      }
    }
  }

  alwaysBefore(then: Site): boolean {
    let node = then.node;
    for (let a: Activation | null = then.activation; a !== null; a = a.parent) {
      const activation = a;
      const passing = this.nodesIn(a);
      const isHere = passing.has(node) && this.first.some((f) => lift(f, activation)?.node === node && isEvaluatedFirst(f, then, activation));
      if (isHere || !reaches(this.target, a.fn, a.fn.flow.entry, node, passing, [])) return true;
      if (a.callNode !== null) node = a.callNode;
    }
    return false;
  }

  private of(a: Activation): { places: Set<FlowNode>; calls: Map<FlowNode, Set<Activation>> } {
    let known = this.at.get(a);
    if (known === undefined) this.at.set(a, (known = { places: new Set(), calls: new Map() }));
    return known;
  }

  private nodesIn(a: Activation): ReadonlySet<FlowNode> {
    let known = this.nodes.get(a);
    if (known === undefined) {
      const { places, calls } = this.of(a);
      const isPassed = (callee: Activation): boolean => !reaches(this.target, callee.fn, callee.fn.flow.entry, callee.fn.flow.exit, this.nodesIn(callee), []);
      this.nodes.set(a, (known = new Set([...places, ...[...calls].filter(([, callees]) => [...callees].some(isPassed)).map(([node]) => node)])));
    }
    return known;
  }
}

/** Is there a way from one node to another that passes none of those, and on which nothing known is contradicted? */
function reaches(target: Target, fn: Fn, from: FlowNode, to: FlowNode, around: ReadonlySet<FlowNode>, known: readonly Clause[]): boolean {
  const holding = known.filter((c) => c.atoms.length === 1);
  const seen = new Set<FlowNode>();
  const queue = from === fn.flow.entry && !around.has(from) && from === to ? [from] : [];
  const go = (n: FlowNode): void => {
    for (const e of n.next) if (!e.clauses.some((c) => holding.some((k) => contradicts(target, k, c, fn)))) queue.push(e.to);
  };
  go(from);
  while (queue.length > 0) {
    const at = queue.pop()!;
    if (seen.has(at)) continue;
    seen.add(at);
    target.budget.spend();
    if (at === to) return true;
    if (!around.has(at)) go(at);
  }
  return false;
}

const membersGiven = new WeakMap<Fn, ReadonlySet<string>>();

/** The members that are given something by what a function calls: it may be those of the same object. */
function membersGivenBehind(target: Target, fn: Fn): ReadonlySet<string> {
  let known = membersGiven.get(fn);
  if (known === undefined) {
    const called = regionOf(target, fn).activations.filter((a) => a.parent !== null && !/^(__init__|constructor)$/.test(a.fn.decl.name));
    known = new Set(called.flatMap((a) => a.fn.flow.nodes.flatMap((n) => n.defines.flatMap((d) => memberOf(peel(d.target))?.name ?? []))));
    membersGiven.set(fn, known);
  }
  return known;
}

/** What a condition speaks of is given something else in the function, or a member by what is called there. */
function isGivenAnew(target: Target, { paths }: Clause, fn: Fn): boolean {
  if (fn.flow.nodes.some((n) => n.defines.some((d) => paths.includes(printExpression(d.target))))) return true;
  const members = paths.filter((p) => p.includes(".")).map((p) => p.slice(p.lastIndexOf(".") + 1));
  return members.length > 0 && members.some((m) => membersGivenBehind(target, fn).has(m));
}

/** What held cannot hold together with a condition, as long as what both speak of is assigned nowhere. */
function contradicts(target: Target, a: Clause, b: Clause, fn: Fn): boolean {
  const [x] = a.atoms;
  const [y] = b.atoms;
  if (x === undefined || y === undefined || b.atoms.length > 1) return false;
  // A loop ends because what it asks has another answer than before: `while not ready.is_set()`.
  if (x.node === y.node && peel(x.test).kind !== "literal") return false;
  return areOpposed(x, y) && !isGivenAnew(target, a, fn);
}

/** One says that the other does not hold, or both that the same thing is another member: `kind == ENTER` and `kind == EXIT`. */
function areOpposed(x: Atom, y: Atom): boolean {
  if (x.key.slice(1) === y.key.slice(1)) return x.holds !== y.holds;
  const isMember = (e: ReturnType<typeof peel>): boolean => e.kind === "literal" || (e.kind === "field" && /^[A-Z]/.test(e.name));
  return (
    x.holds && y.holds && x.test.kind === "binary" && y.test.kind === "binary" && x.test.op === "==" && y.test.op === "==" && printExpression(x.test.left) === printExpression(y.test.left) &&
    isMember(peel(x.test.right)) && isMember(peel(y.test.right)) && printExpression(x.test.right) !== printExpression(y.test.right)
  );
}
