import type { Argument, Entry, Expression, Statement } from "../../model/model.js";
import { assign, binary, boolean, branch, call, field, index, name, none, not, number, other, positional, unary } from "../../model/build.js";
import type { Node } from "../cst.js";
import { anyOf, matchPattern } from "./patterns.js";
import { literal } from "./literals.js";
import type { Lowering } from "./lowering.js";
import { identifier, isRangeTo, lastName, onlyExpression, path } from "./paths.js";
import { intoTemporary, isNever, never } from "./sinks.js";
import { looksOnce, subjectOf } from "./subject.js";

const operators: Readonly<Record<string, string>> = { "&&": "and", "||": "or" };

/** An expression; statements that its evaluation contains go to `out`. */
export function expression(l: Lowering, node: Node, out: Statement[]): Expression {
  return l.deeper<Expression>(node, (e) => e, () => lower(l, node, out));
}

function lower(l: Lowering, node: Node, out: Statement[]): Expression {
  switch (node.kind) {
    case "identifier":
    case "type_identifier":
    case "self":
    case "crate":
    case "super":
    case "metavariable":
    case "scoped_identifier":
    case "scoped_type_identifier":
    case "generic_type":
    case "generic_type_with_turbofish":
      return path(l, node);
    case "generic_function":
      return inner(l, node, node.field("function"), out);
    case "parenthesized_expression":
    case "expression_statement":
      return inner(l, node, node.named[0], out);
    case "string_literal":
    case "raw_string_literal":
    case "char_literal":
    case "boolean_literal":
    case "integer_literal":
    case "float_literal":
      return literal(node);
    case "negative_literal":
      return unary(node, "-", inner(l, node, node.named[0], out));
    case "field_expression":
      return fieldAccess(l, node, out);
    case "index_expression": {
      const [object, by] = node.named;
      return index(node, inner(l, node, object, out), inner(l, node, by, out));
    }
    case "call_expression":
      return callExpression(l, node, out);
    case "await_expression": {
      const operand = inner(l, node, node.named[0], out);
      if (operand.kind === "call") operand.awaited = true;
      return unary(node, "await", operand);
    }
    case "try_expression":
      return unary(node, "?", inner(l, node, node.named[0], out));
    case "unary_expression":
      return unary(node, node.children[0]?.kind ?? "", inner(l, node, node.named[0], out));
    case "reference_expression":
      return unary(node, node.children.some((c) => c.kind === "mutable_specifier") ? "&mut" : "&", inner(l, node, node.field("value"), out));
    case "binary_expression":
      return binaryExpression(l, node, out);
    case "type_cast_expression":
      return { kind: "other", syntax: "cast", type: node.field("type")?.text ?? "_", children: [inner(l, node, node.field("value"), out)], start: node.start, end: node.end };
    case "range_expression":
      return range(l, node, out);
    case "array_expression":
      return array(l, node, out);
    case "tuple_expression":
      return { kind: "list", syntax: "tuple", elements: elements(l, node, out), start: node.start, end: node.end };
    case "unit_expression":
      return { kind: "list", syntax: "tuple", elements: [], start: node.start, end: node.end };
    case "struct_expression":
      return struct(l, node, out);
    case "closure_expression":
      return l.parts.closure(l, node);
    case "async_block":
    case "gen_block":
      return l.parts.asyncBlock(l, node);
    case "let_condition":
      return letTest(l, node, out);
    case "let_chain":
      return l.parts.condition(l, node, out);
    case "if_expression":
      return conditional(l, node, out) ?? hoisted(l, node, out);
    case "block":
    case "unsafe_block":
      return plainBlock(l, node, out) ?? hoisted(l, node, out);
    case "match_expression":
    case "loop_expression":
    case "const_block":
    case "try_block":
      return hoisted(l, node, out);
    case "while_expression":
    case "for_expression":
    case "assignment_expression":
      if (isRangeTo(node)) return other(node, "range", [none(node), inner(l, node, node.field("right"), out)]);
      l.parts.control(l, node, intoTemporary(node, ""), out);
      return { kind: "list", syntax: "tuple", elements: [], start: node.start, end: node.end };
    case "compound_assignment_expr":
      l.parts.control(l, node, intoTemporary(node, ""), out);
      return { kind: "list", syntax: "tuple", elements: [], start: node.start, end: node.end };
    case "return_expression":
    case "break_expression":
    case "continue_expression":
      l.parts.control(l, node, intoTemporary(node, ""), out);
      return never(node);
    case "macro_invocation":
      return l.parts.macroStatement(l, node, false, out) ? never(node) : l.parts.macroValue(l, node, out);
    case "yield_expression":
      return other(node, "yield", elements(l, node, out));
    default:
      return other(node, node.kind, elements(l, node, out));
  }
}

function inner(l: Lowering, at: Node, node: Node | null | undefined, out: Statement[]): Expression {
  return node === null || node === undefined ? other(at, "ERROR") : expression(l, node, out);
}

const notExpressions = /^(attribute_item|inner_attribute_item|label|visibility_modifier|mutable_specifier|type_arguments|empty_statement|escape_sequence|string_content|shebang|.*_type|.*_item|.*_declaration)$/;

function elements(l: Lowering, node: Node, out: Statement[]): Expression[] {
  return node.named.filter((c) => !notExpressions.test(c.kind)).map((c) => expression(l, c, out));
}

function fieldAccess(l: Lowering, node: Node, out: Statement[]): Expression {
  const object = inner(l, node, node.field("value"), out);
  const label = node.field("field");
  if (label === null) return other(node, "ERROR", [object]);
  return label.kind === "integer_literal" ? index(node, object, number(label, Number(label.text))) : field(node, object, identifier(label));
}

