import type { Assign, Expression, Span } from "../../model/model.js";
import { assign, binary, branch, none, not, number, other, unary } from "../../model/build.js";
import type { Lowering } from "./lowering.js";
import { assigned, copy, guardOf, held, isPath, isPure, mentions, ordered, stable } from "./order.js";
import { bind, bindNode, sink } from "./patterns.js";
import { at, bare, staticString, type Node, type NodeOf } from "./tree.js";

const logicalOps: Record<string, string> = { "&&": "and", "||": "or", "??": "??" };
// `>>>` is what `>>` is for an unsigned integer, the only kind that it is used for.
const binaryOps: Record<string, string> = { "===": "==", "!==": "!=", instanceof: "is", ">>>": ">>" };

/** Lowers a node for its effect, as a statement with that range. */
export function effect(l: Lowering, node: Node, where: Span): void {
  const done = l.nested(node, () => (lowerEffect(l, node, where), true));
  if (done === null) l.emit({ kind: "expression", expression: other(at(node), node.type), ...where });
}

function lowerEffect(l: Lowering, node: Node, where: Span): void {
  const inner = bare(node);
  switch (inner.type) {
    case "AssignmentExpression":
      assignment(l, inner, where);
      break;
    case "UpdateExpression":
      update(l, inner, l.expression(inner.argument), where);
      break;
    case "SequenceExpression":
      for (const part of inner.expressions) effect(l, part, at(part));
      break;
    case "LogicalExpression": {
      const left = l.expression(inner.left);
      const right = l.collect(() => effect(l, inner.right, at(inner.right)));
      l.emit(branch(where, guardOf(logicalOps[inner.operator] ?? "and", left), right));
      break;
    }
    case "ConditionalExpression": {
      const test = l.expression(inner.test);
      const then = l.collect(() => effect(l, inner.consequent, at(inner.consequent)));
      const otherwise = l.collect(() => effect(l, inner.alternate, at(inner.alternate)));
      l.emit(branch(where, test, then, otherwise));
      break;
    }
    default: {
      const mark = l.out.length;
      const expression = l.expression(node);
      const isLeftover = l.out.length > mark && expression.kind === "name";
      if (!isLeftover) l.emit({ kind: "expression", expression, ...where });
    }
  }
}

function assignment(l: Lowering, node: NodeOf<"AssignmentExpression">, where: Span): void {
  const operator = node.operator.slice(0, -1);
  if (operator === "") {
    const target = bare(node.left);
    if (target.type !== "MemberExpression") return bindNode(l, target, node.right, where, false);
    return store(l, l.expression(target), null, node.right, where);
  }
  compound(l, l.expression(node.left), operator, node.right, where);
}

function compound(l: Lowering, target: Expression, operator: string, right: Node, where: Span): void {
  const op = logicalOps[operator];
  if (op !== undefined) {
    const place = stable(l, target);
    l.emit(assign(where, place, logical(l, where, op, copy(place), right)));
    return;
  }
  store(l, target, binaryOps[operator] ?? operator, right, where);
}

/** `target op= right`. JavaScript reads the target's parts, and under an operator its value, before the right side runs. */
function store(l: Lowering, target: Expression, op: string | null, right: Node, where: Span): void {
  const steps: Assign[] = [];
  const body = l.collect(() =>
    sink(l, right, where, (value) => {
      const step: Assign = { ...assign(where, copy(target), value), op };
      steps.push(step);
      l.emit(step);
    }),
  );
  if (body.length > 1) keepTarget(l, target, steps, assigned(body, steps));
  l.out.push(...body);
}

function keepTarget(l: Lowering, target: Expression, steps: readonly Assign[], changed: ReadonlySet<string>): void {
  const kept = keepParts(l, target, changed);
  const isChanged = mentions(kept, changed);
  const old = isChanged && steps.some((s) => s.op !== null) ? l.temporary(target) : null;
  if (old !== null) l.emit(assign(target, old, copy(kept)));
  for (const step of steps) {
    step.target = copy(kept);
    if (old === null || step.op === null) continue;
    step.value = binary(step, step.op, copy(old), step.value);
    step.op = null;
  }
}

/** A target whose object and index are those of now. */
function keepParts(l: Lowering, target: Expression, changed: ReadonlySet<string>): Expression {
  const keep = (e: Expression): Expression => (isPure(e) && !mentions(e, changed) ? e : held(l, e));
  if (target.kind === "field") return { ...target, object: keep(target.object) };
  return target.kind === "index" ? { ...target, object: keep(target.object), index: keep(target.index) } : target;
}

