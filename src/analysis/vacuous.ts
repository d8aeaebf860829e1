import type { Call, Expression } from "../model/model.js";
import { printExpression } from "../model/print.js";
import { assertedBy } from "./assertions.js";
import { reachingDefinitions } from "./definitions.js";
import type { FlowNode } from "./flow.js";
import { lastName, pathOf, peel } from "./paths.js";
import type { Fn, Program } from "./program.js";
import { within } from "./walk.js";

/**
 * Why an assertion holds whatever the tested code does, or null where it may fail: it compares a thing with itself, takes one side of an
 * alternative that has no other, or asks of a length whether it is below zero.
 */
export function whyVacuous(program: Program, test: Expression, fn: Fn, node: FlowNode): string | null {
  const e = peel(test);
  const holds = (x: Expression): string | null => whyVacuous(program, x, fn, node);
  switch (e.kind) {
    case "literal":
      return isTruthy(e) ? "it asserts a constant" : null;
    case "list":
      return e.elements.length > 0 && e.syntax === "tuple" ? "a tuple is always true" : null;
    case "unary":
      return e.op === "!" && peel(e.operand).kind === "literal" && !isTruthy(peel(e.operand)) ? "it asserts a constant" : null;
    case "binary":
      if (e.op === "or") return holds(e.left) ?? holds(e.right) ?? (areOpposite(e.left, e.right) ? "one of its two sides always holds" : null);
      if (e.op === "and") return holds(e.left) !== null && holds(e.right) !== null ? holds(e.left) : null;
      return comparison(program, e.op, e.left, e.right, fn, node);
    case "call":
      return call(program, e, fn, node);
    default:
      return null;
  }
}

const isTruthy = (e: Expression): boolean => e.kind === "literal" && e.value !== null && e.value !== false && e.value !== 0 && e.value !== "";

function comparison(program: Program, op: string, left: Expression, right: Expression, fn: Fn, node: FlowNode): string | null {
  if (/^(==|is|<=|>=)$/.test(op) && isSame(left, right, fn, node)) return "it compares a thing with itself";
  const [l, r] = [peel(left), peel(right)];
  const zero = (e: Expression): boolean => e.kind === "literal" && e.value === 0;
  if ((op === ">=" && zero(r) && isNeverNegative(l)) || (op === "<=" && zero(l) && isNeverNegative(r))) return "it is never below zero";
  // What was just constructed is there.
  if (op === "!=" && r.kind === "literal" && r.type === "none" && (l.kind === "construct" || l.kind === "list" || isMade(program, left, fn, node))) return "what was constructed is always there";
  return null;
}

const isNeverNegative = (e: Expression): boolean => (e.kind === "call" && /^(len|abs|fabs|count|size)$/.test(lastName(e.callee) ?? "")) || (e.kind === "field" && e.name === "length");

/** Both sides are the same expression, or one the only value of the other. */
function isSame(left: Expression, right: Expression, fn: Fn, node: FlowNode): boolean {
  if (left.kind === "literal" || right.kind === "literal") return false;
  const [a, b] = [left, right].map((e) => resolved(e, fn, node));
  // Two calls may give two results.
  return a === b && !a!.includes("(");
}

/** An expression as text, with the variables in it that have one value of their own replaced by that. */
function resolved(e: Expression, fn: Fn, node: FlowNode): string {
  const x = peel(e);
  const path = pathOf(x);
  if (path === null) return printExpression(x);
  const { definitions, entry } = reachingDefinitions(fn.flow, path, node);
  const [only] = definitions;
  if (entry !== null || definitions.length !== 1 || only?.definition.by !== "assign" || only.definition.value === null) return printExpression(x);
  const value = peel(only.definition.value);
  // A member that was given something may be a property: whether it gives that back is what is tested.
  if (only.rest.length < path.members.length || awaits(only.definition.value) || pathOf(value) === null || mayHaveChanged(value, only.node, node)) return printExpression(x);
  return [resolved(value, fn, only.node), ...only.rest].join(".");
}

