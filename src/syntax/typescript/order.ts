import type { Expression, Statement } from "../../model/model.js";
import { assign, binary, none, not } from "../../model/build.js";
import type { Frame, Lowering } from "./lowering.js";
import type { Node } from "./tree.js";

/** Jumps out of a switch or a labelled block, until `jumps.ts` has rewritten them. */
export const leaves = new WeakMap<object, Frame>();

/** A copy that shares nothing but declarations. One node of the model stands in one place only. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (typeof value !== "object" || value === null) return value;
  const kind = "kind" in value ? value.kind : null;
  const frame = leaves.get(value);
  if (kind === "function" || kind === "type") return value;
  const made = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)])) as T & object;
  if (frame !== undefined) {
    leaves.set(made, frame);
    frame.leaving++;
  }
  return made;
}

/** Whether a part of the model satisfies the predicate. Does not look into functions. */
export function some(value: unknown, holds: (node: { kind: string }) => boolean): boolean {
  if (Array.isArray(value)) return value.some((v) => some(v, holds));
  if (typeof value !== "object" || value === null) return false;
  if ("kind" in value && typeof value.kind === "string") {
    if (value.kind === "function" || value.kind === "type") return false;
    if (holds(value as { kind: string })) return true;
  }
  return Object.values(value).some((v) => some(v, holds));
}

const effects = new Set(["call", "other", "lambda"]);

/** Evaluating it twice is the same as evaluating it once. */
export const isPure = (e: Expression): boolean => !some(e, (n) => effects.has(n.kind) || ("op" in n && n.op === "await"));

/** `x`, `self.x`, `xs[0].y`. */
export function isPath(e: Expression): boolean {
  for (;;) {
    if (e.kind === "name") return true;
    if (e.kind === "index" && !isPure(e.index)) return false;
    if (e.kind !== "field" && e.kind !== "index") return false;
    e = e.object;
  }
}

/** The names that the statements assign to, or to a part of which they assign. */
export function assigned(statements: readonly Statement[], except: readonly object[] = []): Set<string> {
  const names = new Set<string>();
  some(statements, (n) => {
    if (n.kind !== "assign" || !("target" in n) || except.includes(n)) return false;
    const root = rootOf(n.target as Expression);
    if (root !== null) names.add(root);
    return false;
  });
  return names;
}

/** The name that a path starts with. */
export function rootOf(e: Expression): string | null {
  while (e.kind === "field" || e.kind === "index") e = e.object;
  return e.kind === "name" ? e.name : null;
}

export const mentions = (e: Expression, names: ReadonlySet<string>): boolean =>
  some(e, (n) => n.kind === "name" && "name" in n && names.has(n.name as string));

/**
 * Lowers operands from left to right. Where a later one puts statements before the whole, the earlier ones that these
 * could change, or that have effects themselves, are kept in temporaries first.
 */
export function ordered(l: Lowering, nodes: readonly Node[]): Expression[] {
  const values: Expression[] = [];
  for (const node of nodes) {
    const mark = l.out.length;
    const value = l.expression(node);
    if (l.out.length > mark && values.length > 0) keep(l, values, mark);
    values.push(value);
  }
  return values;
}

function keep(l: Lowering, values: Expression[], mark: number): void {
  const changed = assigned(l.out.slice(mark));
  const kept: Statement[] = [];
  values.forEach((value, i) => {
    if (value.kind === "lambda" || (isPure(value) && !mentions(value, changed))) return;
    const temporary = l.temporary(value);
    kept.push(assign(value, temporary, value));
    values[i] = copy(temporary);
  });
  l.out.splice(mark, 0, ...kept);
}

/** The same place, such that it can be read and written again: calls inside it are kept in temporaries. */
export function stable(l: Lowering, e: Expression): Expression {
  switch (e.kind) {
    case "name":
    case "literal":
      return e;
    case "field":
      return { ...e, object: stable(l, e.object) };
    case "index":
      return { ...e, object: stable(l, e.object), index: isPure(e.index) ? e.index : stable(l, e.index) };
    default:
      return held(l, e);
  }
}

/** Puts a value into a temporary and gives that. */
export function held(l: Lowering, e: Expression): Expression {
  const temporary = l.temporary(e);
  l.emit(assign(e, temporary, e));
  return copy(temporary);
}

/** The opposite of a test, without doubling a `!`. */
export const negate = (test: Expression): Expression => (test.kind === "unary" && test.op === "!" ? test.operand : not(test, test));

/** The test under which the right side of `left op right` is evaluated. */
export function guardOf(op: string, left: Expression): Expression {
  return op === "and" ? left : op === "or" ? negate(left) : binary(left, "==", left, none(left));
}
