import type { Call, Expression } from "../model/model.js";
import { printExpression } from "../model/print.js";
import { assertedBy } from "./assertions.js";
import { reachingDefinitions } from "./definitions.js";
import type { FlowNode } from "./flow.js";
import { literally } from "./names.js";
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
      // `with connected(app): assert True` says that this was reached.
      return isTruthy(e) && !(e.value === true && isIn("with", node)) ? "it asserts a constant" : null;
    case "name":
      return whyTrue(e.name, fn, node);
    case "list":
      return e.elements.length > 0 ? `a ${e.syntax} is always true` : null;
    case "lambda":
      return "a function is always true";
    case "unary":
      return e.op === "!" && peel(e.operand).kind === "literal" && !isTruthy(peel(e.operand)) ? "it asserts a constant" : null;
    case "binary":
      if (e.op === "or") return holds(e.left) ?? holds(e.right) ?? (areOpposite(e.left, e.right) ? "one of its two sides always holds" : null);
      if (e.op === "and") return holds(e.left) !== null && holds(e.right) !== null ? holds(e.left) : null;
      return comparison(program, e.op, e.left, e.right, fn, node);
    case "call":
      return call(program, e, fn, node);
    case "field":
      // `assert mock.assert_called_once`, without the call.
      return /^assert_\w+$/.test(e.name) ? "a method is always true" : null;
    default:
      return null;
  }
}

/** A comparison that stands by itself, `reply.status == 200`: nobody asks how it comes out. Within a `with` or a `try` it may be meant to raise. */
export function isForgotten(e: Expression, node: FlowNode): boolean {
  const x = peel(e);
  const compared = x.kind === "unary" && x.op === "!" ? peel(x.operand) : x;
  return compared.kind === "binary" && /^([=!]=|[<>]=?|is|in)$/.test(compared.op) && !isIn("with", node) && !isIn("try", node);
}

const isIn = (what: "try" | "with", node: FlowNode): boolean => {
  for (let s = node.scope; s !== null; s = s.outer) if (s.in === what) return true;
  return false;
};

/** `assert check`, without the call; `expected = 3`, and then `assert expected`. */
function whyTrue(name: string, fn: Fn, node: FlowNode): string | null {
  const value = constantOf(name, fn, node);
  if (value !== null) return isTruthy(value) ? "it asserts a constant" : null;
  const { definitions, entry } = reachingDefinitions(fn.flow, { root: name, members: [] }, node);
  const isFunction = definitions.length === 0 && entry !== null && !fn.decl.params.some((p) => p.name === name) && fn.module.functions.some((f) => f.name === name && f.owner === null && f !== fn.decl && f.attributes.length === 0);
  return isFunction ? "a function is always true" : null;
}

/** The literal that a variable was given, where nothing within gives it another. A truth may say that this was reached. */
function constantOf(name: string, fn: Fn, node: FlowNode): (Expression & { kind: "literal" }) | null {
  const { definitions, entry } = reachingDefinitions(fn.flow, { root: name, members: [] }, node);
  const [only] = definitions;
  const value = only?.definition.value;
  if (entry !== null || definitions.length !== 1 || only?.definition.by !== "assign" || only.rest.length > 0 || value?.kind !== "literal" || value.type === "boolean") return null;
  const isGivenWithin = fn.module.functions.some((f) => f !== fn.decl && f.start >= fn.decl.start && f.end <= fn.decl.end && new RegExp(`\\b${literally(name)}\\b`).test(fn.module.text.slice(f.start, f.end)));
  return isGivenWithin ? null : value;
}

const isTruthy = (e: Expression): boolean => e.kind === "literal" && e.value !== null && e.value !== false && e.value !== 0 && e.value !== "";

function comparison(program: Program, op: string, left: Expression, right: Expression, fn: Fn, node: FlowNode): string | null {
  const constant = (x: Expression): Expression => (x.kind === "name" ? (constantOf(x.name, fn, node) ?? x) : x);
  const [l, r] = [constant(peel(left)), constant(peel(right))];
  if (l.kind === "literal" && r.kind === "literal") return /^(==|is)$/.test(op) === (l.value === r.value) && /^([=!]=|is)$/.test(op) ? "it compares two constants" : null;
  if (op === "is" && r.kind === "name" && r.name === "object") return "everything is an object";
  // `expect(x.length >= 0).toBe(true)`
  if (/^(==|is)$/.test(op) && r.kind === "literal" && r.value === true) return whyVacuous(program, left, fn, node);
  if (/^(==|is|<=|>=)$/.test(op) && isSame(program, left, right, fn, node)) return "it compares a thing with itself";
  const zero = (e: Expression): boolean => e.kind === "literal" && e.value === 0;
  if ((op === ">=" && zero(r) && isNeverNegative(l)) || (op === "<=" && zero(l) && isNeverNegative(r))) return "it is never below zero";
  // What was just constructed is there.
  if (op === "!=" && r.kind === "literal" && r.type === "none" && (l.kind === "construct" || l.kind === "list" || isMade(program, left, fn, node))) return "what was constructed is always there";
  return null;
}

const isNeverNegative = (e: Expression): boolean => (e.kind === "call" && /^(len|abs|fabs|count|size)$/.test(lastName(e.callee) ?? "")) || (e.kind === "field" && e.name === "length");