/** What is awaited may be another thing each time. */
const awaits = (e: Expression): boolean => within(e).some((x) => (x.kind === "unary" && (x.op === "await" || x.op === "yield")) || (x.kind === "other" && /await|yield/.test(x.syntax)) || (x.kind === "call" && x.awaited));

/** Calls that leave what they are given as it is. */
const LOOKS = /^(expect|assert\w*|print|len|str|repr|isinstance|type|list|dict)$/;

/** `after = counter.value; counter.add(1)`: between the two places the object whose member was read is told to do something, or is handed over. */
function mayHaveChanged(value: Expression, from: FlowNode, to: FlowNode): boolean {
  const path = pathOf(value);
  if (path === null || path.members.length === 0) return false;
  const isGiven = (e: Expression): boolean => {
    const given = pathOf(peel(e));
    return given?.root === path.root && given.members.length === 0;
  };
  const changes = (e: Call): boolean =>
    !LOOKS.test(lastName(e.callee) ?? "") && ((e.callee.kind === "field" && pathOf(peel(e.callee.object))?.root === path.root) || e.args.some((a) => isGiven(a.value)));
  return between(from, to).some((n) => n.expressions.some((top) => awaits(top) || within(top).some((e) => e.kind === "call" && changes(e))));
}

/** The nodes on the ways from one to another. */
function between(from: FlowNode, to: FlowNode): FlowNode[] {
  const reached = (start: FlowNode, onward: (n: FlowNode) => readonly FlowNode[], end: FlowNode): Set<FlowNode> => {
    const seen = new Set<FlowNode>();
    const open = [...onward(start)];
    for (let n = open.pop(); n !== undefined; n = open.pop())
      if (n !== end && !seen.has(n)) {
        seen.add(n);
        open.push(...onward(n));
      }
    return seen;
  };
  const after = reached(from, (n) => n.next.map((e) => e.to), to);
  return [...reached(to, (n) => n.prev.map((e) => e.from), from)].filter((n) => after.has(n));
}

function isMade(program: Program, e: Expression, fn: Fn, node: FlowNode): boolean {
  const path = pathOf(peel(e));
  if (path === null) return false;
  const { definitions, entry } = reachingDefinitions(fn.flow, path, node);
  return entry === null && definitions.length > 0 && definitions.every((d) => {
    const value = d.definition.value === null ? null : peel(d.definition.value);
    return d.rest.length === 0 && value?.kind === "call" && value.callee.kind === "name" && program.types(value.callee.name).length > 0;
  });
}

/** `a <= b` and `a > b`, `x` and `not x`. */
function areOpposite(left: Expression, right: Expression): boolean {
  const [a, b] = [peel(left), peel(right)];
  if (b.kind === "unary" && b.op === "!") return printExpression(a) === printExpression(peel(b.operand));
  if (a.kind === "unary" && a.op === "!") return printExpression(b) === printExpression(peel(a.operand));
  if (a.kind !== "binary" || b.kind !== "binary" || printExpression(a.left) !== printExpression(b.left) || printExpression(a.right) !== printExpression(b.right)) return false;
  return `${a.op}${b.op}` in { "<=>": 1, "><=": 1, "<>=": 1, ">=<": 1, "==!=": 1, "!===": 1 };
}

function call(program: Program, e: Call, fn: Fn, node: FlowNode): string | null {
  const name = lastName(e.callee) ?? "";
  const second = e.args[1]?.value;
  if (name === "isinstance" && second !== undefined && lastName(second) === "object") return "everything is an object";
  const asserted = assertedBy(e);
  return asserted === null ? null : whyVacuous(program, asserted, fn, node);
}

/** `pytest.raises(Exception)`: whatever goes wrong will do, a mistake of the test itself too. */
export function takesAnyException(e: Expression): boolean {
  if (e.kind !== "call" || !/^(raises|assertRaises|toThrow|throws)$/.test(lastName(e.callee) ?? "") || e.args.some((a) => a.name === "match")) return false;
  const [first] = e.args;
  return first !== undefined && /^(Exception|BaseException)$/.test(lastName(first.value) ?? "");
}
