import type { Argument, Entry, Expression, FunctionDecl, List, Span } from "../../model/model.js";
import { assign, binary, boolean, branch, call, field, index, name, none, not, other, span, unary } from "../../model/build.js";
import type { Node } from "../cst.js";
import { comparison, typeTest } from "./comparisons.js";
import { comprehension } from "./comprehensions.js";
import { shortCircuit } from "./conditions.js";
import { numberLiteral, stringLiteral } from "./literals.js";
import type { Lowering, Scope } from "./lowering.js";
import { parts, partsIn, unwrap } from "./nodes.js";
import { parameters } from "./parameters.js";
import { copy, isPure } from "./pure.js";
import { sink } from "./targets.js";

/** Lowers one expression; its parts through {@link Lowering.expression}, which keeps count of the depth. */
export function lowerExpression(c: Lowering, wrapped: Node): Expression {
  const node = unwrap(wrapped);
  if (node.isMissing) return other(node, "missing");
  const kind = node.kind;
  switch (kind) {
    case "identifier":
      return identifier(c, node);
    case "attribute":
      return field(node, c.expressionOf(node, node.field("object")), node.field("attribute")?.text ?? "");
    case "call":
      return lowerCall(c, node);
    case "string":
    case "concatenated_string":
      return stringLiteral(c, node);
    case "integer":
    case "float":
      return numberLiteral(node);
    case "true":
    case "false":
      return boolean(node, kind === "true");
    case "none":
      return none(node);
    case "subscript":
      return subscript(c, node);
    case "comparison_operator":
      return comparison(c, node);
    case "boolean_operator":
      return booleanOperator(c, node);
    case "not_operator":
      return not(node, c.expressionOf(node, node.field("argument")));
    case "binary_operator":
      return binary(node, node.field("operator")?.kind ?? "", c.expressionOf(node, node.field("left")), c.expressionOf(node, node.field("right")));
    case "unary_operator":
      return unary(node, node.field("operator")?.kind ?? "", c.expressionOf(node, node.field("argument")));
    case "conditional_expression":
      return conditional(c, node);
    case "tuple":
    case "expression_list":
    case "pattern_list":
    case "tuple_pattern":
      return list(c, node, "tuple");
    case "list":
    case "list_pattern":
      return list(c, node, "list");
    case "set":
      return list(c, node, "set");
    case "dictionary":
      return { kind: "construct", type: null, entries: parts(node).map((p) => entry(c, p)), ...span(node) };
    case "list_comprehension":
    case "set_comprehension":
    case "dictionary_comprehension":
    case "generator_expression":
      return comprehension(c, node);
    case "lambda":
      return lambda(c, node);
    case "await":
      return lowerAwait(c, node);
    case "yield":
      c.scope.isGenerator = true;
      return other(node, "yield", parts(node).map((p) => c.expression(p)));
    case "named_expression":
      return namedExpression(c, node);
    case "list_splat":
    case "list_splat_pattern":
    case "dictionary_splat":
    case "dictionary_splat_pattern":
      return unary(node, "spread", c.expressionOf(node, parts(node)[0]));
    case "slice":
      return slice(c, node);
    case "complex_pattern":
      return other(node, "complex", parts(node).map((p) => c.expression(p)));
    default:
      return other(node, kind, parts(node).map((p) => c.expression(p)));
  }
}

function identifier(c: Lowering, node: Node): Expression {
  const text = node.text;
  return name(node, text === c.scope.receiver ? "self" : text);
}

function list(c: Lowering, node: Node, syntax: List["syntax"]): Expression {
  return { kind: "list", syntax, elements: parts(node).map((p) => c.expression(p)), ...span(node) };
}

function entry(c: Lowering, node: Node): Entry {
  if (node.kind !== "pair") {
    const value = node.kind === "dictionary_splat" ? c.expressionOf(node, parts(node)[0]) : c.expression(node);
    return { key: null, computed: null, value, spread: true, ...span(node) };
  }
  const key = c.expressionOf(node, node.field("key"));
  const value = c.expressionOf(node, node.field("value"));
  const isText = key.kind === "literal" && key.type === "string";
  return { key: isText ? String(key.value) : null, computed: isText ? null : key, value, spread: false, ...span(node) };
}

function lowerCall(c: Lowering, node: Node): Expression {
  const callee = node.field("function");
  const list = node.field("arguments");
  if (callee?.kind === "identifier" && callee.text === "isinstance" && list !== null) {
    const test = typeTest(c, node, parts(list));
    if (test !== null) return test;
  }
  const loweredCallee = c.expressionOf(node, callee);
  return call(node, loweredCallee, list === null ? [] : args(c, list));
}