/** Both sides are the same expression, or one variable is another name of the other. */
function isSame(program: Program, left: Expression, right: Expression, fn: Fn, node: FlowNode): boolean {
  if (left.kind === "literal" || right.kind === "literal" || isComparable(program, left, fn, node)) return false;
  const [a, b] = [left, right].map((e) => resolved(e, fn, node));
  // `made = app.backend`, and then `app.backend is made`: it is made once.
  const between = fn.module.text.slice(Math.min(left.end, right.end), Math.max(left.start, right.start));
  if (a!.includes(".") && peel(left).kind !== peel(right).kind && between.trim() === "is") return false;
  // Two calls may give two results.
  return a === b && !a!.includes("(") && !isWorkedOut(program, a!);
}

/** A property is worked out anew, or ought to be kept: that it gives the same again is what is tested. */
const isWorkedOut = (program: Program, text: string): boolean => text.includes(".") && program.spelt(text.slice(text.lastIndexOf(".") + 1)).some((f) => f.decl.attributes.some((a) => /property/i.test(a.name)));

/** An object of a type that says itself what it equals: that it equals itself is what is tested. */
function isComparable(program: Program, e: Expression, fn: Fn, node: FlowNode): boolean {
  const path = pathOf(peel(e));
  const ofTest = path?.root === "self" && path.members.length === 1 && fn.decl.owner !== null ? program.attributeWrites(fn.decl.owner, path.members[0]!).map((w) => w.value) : [];
  if (path === null || (path.members.length > 0 && ofTest.length === 0)) return false;
  return [...ofTest, ...reachingDefinitions(fn.flow, path, node).definitions.map((d) => d.definition.value)].some((given) => {
    const value = given === null ? null : peel(given);
    const name = value?.kind === "construct" ? value.type : value?.kind === "call" ? lastName(value.callee) : null;
    return name !== null && (/^[A-Z]/.test(name) || program.types(name).length > 0);
  });
}

/** An expression as text, with the variables in it replaced that are but other names of something. A member may be another one by now, or a property. */
function resolved(e: Expression, fn: Fn, node: FlowNode): string {
  const x = peel(e);
  const path = pathOf(x);
  if (path === null) return printExpression(x);
  const { definitions, entry } = reachingDefinitions(fn.flow, path, node);
  const [only] = definitions;
  if (entry !== null || definitions.length !== 1 || only?.definition.by !== "assign" || only.definition.value === null || only.rest.length !== path.members.length) return printExpression(x);
  const { value } = only.definition;
  // `token = reply; reply = get()`: the name stands for another thing by now. So may a member, once anything was run.
  if (pathOf(value) === null || !isSameStill(fn, value, only.node, node) || ((value.kind !== "name" || isGivenElsewhere(fn, value.name)) && runsBetween(only.node, node))) return printExpression(x);
  return [resolved(value, fn, only.node), ...only.rest].join(".");
}

/** A function within, or another one, gives the variable another value. */
const isGivenElsewhere = ({ module: { text } }: Fn, name: string): boolean => new RegExp(`\\b(nonlocal|global)\\b[^\\n]*\\b${name.replace(/\$/g, "\\$")}\\b`).test(text);

/** Between two places the variable is given nothing. */
function isSameStill(fn: Fn, e: Expression, from: FlowNode, to: FlowNode): boolean {
  const path = pathOf(e);
  if (path === null) return false;
  const [before, after] = [from, to].map((n) => reachingDefinitions(fn.flow, path, n));
  return (before!.entry === null) === (after!.entry === null) && before!.definitions.length === after!.definitions.length && before!.definitions.every((d) => after!.definitions.some((x) => x.node === d.node));
}

/** Something is called, or waited for, on the way from the one node to the other. */
function runsBetween(from: FlowNode, to: FlowNode): boolean {
  const seen = new Set<FlowNode>();
  const open = from.next.map((e) => e.to);
  for (let n = open.pop(); n !== undefined; n = open.pop()) {
    if (n === to || seen.has(n)) continue;
    seen.add(n);
    if (n.expressions.some((top) => within(top).some((e) => e.kind === "call" || (e.kind === "unary" && e.op === "await")))) return true;
    open.push(...n.next.map((e) => e.to));
  }
  return false;
}

function isMade(program: Program, e: Expression, fn: Fn, node: FlowNode): boolean {
  const x = peel(e);
  if (x.kind === "call" && x.callee.kind === "name" && program.types(x.callee.name).length > 0) return true;
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
  // Rust: `x.is_ok() || x.is_err()`
  if (a.kind === "binary" && b.kind === "binary" && a.op === "is" && b.op === "is" && a.right.kind === "name" && b.right.kind === "name" && printExpression(a.left) === printExpression(b.left)) return /^(Ok Err|Err Ok|Some None|None Some)$/.test(`${a.right.name} ${b.right.name}`);
  if (a.kind !== "binary" || b.kind !== "binary" || printExpression(a.left) !== printExpression(b.left) || printExpression(a.right) !== printExpression(b.right)) return false;
  return `${a.op}${b.op}` in { "<=>": 1, "><=": 1, "<>=": 1, ">=<": 1, "==!=": 1, "!===": 1 };
}

function call(program: Program, e: Call, fn: Fn, node: FlowNode): string | null {
  const name = lastName(e.callee) ?? "";
  const second = e.args[1]?.value;
  // A mock answers to any name, and what it answers is there.
  if (/^(has_)?called_(once|with|once_with)$/.test(name)) return "a mock has no such method, and gives another mock";
  // The second is what is said where the first is not true: it was meant to be compared.
  if (name === "assertTrue" && second !== undefined && e.args[1]!.name === null && (/^(list|construct)$/.test(peel(second).kind) || (peel(second).kind === "literal" && (peel(second) as { type?: string }).type !== "string"))) return "it asks the first alone";
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
