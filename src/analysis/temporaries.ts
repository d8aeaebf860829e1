import type { Call, Expression, Span, Statement } from "../model/model.js";
import type { FlowNode } from "./flow.js";
import { takenBy } from "./lock-names.js";
import { lastName, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { statementsIn, within } from "./walk.js";

/**
 * Rust: a guard that is bound to nothing lives as long as the statement in which it was taken. What a `match`, an `if let`, a `while let` or a
 * `for` asks is a part of that statement, so its guards are held in the body. Gives the locks that are held so, by the nodes.
 */
export function heldByTemporaries(program: Program, fn: Fn): ReadonlyMap<FlowNode, ReadonlySet<string>> {
  const found = new Map<FlowNode, Set<string>>();
  if (fn.module.language !== "rust" || fn.decl.body === null) return found;
  for (const { asked, body } of asking(fn)) {
    const locks = asked.flatMap((e) => within(e).flatMap((x) => takenBy(program, x, fn) ?? []));
    if (locks.length === 0) continue;
    for (const node of fn.flow.nodes) {
      const at = node.statement ?? node.expressions[0];
      if (at == null || !body.some((s) => s.start <= at.start && at.start < s.end)) continue;
      found.set(node, new Set([...(found.get(node) ?? []), ...locks]));
    }
  }
  return found;
}

/** The same lock is taken before, in the same expression: `f(m.lock().unwrap().a(), m.lock().unwrap().b())`. The first guard lives till its end. */
export function isHeldInExpression(program: Program, fn: Fn, node: FlowNode, e: Expression): boolean {
  const receiver = receiverOf(e);
  if (fn.module.language !== "rust" || receiver === null) return false;
  const text = (x: Expression): string => fn.module.text.slice(x.start, x.end);
  return node.expressions.some((top) => {
    const all = within(top);
    if (!all.includes(e) || all.some((x) => x.kind === "conditional" || x.kind === "lambda")) return false;
    return all.some((x) => x !== e && x.start < e.start && x.end <= e.start && takenBy(program, x, fn) !== null && text(receiverOf(x)!) === text(receiver));
  });
}

/** `finish(Some(guard))`: Rust moves the guard into what is called, which gives the lock back, or has it. */
export function movesGuard(program: Program, fn: Fn, call: Call, lock: string): boolean {
  if (fn.module.language !== "rust") return false;
  const moved = call.args.flatMap((a) => (a.value.kind === "call" ? a.value.args.map((x) => x.value) : [a.value])).flatMap((e) => (e.kind === "name" ? [e.name] : []));
  return moved.length > 0 && fn.flow.nodes.some((n) => n.defines.some((d) => d.target.kind === "name" && moved.includes(d.target.name) && d.value !== null && within(d.value).some((x) => takenBy(program, x, fn) === lock)));
}

const receiverOf = (e: Expression): Expression | null => (e.kind === "call" && e.callee.kind === "field" ? e.callee.object : null);

interface Asking {
  asked: Expression[];
  body: readonly Span[];
}

/** What is asked by a statement that has a body, and the body. */
function asking(fn: Fn): Asking[] {
  const begins = (s: Statement, how: RegExp): boolean => how.test(fn.module.text.slice(s.start, s.start + 24));
  return [...statementsIn(fn.decl.body ?? [])].flatMap((s): Asking[] => {
    if (s.kind === "switch") return [{ asked: askedBy(fn, s.subject), body: s.cases }];
    if (s.kind === "loop" && s.iterable !== null) return [{ asked: askedBy(fn, s.iterable), body: s.body }];
    // `while let` asks anew each time, and then leaves or goes on.
    if (s.kind === "loop" && begins(s, /^while\s+let\b/)) {
      const aside = s.body.find((x) => x.kind === "assign" && isKeptAside(x.target));
      return aside?.kind === "assign" ? [{ asked: [aside.value], body: s.body.filter((x) => x !== aside) }] : [];
    }
    if (s.kind === "branch" && begins(s, /^if\s+let\b/)) return [{ asked: within(s.test).flatMap((x) => (x.kind === "name" ? askedBy(fn, x) : [])).concat(s.test), body: s.then }];
    return [];
  });
}

/** What the front end keeps aside to ask it more than once. */
const isKeptAside = (e: Expression): boolean => peel(e).kind === "name" && lastName(e)!.startsWith("$");

/** What is asked, itself or kept aside. */
function askedBy(fn: Fn, e: Expression): Expression[] {
  if (!isKeptAside(e)) return [e];
  const name = lastName(e);
  return fn.flow.nodes.flatMap((n) => n.defines.flatMap((d) => (d.target.kind === "name" && d.target.name === name && d.value !== null ? [d.value] : [])));
}