function args(c: Lowering, list: Node): Argument[] {
  if (list.kind === "generator_expression") return [{ name: null, value: c.expression(list), spread: false }];
  return parts(list).map((node) => {
    switch (node.kind) {
      case "keyword_argument":
        return { name: node.field("name")?.text ?? null, value: c.expressionOf(node, node.field("value")), spread: false };
      case "list_splat":
      case "dictionary_splat":
        return { name: null, value: c.expressionOf(node, parts(node)[0]), spread: true };
      default: {
        const value = c.expression(node);
        // `f((*xs))` is how old code writes `f(*xs)`.
        const isSpread = value.kind === "unary" && value.op === "spread";
        return { name: null, value: isSpread ? value.operand : value, spread: isSpread };
      }
    }
  });
}

function subscript(c: Lowering, node: Node): Expression {
  const object = c.expressionOf(node, node.field("value"));
  const keys = partsIn(node, "subscript").map((k) => c.expression(k));
  const only = keys[0] ?? other(node, "missing");
  if (keys.length <= 1) return index(node, object, only);
  return index(node, object, { kind: "list", syntax: "tuple", elements: keys, start: only.start, end: keys.at(-1)!.end });
}

/** `start:stop` or `start:stop:step`; what is not written is `none`. */
function slice(c: Lowering, node: Node): Expression {
  const bounds: (Expression | null)[] = [null];
  for (const child of node.children) {
    if (child.kind === ":") bounds.push(null);
    else if (child.isNamed && child.kind !== "comment") bounds[bounds.length - 1] = c.expression(child);
  }
  const end = { start: node.end, end: node.end };
  return other(node, "slice", bounds.map((b, i) => b ?? none(i === 0 ? { start: node.start, end: node.start } : end)));
}

function booleanOperator(c: Lowering, node: Node): Expression {
  const op = node.field("operator")?.kind === "or" ? "or" : "and";
  const left = c.expressionOf(node, node.field("left"));
  const { before, value } = c.apart(() => c.expressionOf(node, node.field("right")));
  return shortCircuit(c, node, op, left, before, value);
}

function conditional(c: Lowering, node: Node): Expression {
  const [thenNode, testNode, otherwiseNode] = parts(node);
  const test = c.expressionOf(node, testNode);
  const then = c.apart(() => c.expressionOf(node, thenNode));
  const otherwise = c.apart(() => c.expressionOf(node, otherwiseNode));
  if (then.before.length === 0 && otherwise.before.length === 0)
    return { kind: "conditional", test, then: then.value, otherwise: otherwise.value, ...span(node) };
  const result = c.temporary(node);
  const arm = (a: typeof then) => [...a.before, assign(node, copy(result), a.value)];
  c.emit(branch(node, test, arm(then), arm(otherwise)));
  return copy(result);
}

function lowerAwait(c: Lowering, node: Node): Expression {
  const operand = c.expressionOf(node, parts(node)[0]);
  if (operand.kind === "call") operand.awaited = true;
  return unary(node, "await", operand);
}

/** `(x := v)`: the assignment runs before the statement, and the value is `x`. */
function namedExpression(c: Lowering, node: Node): Expression {
  const target = c.expressionOf(node, node.field("name"));
  const value = node.field("value");
  const use = (lowered: Expression) => c.emit(assign(node, copy(target), lowered));
  if (value === null) use(c.expressionOf(node, value));
  else sink(c, node, value, use);
  return isPure(target) ? { ...target, ...span(node) } : target;
}

function lambda(c: Lowering, node: Node): Expression {
  const scope: Scope = { ...c.scope, kind: "function", className: null, isProtocol: false, exported: false, isGenerator: false };
  const { params, binds } = parameters(c, node.field("parameters"), scope);
  if (params.some((p) => p.name === scope.receiver)) scope.receiver = null;
  const body = node.field("body");
  const statements = c.inScope(scope, () => c.collect(() => {
    c.emitAll(binds);
    const at: Span = body ?? node;
    const use = (value: Expression) => c.emit({ kind: "return", value, implicit: true, ...span(at) });
    if (body === null) use(c.expressionOf(node, body));
    else sink(c, at, body, use);
  }));
  const declared: FunctionDecl = {
    kind: "function", name: "", nameSpan: { start: node.start, end: node.start }, owner: null, params, returnType: null, isAsync: false,
    isGenerator: scope.isGenerator, exported: false, attributes: [], doc: null, body: statements, ...span(node),
  };
  return { kind: "lambda", function: declared, ...span(node) };
}
