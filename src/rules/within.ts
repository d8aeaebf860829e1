import type { Expression, Loop, Try } from "../model/model.js";
import type { FlowNode } from "../analysis/flow.js";
import { anyOf, type Known } from "../analysis/kleene.js";
import { locksAt, runsLocked } from "../analysis/locks.js";
import { isDistinctive } from "../analysis/names.js";
import type { Fn } from "../analysis/program.js";
import { within } from "../analysis/walk.js";
import { fit } from "./names.js";
import { derivesFrom } from "./origins.js";
import { placeOf, type Activation, type Target } from "./region.js";
import type { Source, Within } from "./rule.js";
import type { Site } from "./site.js";

/** Does a place stand within this, in its function or in one of those that led to it? Of a lock also: do all callers hold it? */
export function standsWithin(target: Target, site: Site, wanted: Within): { is: Known; notes: string[] } {
  let node = site.node;
  let root: Activation = site.activation;
  for (let a: Activation | null = site.activation; a !== null; a = a.parent) {
    const by = around(target, a, node, wanted);
    if (by !== null) return { is: true, notes: [`it stands within ${by}`] };
    if (a.fn.decl.name === "" && a.parent !== null && "lock" in wanted) {
      const held = lambdaLock(target, a, wanted.lock);
      if (held !== null) return { is: true, notes: [`it runs while \`${held}\` is held`] };
    }
    root = a;
    if (a.callNode !== null) node = a.callNode;
  }
  if (!("lock" in wanted)) return { is: false, notes: ["it stands within nothing of the kind"] };
  const held = heldByCallers(target, root.fn, wanted.lock, 0);
  return { is: held, notes: [held === true ? "all that call it hold the lock" : held === false ? "no such lock is held there" : "whether its callers hold the lock is not known"] };
}

function around(target: Target, a: Activation, node: FlowNode, wanted: Within): string | null {
  if ("lock" in wanted) {
    const held = locksAt(target.program, a.fn, node).find(({ lock }) => fit(wanted.lock, lock, target.renamed) !== null);
    return held === undefined ? null : `the lock \`${held.lock}\``;
  }
  for (let s = node.scope; s !== null; s = s.outer) {
    if ("try" in wanted && s.in === "try" && (s.statement as Try).handlers.some((h) => catches(target, h.types, wanted.try))) return "a `try` that catches it";
    if ("handler" in wanted && s.in === "handler") return "a handler of exceptions";
    if ("loop" in wanted && s.in === "loop") {
      const loop = s.statement as Loop;
      const over = loop.iterable ?? loop.test;
      const head = a.fn.flow.nodes.find((n) => n.statement === loop);
      if (wanted.loop === "/./" || (over !== null && head !== undefined && derivesFrom(target, over, placeOf(a, head), wanted.loop) === true)) return "a loop over it";
    }
  }
  if ("handler" in wanted && givenTo(a.fn, HANDLES) !== null) return "a handler of exceptions";
  if ("handler" in wanted && isHandlersAlone(a.fn, node)) return "what only a handler of exceptions leads to";
  return "loop" in wanted ? iteratedBy(target, a, wanted.loop) : null;
}

const isInHandler = (node: FlowNode): boolean => {
  for (let s = node.scope; s !== null; s = s.outer) if (s.in === "handler") return true;
  return false;
};

/** Every way to the node leads through a handler: `try: return ask() except Timeout: log()`, and what comes after it. */
function isHandlersAlone({ flow }: Fn, node: FlowNode): boolean {
  if (!flow.nodes.some(isInHandler)) return false;
  const seen = new Set<FlowNode>([flow.entry]);
  for (const at of seen) for (const { to } of at.next) if (!isInHandler(to)) seen.add(to);
  return !seen.has(node);
}

/** Methods that run a function for each element of what they are called on. */
const ITERATES = /^(forEach|for_each|map|flatMap|flat_map|filter_map|every|some|reduce)$/;

/** Methods of promises that run a function where something went wrong. */
const HANDLES = /^(catch|catchError)$/;

/** `xs.forEach((x) => …)` is the loop over `xs` that it stands for. */
function iteratedBy(target: Target, a: Activation, over: Source): string | null {
  const given = givenTo(a.fn, ITERATES);
  const { outer } = a.fn;
  if (given === null || outer === null) return null;
  const at = { fn: outer.fn, node: outer.node, frame: a.parent?.fn === outer.fn ? a.parent.frame : null };
  return over === "/./" || derivesFrom(target, given, at, over) === true ? "a loop over it" : null;
}

/** What the method of such a name is called on that is given a lambda. */
function givenTo({ outer, decl }: Fn, methods: RegExp): Expression | null {
  for (const top of outer?.node.expressions ?? [])
    for (const e of within(top)) if (e.kind === "call" && e.callee.kind === "field" && methods.test(e.callee.name) && e.args.some((x) => x.value.kind === "lambda" && x.value.function === decl)) return e.callee.object;
  return null;
}

const BROAD = /^(Exception|BaseException|Error|Throwable)$/;

/** A handler of these types takes what is wanted: everything, or one of those named. */
function catches(target: Target, types: readonly string[], wanted: string | string[]): boolean {
  if (types.length === 0 || types.some((t) => BROAD.test(t))) return true;
  return wanted !== "broad" && types.some((t) => fit(wanted, t, target.renamed) !== null);
}

/** A lambda that is run by something that holds a lock. */
function lambdaLock(target: Target, a: Activation, names: string | string[]): string | null {
  const around = a.fn.outer;
  if (around === null) return null;
  for (const top of around.node.expressions)
    for (const e of within(top)) {
      if (e.kind !== "call" || !e.args.some((x) => x.value.kind === "lambda" && x.value.function === a.fn.decl)) continue;
      const held = runsLocked(target.program, e, around.fn).find(({ lock }) => fit(names, lock, target.renamed) !== null);
      if (held !== undefined) return held.lock;
    }
  return null;
}

/** Every caller that the tree has holds the lock. A function that others may call is not one of which all callers are known. */
function heldByCallers(target: Target, fn: Fn, names: string | string[], depth: number): Known {
  const callers = target.program.callers(fn);
  if (callers.length === 0 || depth > 3) return false;
  const isPrivate = fn.decl.name.startsWith("_") || !fn.decl.exported || !isDistinctive(fn.decl.name);
  if (!isPrivate) return false;
  const held = callers.map((c): Known => (locksAt(target.program, c.fn, c.node).some(({ lock }) => fit(names, lock, target.renamed) !== null) ? true : heldByCallers(target, c.fn, names, depth + 1)));
  return held.every((h) => h === true) ? true : anyOf(held) === true ? undefined : false;
}
