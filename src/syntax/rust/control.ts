import type { Expression, Statement, SwitchCase } from "../../model/model.js";
import { assign, boolean, branch, index, name, none, not, number } from "../../model/build.js";
import type { Node } from "../cst.js";
import { branching, breaking, conditionSteps, testOf } from "./conditions.js";
import type { Lowering, Sink } from "./lowering.js";
import { identifier, isRangeTo, onlyExpression } from "./paths.js";
import { allOf, anyOf, bindPattern, matchPattern, readsItsOwnTargets, subpatterns } from "./patterns.js";
import { assigning, discard, returning } from "./sinks.js";
import { copied, isPure, subjectOf } from "./subject.js";

/** Control expressions: each becomes statements, in which the sink gets the value of every arm. */
export function control(l: Lowering, node: Node, sink: Sink, out: Statement[]): boolean {
  const tooDeep = (e: Expression) => (sink.emit(e, node, out), true);
  switch (node.kind) {
    case "block":
    case "unsafe_block":
    case "const_block":
    case "try_block":
    case "if_expression":
    case "match_expression":
    case "loop_expression":
    case "while_expression":
    case "for_expression":
    case "return_expression":
    case "break_expression":
    case "continue_expression":
    case "compound_assignment_expr":
    case "parenthesized_expression":
      return l.deeper(node, tooDeep, () => lower(l, node, sink, out));
    case "assignment_expression":
      return !isRangeTo(node) && l.deeper(node, tooDeep, () => lower(l, node, sink, out));
    case "macro_invocation":
      return l.deeper(node, tooDeep, () => l.parts.macroStatement(l, node, sink.kind === "discard", out));
    default:
      return false;
  }
}

/** An expression whose value goes to a sink: a control expression arm by arm, any other as it is. */
export function place(l: Lowering, node: Node, sink: Sink, out: Statement[]): void {
  if (!control(l, node, sink, out)) sink.emit(l.parts.expression(l, node, out), node, out);
}

function lower(l: Lowering, node: Node, sink: Sink, out: Statement[]): boolean {
  switch (node.kind) {
    case "parenthesized_expression": {
      const inner = node.named[0];
      if (inner !== undefined) place(l, inner, sink, out);
      return true;
    }
    case "block": {
      const only = sink.kind === "discard" ? null : onlyExpression(node);
      if (only !== null) place(l, only, sink, out);
      else if (node.has("label")) labelled(l, node, sink, out);
      else out.push({ kind: "block", label: null, body: arm(l, node, sink), start: node.start, end: node.end });
      return true;
    }
    case "const_block": {
      const body = node.field("body");
      if (body !== null) place(l, body, sink, out);
      return true;
    }
    case "unsafe_block":
    case "try_block": {
      const only = sink.kind === "discard" || node.kind !== "unsafe_block" ? null : onlyExpression(node);
      if (only !== null) {
        place(l, only, sink, out);
        return true;
      }
      const body = node.named.find((c) => c.kind === "block");
      const label = node.kind === "unsafe_block" ? "unsafe" : null;
      out.push({ kind: "block", label, body: body === undefined ? [] : arm(l, body, sink), start: node.start, end: node.end });
      return true;
    }
    case "if_expression":
      lowerIf(l, node, sink, out);
      return true;
    case "match_expression":
      lowerMatch(l, node, sink, out);
      return true;
    case "loop_expression":
      infinite(l, node, sink, out);
      return true;
    case "while_expression":
      lowerWhile(l, node, out);
      return true;
    case "for_expression":
      lowerFor(l, node, out);
      return true;
    case "return_expression": {
      const value = node.named[0];
      if (value === undefined) out.push({ kind: "return", value: null, implicit: false, start: node.start, end: node.end });
      else place(l, value, returning(node, value, false), out);
      return true;
    }
    case "break_expression":
      lowerBreak(l, node, out);
      return true;
    case "continue_expression":
      lowerJump(l, node, "continue", out);
      return true;
    case "assignment_expression":
      lowerAssignment(l, node, out);
      return true;
    default:
      lowerCompound(l, node, out);
      return true;
  }
}

/** The statements of an arm: those of its block, or the one that gives its value to the sink. */
function arm(l: Lowering, node: Node | null, sink: Sink): Statement[] {
  const body: Statement[] = [];
  if (node === null) return body;
  if (node.kind === "block" && !node.has("label")) l.parts.block(l, node, sink, body);
  else place(l, node, sink, body);
  return body;
}

function lowerIf(l: Lowering, node: Node, sink: Sink, out: Statement[]): void {
  const condition = node.field("condition");
  const otherwise = node.field("alternative");
  // Without an else there is no value.
  const inner = otherwise === null ? discard : sink;
  const steps = condition === null ? [] : conditionSteps(l, condition);
  const then = arm(l, node.field("consequence"), inner);
  branching(l, node, condition ?? node, steps, then, arm(l, otherwise?.named[0] ?? null, inner), out);
}

