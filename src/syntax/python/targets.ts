import type { Expression, Span, Statement } from "../../model/model.js";
import { assign, branch, index, number, none, other, span, unary } from "../../model/build.js";
import type { Node } from "../cst.js";
import type { Lowering } from "./lowering.js";
import { parts, partsIn, unwrap } from "./nodes.js";
import { copy, isPure, mentions } from "./pure.js";

/**
 * Lowers a value and hands it on. A conditional expression that is the whole value becomes a branch, and its user stands
 * in both arms: `x = a if c else b` is `if c: x = a else: x = b`.
 */
export function sink(c: Lowering, at: Span, node: Node, use: (value: Expression) => void): void {
  const value = unwrap(node);
  const [then, test, otherwise] = value.kind === "conditional_expression" ? parts(value) : [];
  if (then === undefined || test === undefined || otherwise === undefined) return use(c.expression(value));
  const arm = (n: Node) => c.collect(() => c.within(n, () => sink(c, at, n, use), use));
  c.emit(branch(at, c.expression(test), arm(then), arm(otherwise)));
}

/** `x = v`, `x: T = v`, `a = b = v`, `a, *b = v`. An annotation without a value does nothing. */
export function assignment(c: Lowering, node: Node): void {
  const targets: { node: Node; type: string | null }[] = [];
  let value: Node = node;
  while (value.kind === "assignment") {
    const left = value.field("left");
    if (left !== null) targets.push({ node: left, type: value.field("type")?.text ?? null });
    const right = value.field("right");
    if (right === null) return;
    value = right;
  }
  const assignAll = (lowered: Expression) => {
    const kept = targets.length > 1 && lowered.kind !== "name" && lowered.kind !== "literal" ? c.hold(lowered) : lowered;
    targets.forEach((t, i) => assignTo(c, node, t.node, i === 0 ? kept : copy(kept), t.type));
  };
  sink(c, node, value, assignAll);
}

/** `x op= v`. */
export function augmentedAssignment(c: Lowering, node: Node): void {
  const op = (node.field("operator")?.text ?? "=").slice(0, -1);
  const left = node.field("left");
  const right = node.field("right");
  const use = (value: Expression) => {
    const target = c.expressionOf(node, left);
    c.emit({ kind: "assign", target, value, op, declares: false, type: null, ...span(node) });
  };
  if (right === null) use(c.expressionOf(node, right));
  else sink(c, node, right, use);
}

/** Assigns to a target of any shape. */
export function assignTo(c: Lowering, at: Span, target: Node, value: Expression, type: string | null = null): void {
  const inner = bare(target);
  const elements = elementsOf(inner);
  if (elements === null) c.emit({ ...assign(at, c.expression(inner), value), type });
  else c.within(inner, () => destructure(c, at, elements, value), (deep) => c.emit(assign(at, deep, value)));
}

/** What a loop assigns each time round: the target, or a variable that is taken apart at the start of the body. */
export function loopTarget(c: Lowering, loop: Node): { target: Expression; binds: Statement[] } {
  const targets = partsIn(loop, "left");
  const node = targets[0];
  if (node === undefined) return { target: other(loop, "missing"), binds: [] };
  const inner = bare(node);
  if (elementsOf(inner) === null) return { target: c.expression(inner), binds: [] };
  const target = c.temporary(node);
  return { target, binds: c.collect(() => assignTo(c, node, node, copy(target))) };
}

/** The parts of a target that takes a value apart; null for any other target. `(a)` is `a`. */
function elementsOf(node: Node): Node[] | null {
  switch (node.kind) {
    case "tuple_pattern":
    case "pattern_list":
    case "list_pattern":
    case "tuple":
    case "list":
    case "expression_list":
      return parts(node);
    default:
      return null;
  }
}

/** A target without its parentheses, also where the grammar takes them for a tuple of one. */
function bare(target: Node): Node {
  let node = unwrap(target);
  while (node.kind === "tuple_pattern") {
    const inside = parts(node);
    const only = inside[0];
    if (inside.length !== 1 || only === undefined || isStar(only) || node.has(",")) break;
    node = unwrap(only);
  }
  return node;
}

const isStar = (node: Node): boolean => node.kind === "list_splat_pattern" || node.kind === "list_splat";

function destructure(c: Lowering, at: Span, targets: readonly Node[], value: Expression): void {
  const star = targets.findIndex(isStar);
  const matching = literalParts(value, targets.length, star);
  const values = matching === null ? indexed(c, targets, star, value) : safely(c, targets, matching);
  targets.forEach((target, i) => assignTo(c, at, isStar(target) ? (parts(target)[0] ?? target) : target, values[i]!));
}

/** The elements of a literal tuple or list, one for each target; the starred target gets a list of what is left. */
function literalParts(value: Expression, count: number, star: number): Expression[] | null {
  if (value.kind !== "list" || value.syntax === "set" || value.elements.some((e) => e.kind === "unary" && e.op === "spread")) return null;
  const all = value.elements;
  if (star < 0) return all.length === count ? all : null;
  const taken = all.length - count + 1;
  if (taken < 0) return null;
  const middle: Expression = { kind: "list", syntax: "list", elements: all.slice(star, star + taken), start: value.start, end: value.end };
  return [...all.slice(0, star), middle, ...all.slice(star + taken)];
}

/** In `a, b = b, a` the second value must be read before the first target is written. */
function safely(c: Lowering, targets: readonly Node[], values: readonly Expression[]): Expression[] {
  const written = new Set<string>();
  return values.map((value, i) => {
    const kept = i > 0 && mentions(value, written) ? c.hold(value) : value;
    addWritten(targets[i]!, written);
    return kept;
  });
}

/** The names that an assignment to a target changes: of `a.b` it is `b`, of `a[i]` it is `a`. */
function addWritten(target: Node, written: Set<string>, depth = 0): void {
  let node = bare(target);
  while (node.kind === "subscript" || isStar(node)) {
    const inner = node.kind === "subscript" ? node.field("value") : parts(node)[0];
    if (inner == null) return;
    node = unwrap(inner);
  }
  if (node.kind === "identifier") written.add(node.text);
  else if (node.kind === "attribute") written.add(node.field("attribute")?.text ?? "");
  else if (depth < deepestTarget) for (const inner of elementsOf(node) ?? []) addWritten(inner, written, depth + 1);
}

/** Nobody nests targets deeper; it keeps hostile input cheap. */
const deepestTarget = 10;

function indexed(c: Lowering, targets: readonly Node[], star: number, value: Expression): Expression[] {
  const written = new Set<string>();
  for (const t of targets) addWritten(t, written);
  const base = isPath(value) && !mentions(value, written) ? value : c.hold(value);
  return targets.map((_, i) => elementAt(value, base, i, targets.length, star));
}

/** A name, or an element of one that is being taken apart. */
const isPath = (e: Expression): boolean => e.kind === "name" || (e.kind === "index" && isPure(e.index) && isPath(e.object));

/** The element at position `i` of `count`, where the one at `star` (negative: none) takes all that is left. */
export function elementAt(at: Span, base: Expression, i: number, count: number, star: number): Expression {
  const fromEnd = (n: number): Expression => unary(at, "-", number(at, n));
  if (star < 0 || i < star) return index(at, copy(base), number(at, i));
  if (i > star) return index(at, copy(base), fromEnd(count - i));
  const stop = i === count - 1 ? none(at) : fromEnd(count - 1 - i);
  return index(at, copy(base), other(at, "slice", [number(at, i), stop]));
}
