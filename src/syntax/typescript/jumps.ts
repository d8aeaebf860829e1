import type { Expression, Jump, Span, Statement } from "../../model/model.js";
import { assign, boolean, branch, not } from "../../model/build.js";
import type { Frame, Lowering } from "./lowering.js";
import { copy, leaves, negate, some } from "./order.js";
import { at, type NodeOf } from "./tree.js";

/**
 * In the model a `break` ends the nearest loop, a `continue` starts its next round, and a switch has neither. Here a jump to
 * a further loop becomes a flag that the loops between test, and a jump out of a switch or labelled block a branch around what it skips.
 */
export function frame(kind: Frame["kind"], labels: readonly string[], onContinue: (() => void) | null = null): Frame {
  return { kind, labels, onContinue, before: [], after: [], leaving: 0 };
}

/** The statements emitted by `run`, in which jumps may aim at the frame. */
export function within(l: Lowering, inner: Frame, run: () => void): Statement[] {
  l.scope.frames.push(inner);
  const body = l.collect(run);
  l.scope.frames.pop();
  return body;
}

export function jump(l: Lowering, node: NodeOf<"BreakStatement" | "ContinueStatement">): void {
  const here = at(node);
  const kind = node.type === "BreakStatement" ? "break" : "continue";
  const frames = l.scope.frames;
  const label = node.label?.name;
  const aim = frames.findLastIndex((f) => (label !== undefined ? f.labels.includes(label) : f.kind === "loop" || (kind === "break" && f.kind === "switch")));
  const target = frames[aim];
  const passed = frames.slice(aim + 1);
  const [outermost, ...inside] = passed.filter((f) => f.kind === "loop");
  if (target === undefined) return l.emit({ kind, ...here });
  const isInTry = passed.slice(0, outermost === undefined ? passed.length : passed.indexOf(outermost)).some((f) => f.kind === "try");
  if (outermost === undefined) return arrive(l, target, kind, here, isInTry);

  const flag = l.temporary(here);
  outermost.before.push(assign(here, copy(flag), boolean(here, false)));
  l.emit(assign(here, copy(flag), boolean(here, true)));
  l.emit({ kind: "break", ...here });
  for (const loop of inside) loop.after.push(branch(here, copy(flag), [{ kind: "break", ...here }]));
  outermost.after.push(branch(here, copy(flag), l.collect(() => arrive(l, target, kind, here, isInTry))));
}

/** The jump itself, where no loop lies between. What a `for` does between rounds must not come into a `try` of its body. */
function arrive(l: Lowering, target: Frame, kind: "break" | "continue", here: Span, isInTry: boolean): void {
  const made: Jump = { kind, ...here };
  const isLeaving = target.kind !== "loop" || (kind === "continue" && target.onContinue !== null && isInTry);
  if (kind === "continue" && !isLeaving) target.onContinue?.();
  if (isLeaving) {
    leaves.set(made, target);
    target.leaving++;
  }
  l.emit(made);
}

/** Rewrites the jumps out of a switch's case or a labelled block: what they skip is put in the other arm. */
export function settle(l: Lowering, body: readonly Statement[], left: Frame, flag: Expression | null = null): Statement[] {
  const out: Statement[] = [];
  for (let i = 0; i < body.length; i++) {
    const s = body[i]!;
    if (leaves.get(s) === left) {
      left.leaving--;
      if (flag !== null) out.push(assign(s, copy(flag), boolean(s, true)));
      return out;
    }
    if (left.leaving === 0 || !some(s, (n) => leaves.get(n) === left)) {
      out.push(s);
      continue;
    }
    const rest = body.slice(i + 1);
    if (s.kind === "branch" && (rest.length === 0 || ends(s.then) || ends(s.otherwise))) {
      const arm = (a: readonly Statement[]) => settle(l, ends(a) ? a : [...a, ...rest], left, flag);
      const both = ends(s.then) && ends(s.otherwise);
      const then = arm(s.then);
      const otherwise = both || s.otherwise.length > 0 || rest.length > 0 ? arm(s.otherwise) : [];
      const isOnlyElse = then.length === 0 && otherwise.length > 0;
      out.push(isOnlyElse ? { ...s, test: negate(s.test), then: otherwise, otherwise: [] } : { ...s, then, otherwise });
      return out;
    }
    if (rest.length === 0) {
      out.push(mapBodies(s, (b) => settle(l, b, left, flag)));
      return out;
    }
    const gone = flag ?? l.temporary(s);
    if (flag === null) out.push(assign(s, copy(gone), boolean(s, false)));
    out.push(mapBodies(s, (b) => settle(l, b, left, gone)));
    out.push(branch(rest[0]!, not(s, copy(gone)), settle(l, rest, left, flag)));
    return out;
  }
  return out;
}

/** Control does not come out at the end of these statements. */
export function ends(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  switch (last?.kind) {
    case "return":
    case "raise":
    case "break":
    case "continue":
      return true;
    case "branch":
      return ends(last.then) && ends(last.otherwise);
    case "block":
    case "with":
      return ends(last.body);
    case "try":
      return ends(last.finally) || (ends(last.body) && last.handlers.every((h) => ends(h.body)));
    case "switch":
      return last.cases.some((c) => c.isDefault) && last.cases.every((c) => ends(c.body));
    default:
      return false;
  }
}

function mapBodies(s: Statement, map: (body: readonly Statement[]) => Statement[]): Statement {
  switch (s.kind) {
    case "branch":
      return { ...s, then: map(s.then), otherwise: map(s.otherwise) };
    case "block":
    case "with":
      return { ...s, body: map(s.body) };
    case "try":
      return { ...s, body: map(s.body), handlers: s.handlers.map((h) => ({ ...h, body: map(h.body) })), finally: map(s.finally) };
    case "switch":
      return { ...s, cases: s.cases.map((c) => ({ ...c, body: map(c.body) })) };
    default:
      return s;
  }
}