function lowerMatch(l: Lowering, node: Node, sink: Sink, out: Statement[]): void {
  const value = node.field("value");
  const subject = subjectOf(l, value === null ? none(node) : l.parts.expression(l, value, out), out);
  const cases: SwitchCase[] = [];
  for (const child of node.field("body")?.named ?? []) {
    if (child.kind !== "match_arm") continue;
    const head = child.field("pattern");
    const condition = head?.field("condition") ?? null;
    const pattern = head === null ? undefined : subpatterns(head).find((p) => p.index !== condition?.index);
    const { tests, isIrrefutable, binds } = pattern === undefined ? { tests: [], isIrrefutable: true, binds: [] } : matchPattern(l, pattern, subject);
    const steps = condition === null ? [] : conditionSteps(l, condition);
    for (const s of steps) out.push(...s.pre);
    cases.push({
      tests,
      isDefault: isIrrefutable,
      guard: condition === null ? null : allOf(condition, steps.map((s) => s.test)),
      body: [...binds, ...steps.flatMap((s) => s.binds), ...arm(l, child.field("value"), sink)],
      start: child.start,
      end: child.end,
    });
  }
  out.push({ kind: "switch", subject: subject.make(), cases, start: node.start, end: node.end });
}

function labelOf(node: Node): string | null {
  return node.children.find((c) => c.kind === "label")?.text ?? null;
}

function loop(node: Node, parts: { style: "for" | "while" | "infinite"; target?: Expression; iterable?: Expression; test?: Expression; body: Statement[] }): Statement {
  const { style, target = null, iterable = null, test = null, body } = parts;
  return { kind: "loop", style, target, iterable, test, body, otherwise: [], start: node.start, end: node.end };
}

function infinite(l: Lowering, node: Node, sink: Sink, out: Statement[]): void {
  const body: Statement[] = [];
  const { before, after } = l.inBreakable({ label: labelOf(node), sink, isLoop: true }, () => body.push(...arm(l, node.field("body"), discard)));
  out.push(...before, loop(node, { style: "infinite", body }), ...after);
}

/** `'a: { … break 'a v; … }` is a loop that runs once. */
function labelled(l: Lowering, node: Node, sink: Sink, out: Statement[]): void {
  const body: Statement[] = [];
  const { before, after } = l.inBreakable({ label: labelOf(node), sink, isLoop: false }, () => l.parts.block(l, node, sink, body));
  body.push({ kind: "break", start: node.end, end: node.end });
  out.push(...before, loop(node, { style: "infinite", body }), ...after);
}

function lowerWhile(l: Lowering, node: Node, out: Statement[]): void {
  const condition = node.field("condition");
  const steps = condition === null ? [] : conditionSteps(l, condition);
  let body: Statement[] = [];
  const { before, after } = l.inBreakable({ label: labelOf(node), sink: discard, isLoop: true }, () => (body = arm(l, node.field("body"), discard)));
  if (steps.every((s) => s.pre.length === 0)) {
    const test = testOf(condition ?? node, steps);
    out.push(...before, loop(node, { style: "while", test, body: [...steps.flatMap((s) => s.binds), ...body] }), ...after);
    return;
  }
  const head: Statement[] = [];
  breaking(steps, head);
  out.push(...before, loop(node, { style: "infinite", body: [...head, ...body] }), ...after);
}

function lowerFor(l: Lowering, node: Node, out: Statement[]): void {
  const pattern = node.field("pattern");
  const value = node.field("value");
  const iterable = value === null ? none(node) : l.parts.expression(l, value, out);
  const body: Statement[] = [];
  const target = targetOf(l, pattern ?? node, body);
  const { before, after } = l.inBreakable({ label: labelOf(node), sink: discard, isLoop: true }, () => body.push(...arm(l, node.field("body"), discard)));
  out.push(...before, loop(node, { style: "for", target, iterable, body }), ...after);
}

/** A pattern as one name; a pattern of several binds them at the head of `body` from a temporary. */
export function targetOf(l: Lowering, pattern: Node, body: Statement[]): Expression {
  let inner = pattern;
  while (inner.kind === "mut_pattern" || inner.kind === "reference_pattern" || inner.kind === "ref_pattern") {
    const next = subpatterns(inner)[0];
    if (next === undefined) break;
    inner = next;
  }
  if (inner.kind === "identifier" || inner.kind === "self" || inner.kind === "_") return name(inner, identifier(inner));
  const temporary = name(pattern, l.temporary());
  bindPattern(l, inner, temporary, body);
  return temporary;
}