function callExpression(l: Lowering, node: Node, out: Statement[]): Expression {
  const callee = inner(l, node, node.field("function"), out);
  const list = node.field("arguments");
  const args: Argument[] = list === null ? [] : elements(l, list, out).map(positional);
  return (args.length === 0 ? presence(node, callee) : null) ?? call(node, callee, args);
}

/** `x.is_none()` is `x == none`, as it is in the other languages. */
function presence(node: Node, callee: Expression): Expression | null {
  if (callee.kind !== "field") return null;
  switch (callee.name) {
    case "is_none":
      return binary(node, "==", callee.object, none(node));
    case "is_some":
      return binary(node, "!=", callee.object, none(node));
    case "is_ok":
      return binary(node, "is", callee.object, name(node, "Ok"));
    case "is_err":
      return binary(node, "is", callee.object, name(node, "Err"));
    default:
      return null;
  }
}

function binaryExpression(l: Lowering, node: Node, out: Statement[]): Expression {
  const token = node.field("operator")?.kind ?? "";
  const op = operators[token] ?? token;
  const left = inner(l, node, node.field("left"), out);
  if (op !== "and" && op !== "or") return binary(node, op, left, inner(l, node, node.field("right"), out));
  const needed: Statement[] = [];
  const right = inner(l, node, node.field("right"), needed);
  if (needed.length === 0) return binary(node, op, left, right);
  // The statements of the right side run only where the left side lets them.
  const temporary = l.temporary();
  out.push(assign(node, name(node, temporary), left));
  if (!isNever(right)) needed.push(assign(node, name(node, temporary), right));
  const goesOn = name(node, temporary);
  out.push(branch(node, op === "and" ? goesOn : not(node, goesOn), needed));
  return name(node, temporary);
}

function range(l: Lowering, node: Node, out: Statement[]): Expression {
  const ends: (Expression | null)[] = [null, null];
  let side = 0;
  for (const child of node.children) {
    if (child.isNamed) {
      if (!child.kind.endsWith("comment")) ends[side] = expression(l, child, out);
    } else side = 1;
  }
  return other(node, "range", ends.map((e) => e ?? none(node)));
}

/** `[x; n]` is `[x] * n`. */
function array(l: Lowering, node: Node, out: Statement[]): Expression {
  const length = node.field("length");
  if (length === null) return { kind: "list", syntax: "list", elements: elements(l, node, out), start: node.start, end: node.end };
  const element = node.named.find((c) => c.index !== length.index && c.kind !== "attribute_item");
  const one: Expression = { kind: "list", syntax: "list", elements: element === undefined ? [] : [expression(l, element, out)], start: node.start, end: node.end };
  return binary(node, "*", one, expression(l, length, out));
}

function struct(l: Lowering, node: Node, out: Statement[]): Expression {
  const type = node.field("name");
  const entries: Entry[] = [];
  for (const child of node.field("body")?.named ?? []) {
    const at = { start: child.start, end: child.end };
    if (child.kind === "shorthand_field_initializer") {
      const label = child.named.find((c) => c.kind === "identifier");
      if (label !== undefined) entries.push({ key: identifier(label), computed: null, value: expression(l, label, out), spread: false, ...at });
    } else if (child.kind === "field_initializer") {
      const label = child.field("field");
      entries.push({ key: label === null ? "" : identifier(label), computed: null, value: inner(l, child, child.field("value"), out), spread: false, ...at });
    } else if (child.kind === "base_field_initializer") {
      entries.push({ key: null, computed: null, value: inner(l, child, child.named[0], out), spread: true, ...at });
    }
  }
  return { kind: "construct", type: type === null ? null : lastName(l, type), entries, start: node.start, end: node.end };
}

/** A `let` outside the head of an `if` or `while`: its test alone. */
function letTest(l: Lowering, node: Node, out: Statement[]): Expression {
  const pattern = node.field("pattern");
  const value = node.field("value");
  if (pattern === null || value === null) return other(node, node.kind);
  const subject = subjectOf(l, expression(l, value, out), out, looksOnce(pattern));
  return anyOf(node, matchPattern(l, pattern, subject).tests) ?? boolean(node, true);
}

function plainBlock(l: Lowering, node: Node, out: Statement[]): Expression | null {
  const only = onlyExpression(node);
  return only === null ? null : expression(l, only, out);
}

/** An `if` inside a larger expression, where both arms are one expression; null where it must be hoisted. */
function conditional(l: Lowering, node: Node, out: Statement[]): Expression | null {
  const condition = node.field("condition");
  const otherwise = node.field("alternative")?.named[0];
  const then = onlyExpression(node.field("consequence"));
  const last = otherwise?.kind === "if_expression" ? otherwise : onlyExpression(otherwise);
  if (condition === null || then === null || last === null || condition.kind.startsWith("let_")) return null;
  const test = expression(l, condition, out);
  const thenBody: Statement[] = [];
  const otherwiseBody: Statement[] = [];
  const a = expression(l, then, thenBody);
  const b = expression(l, last, otherwiseBody);
  if (thenBody.length === 0 && otherwiseBody.length === 0) return { kind: "conditional", test, then: a, otherwise: b, start: node.start, end: node.end };
  const temporary = l.temporary();
  const sink = intoTemporary(node, temporary);
  sink.emit(a, then, thenBody);
  sink.emit(b, last, otherwiseBody);
  out.push(branch(node, test, thenBody, otherwiseBody));
  return name(node, temporary);
}

/** A control expression in a larger one: its statements come first, its value is a temporary. */
function hoisted(l: Lowering, node: Node, out: Statement[]): Expression {
  const temporary = l.temporary();
  l.parts.control(l, node, intoTemporary(node, temporary), out);
  return name(node, temporary);
}

