import { reachingDefinitions } from "../analysis/definitions.js";
import { clausesOf, type Clause } from "../analysis/facts.js";
import type { FlowNode } from "../analysis/flow.js";
import { pathOf } from "../analysis/paths.js";
import type { Fn, Program } from "../analysis/program.js";
import type { At, Frame } from "../analysis/slice.js";
import { within } from "../analysis/walk.js";
import type { Call } from "../model/model.js";
import type { Target } from "./region.js";
import type { Site } from "./site.js";

/** What a function has checked that was called on every way to a place: it would not have come back otherwise. */
export interface Checked {
  clause: Clause;
  at: At;
  /** What was given to the check has been assigned since. */
  stale: boolean;
}

const MAX_DEPTH = 2;

/** `validate(order); send(order)`: what holds where `validate` returns, for each such call before a site. */
export function checkedBefore(target: Target, site: Site): Checked[] {
  const found: Checked[] = [];
  let node = site.node;
  for (let a: Site["activation"] | null = site.activation; a !== null; a = a.parent) {
    found.push(...checkedIn(target, a.fn, node, a.frame, 0));
    if (a.callNode !== null) node = a.callNode;
  }
  return found;
}

/** `slot.pnl = finite(sum)?`, `self.pnl = finite(total)`: what has been checked when a value has been worked out. */
export function checkedWithin(target: Target, { activation: { fn, frame }, node, value, span }: Site): Checked[] {
  if (value === null) return [];
  // A call that is itself the place has not come back yet.
  const isPlace = span.start === value.start && span.end === value.end;
  const parts = within(value).filter((e) => !isPlace || e !== value);
  const at: At = { fn, node, frame };
  const tried = parts.flatMap((e) => (e.kind === "unary" && e.op === "?" ? clausesOf(e, true, node).map((clause) => ({ clause, at, stale: false })) : []));
  const called = checksOf(target.program, fn).filter((c) => c.node === node && parts.includes(c.call));
  return [...tried, ...called.flatMap(({ call, callee }) => heldAt(returnedFrom(callee, call, at), false))];
}

/** The end of a function that was called, for what is known there. */
const returnedFrom = (callee: Fn, call: Call, at: At): At => ({ fn: callee, node: callee.flow.exit, frame: { call, element: null, at, depth: (at.frame?.depth ?? 0) + 1 } });

/** What holds at a place. */
const heldAt = (at: At, stale: boolean): Checked[] => [...(at.fn.factsAt(at.node)?.values() ?? [])].map((clause) => ({ clause, at, stale }));

function checkedIn(target: Target, fn: Fn, site: FlowNode, frame: Frame | null, depth: number): Checked[] {
  if (depth > MAX_DEPTH) return [];
  return checksOf(target.program, fn).flatMap(({ node, call, callee }) => {
    if (node === site || !isPassed(target, fn, node, site)) return [];
    const end = returnedFrom(callee, call, { fn, node, frame });
    const stale = isStale(fn, call, node, site);
    const passed = [...(callee.passedAt(end.node)?.values() ?? [])].map((clause) => ({ clause, at: end, stale: true }));
    return [...heldAt(end, stale), ...passed, ...checkedIn(target, callee, end.node, end.frame, depth + 1).map((c) => ({ ...c, stale: c.stale || stale }))];
  });
}

interface Check {
  node: FlowNode;
  call: Call;
  callee: Fn;
}

const checks = new WeakMap<Fn, readonly Check[]>();

/** The calls of a function that surely run what may refuse. */
function checksOf(program: Program, fn: Fn): readonly Check[] {
  let known = checks.get(fn);
  if (known === undefined) {
    known = fn.flow.nodes.flatMap((node) =>
      program.certainCalls(node, fn).flatMap(({ call, callees: [callee, ...more] }) => (callee === undefined || more.length > 0 || !program.mayRefuse(callee) ? [] : [{ node, call, callee }])),
    );
    checks.set(fn, known);
  }
  return known;
}

/** Every way to the site comes through the node. */
function isPassed(target: Target, fn: Fn, node: FlowNode, site: FlowNode): boolean {
  const seen = new Set<FlowNode>([fn.flow.entry]);
  const queue = [fn.flow.entry];
  while (queue.length > 0) {
    const at = queue.pop()!;
    target.budget.spend();
    if (at === site) return false;
    // Where the call raises, the way goes on without what it checked.
    for (const e of at.next) if (!seen.has(e.to) && (at !== node || e.exceptional)) {
      seen.add(e.to);
      queue.push(e.to);
    }
  }
  return true;
}

function isStale(fn: Fn, call: Call, node: FlowNode, site: FlowNode): boolean {
  return call.args.some((a) =>
    [...within(a.value)].some((e) => {
      const path = pathOf(e);
      if (path === null) return false;
      const [before, after] = [node, site].map((n) => reachingDefinitions(fn.flow, path, n).definitions.map((d) => d.node.id).join());
      return before !== after;
    }),
  );
}