function lowerBreak(l: Lowering, node: Node, out: Statement[]): void {
  const value = node.named.find((c) => c.kind !== "label");
  const sink = l.breakables[aimOf(l, node)]?.sink ?? discard;
  if (value !== undefined) place(l, value, sink, out);
  if (value === undefined || sink.kind !== "return") lowerJump(l, node, "break", out);
}

function aimOf(l: Lowering, node: Node): number {
  const label = labelOf(node);
  return l.breakables.findLastIndex((b) => (label === null ? b.isLoop : b.label === label));
}

/** In the model a jump is one of the nearest loop. One that aims further out sets a flag, which is tested behind each loop that it leaves. */
function lowerJump(l: Lowering, node: Node, kind: "break" | "continue", out: Statement[]): void {
  const at = { start: node.start, end: node.end };
  const aim = aimOf(l, node);
  const [outermost, ...inside] = aim === -1 ? [] : l.breakables.slice(aim + 1);
  if (outermost === undefined) {
    out.push({ kind, ...at });
    return;
  }
  const flag = l.temporary();
  outermost.before.push(assign(node, name(node, flag), boolean(node, false)));
  out.push(assign(node, name(node, flag), boolean(node, true)), { kind: "break", ...at });
  for (const left of inside) left.after.push(branch(node, name(node, flag), [{ kind: "break", ...at }]));
  outermost.after.push(branch(node, name(node, flag), [{ kind, ...at }]));
}

function lowerAssignment(l: Lowering, node: Node, out: Statement[]): void {
  const left = node.field("left");
  const right = node.field("right");
  if (left === null || right === null) return;
  if (left.kind === "tuple_expression" || left.kind === "array_expression") {
    const value = l.parts.expression(l, right, out);
    const temporary = name(right, l.temporary());
    const isDirect = value.kind === "name" || (value.kind === "list" && isPure(value) && !readsItsOwnTargets(left, value));
    if (!isDirect) out.push(assign(right, temporary, value));
    destructure(l, left, isDirect ? value : temporary, node, out);
    return;
  }
  const target = l.parts.expression(l, left, out);
  place(l, right, assigning(node, right, () => copied(target), { op: null, declares: false, type: null }), out);
}

function destructure(l: Lowering, left: Node, value: Expression, whole: Node, out: Statement[]): void {
  for (const [i, target] of left.named.entries()) {
    if (target.kind === "range_expression" || target.text === "_") continue;
    const element: Expression = value.kind === "list" && value.elements[i] !== undefined
      ? value.elements[i]
      : index(target, copied(value), number(target, i));
    if (target.kind === "tuple_expression" || target.kind === "array_expression") destructure(l, target, element, whole, out);
    else assigning(whole, null, () => l.parts.expression(l, target, out), { op: null, declares: false, type: null }).emit(element, whole, out);
  }
}

function lowerCompound(l: Lowering, node: Node, out: Statement[]): void {
  const left = node.field("left");
  const right = node.field("right");
  if (left === null || right === null) return;
  const op = node.field("operator")?.kind.slice(0, -1) ?? null;
  const target = l.parts.expression(l, left, out);
  place(l, right, assigning(node, right, () => copied(target), { op, declares: false, type: null }), out);
}

/** `let pattern = value else { … };` */
export function lowerLet(l: Lowering, node: Node, out: Statement[]): void {
  const pattern = node.field("pattern");
  const value = node.field("value");
  if (pattern === null || value === null) return;
  const alternative = node.field("alternative");
  if (alternative !== null) {
    letElse(l, node, pattern, value, alternative, out);
    return;
  }
  const type = node.field("type")?.text ?? null;
  const simple = pattern.kind === "identifier" || pattern.kind === "_" ? pattern : null;
  const sink: Sink = simple !== null
    ? assigning(node, value, () => name(simple, identifier(simple)), { op: null, declares: true, type })
    : { kind: "assign", emit: (e, at, into) => bindPattern(l, pattern, e, into, at.start === value.start && at.end === value.end ? node : at) };
  place(l, value, sink, out);
}

function letElse(l: Lowering, node: Node, pattern: Node, value: Node, alternative: Node, out: Statement[]): void {
  const subject = subjectOf(l, l.parts.expression(l, value, out), out);
  const { tests, binds } = matchPattern(l, pattern, subject);
  const matches = anyOf(pattern, tests);
  const rejected = arm(l, alternative, discard);
  if (matches !== null) out.push(branch(node, not(pattern, matches), rejected));
  for (const b of binds) out.push({ ...b, start: node.start, end: node.end });
}

/** A condition as one expression, for a place that takes no statements in between. */
export function condition(l: Lowering, node: Node, out: Statement[]): Expression {
  const steps = conditionSteps(l, node);
  for (const s of steps) out.push(...s.pre);
  return testOf(node, steps);
}