/** An assignment inside an expression: it comes first, its value is what was assigned. */
export function assignedValue(l: Lowering, node: NodeOf<"AssignmentExpression">): Expression {
  const here = at(node);
  const left = bare(node.left);
  if (left.type === "ArrayPattern" || left.type === "ObjectPattern") {
    const source = l.temporary(here);
    sink(l, node.right, here, (value) => l.emit(assign(here, copy(source), value)));
    bind(l, left, copy(source), here, false);
    return copy(source);
  }
  const operator = node.operator.slice(0, -1);
  const place = stable(l, l.expression(left));
  if (operator === "") sink(l, node.right, here, (value) => l.emit(assign(here, copy(place), value)));
  else compound(l, copy(place), operator, node.right, here);
  return { ...copy(place), ...here };
}

/** `i++` for its effect. */
function update(l: Lowering, node: NodeOf<"UpdateExpression">, target: Expression, where: Span): void {
  const op = node.operator === "++" ? "+" : "-";
  l.emit({ kind: "assign", target, value: number(at(node), 1), op, declares: false, type: null, ...where });
}

export function updatedValue(l: Lowering, node: NodeOf<"UpdateExpression">): Expression {
  const here = at(node);
  const place = stable(l, l.expression(node.argument));
  if (node.prefix) {
    update(l, node, place, here);
    return { ...copy(place), ...here };
  }
  const before = l.temporary(here);
  l.emit(assign(here, before, copy(place)));
  update(l, node, place, here);
  return copy(before);
}

/** `left op right`; where the right side needs statements they stand under the condition that leads to it. */
function logical(l: Lowering, here: Span, op: string, left: Expression, rightNode: Node): Expression {
  const { before, value: right } = l.value(rightNode);
  if (before.length === 0) return binary(here, op, left, right);
  const result = l.temporary(here);
  l.emit(assign(here, result, left));
  l.emit(branch(here, guardOf(op, { ...copy(result), ...here }), [...before, assign(right, copy(result), right)]));
  return copy(result);
}

export const logicalExpression = (l: Lowering, node: NodeOf<"LogicalExpression">): Expression =>
  logical(l, at(node), logicalOps[node.operator] ?? "and", l.expression(node.left), node.right);

/** `test ? a : b` inside a larger expression. */
export function conditional(l: Lowering, node: NodeOf<"ConditionalExpression">): Expression {
  const here = at(node);
  const test = l.expression(node.test);
  const then = l.value(node.consequent);
  const otherwise = l.value(node.alternate);
  if (then.before.length === 0 && otherwise.before.length === 0) return { kind: "conditional", test, then: then.value, otherwise: otherwise.value, ...here };
  const result = l.temporary(here);
  const arm = (a: typeof then) => [...a.before, assign(a.value, copy(result), a.value)];
  l.emit(branch(here, test, arm(then), arm(otherwise)));
  return copy(result);
}

export function binaryExpression(l: Lowering, node: NodeOf<"BinaryExpression">): Expression {
  const here = at(node);
  const op = binaryOps[node.operator] ?? node.operator;
  const [left, right] = ordered(l, [node.left, node.right]);
  if (left === undefined || right === undefined) return other(here, node.type);
  if (op !== "==" && op !== "!=") return binary(here, op, left, right);
  if (isNone(left) && !isNone(right)) return binary(here, op, right, left);
  if (left.kind === "unary" && left.op === "typeof" && staticString(node.right) === "undefined") return binary(here, op, left.operand, none(right));
  return binary(here, op, left, right);
}

const isNone = (e: Expression): boolean => e.kind === "literal" && e.type === "none";

export function unaryExpression(l: Lowering, node: NodeOf<"UnaryExpression">): Expression {
  const here = at(node);
  const operand = l.expression(node.argument);
  switch (node.operator) {
    case "!":
      return not(here, operand);
    case "void":
      return operand.kind === "literal" ? none(here) : unary(here, "void", operand);
    case "delete":
      return other(here, "delete", [operand]);
    default:
      return unary(here, node.operator, operand);
  }
}

/** `await x`; a call directly under it knows. */
export function awaited(here: Span, operand: Expression): Expression {
  if (operand.kind === "call") operand.awaited = true;
  return unary(here, "await", operand);
}

/** It can stand as the subject of several tests. */
export const isSubject = (e: Expression): boolean => isPath(e) || isPure(e);
