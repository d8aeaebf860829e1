import type { Expression, Span } from "../../model/model.js";
import { binary, none, not, other } from "../../model/build.js";
import type { Node } from "../cst.js";
import { shortCircuit } from "./conditions.js";
import type { Lowering } from "./lowering.js";
import { parts, unwrap } from "./nodes.js";
import { copy, isCheap } from "./pure.js";

/** A comparison; a chained one is several, joined by `and`, whose middle operands are evaluated once. */
export function comparison(c: Lowering, node: Node): Expression {
  const operators = node.fieldAll("operators");
  return c.within(node, () => chain(c, node, operators), (deep) => deep, operators.length);
}

function chain(c: Lowering, node: Node, operators: readonly Node[]): Expression {
  const operands = parts(node);
  const first = operands[0];
  if (first === undefined) return other(node, "missing");
  let left = c.expression(first);
  let result: Expression | null = null;
  for (const [i, operator] of operators.entries()) {
    const isLast = i === operators.length - 1;
    const { before, value: right } = c.apart(() => {
      const value = c.expressionOf(node, operands[i + 1]);
      return isLast || isCheap(value) ? value : c.hold(value);
    });
    const one = compare(isLast && i === 0 ? node : { start: left.start, end: right.end }, operator.kind, left, right);
    if (result === null) {
      c.emitAll(before);
      result = one;
    } else result = shortCircuit(c, { start: node.start, end: one.end }, "and", result, before, one);
    left = isLast ? right : copy(right);
  }
  return result ?? left;
}

/** One comparison in the spelling of the model. Identity is equality, except that `type(x) is T` tests a type. */
function compare(at: Span, operator: string, left: Expression, right: Expression): Expression {
  switch (operator) {
    case "not in":
      return not(at, binary(at, "in", left, right));
    case "is":
    case "==":
      return typeOf(left) !== null && typeOf(right) === null ? binary(at, "is", typeOf(left)!, right) : binary(at, "==", left, right);
    case "is not":
    case "<>":
    case "!=":
      return typeOf(left) !== null && typeOf(right) === null ? not(at, binary(at, "is", typeOf(left)!, right)) : binary(at, "!=", left, right);
    default:
      return binary(at, operator, left, right);
  }
}

/** The `x` of `type(x)`. */
function typeOf(e: Expression): Expression | null {
  const only = e.kind === "call" && e.callee.kind === "name" && e.callee.name === "type" && e.args.length === 1 ? e.args[0] : undefined;
  return only === undefined || only.spread || only.name !== null ? null : only.value;
}

const mostTypes = 30;

/** `isinstance(x, T)` is `x is T`; with several types it is one test for each, joined by `or`. Null for anything else. */
export function typeTest(c: Lowering, at: Span, args: readonly Node[]): Expression | null {
  const [subject, type] = args;
  if (args.length !== 2 || subject === undefined || type === undefined || !isPlain(subject) || !isPlain(type)) return null;
  const types = typesOf(type);
  if (types.length === 0 || types.length > mostTypes || !types.every(isPlain)) return null;
  const lowered = c.expression(subject);
  const value = types.length === 1 || isCheap(lowered) ? lowered : c.hold(lowered);
  let result: Expression | null = null;
  for (const node of types) {
    const part = types.length === 1 ? at : node;
    const test = oneType(c, part, result === null ? value : copy(value), node);
    result = result === null ? test : binary({ start: result.start, end: test.end }, "or", result, test);
  }
  return result;
}

const isPlain = (node: Node): boolean => node.kind !== "list_splat" && node.kind !== "dictionary_splat" && node.kind !== "keyword_argument";

function typesOf(node: Node): Node[] {
  const found: Node[] = [];
  const open = [node];
  while (open.length > 0) {
    const next = unwrap(open.pop()!);
    const isUnion = next.kind === "tuple" || (next.kind === "binary_operator" && next.field("operator")?.kind === "|");
    if (!isUnion) found.push(next);
    else for (const inner of parts(next).reverse()) open.push(inner);
  }
  return found;
}

function oneType(c: Lowering, at: Span, value: Expression, node: Node): Expression {
  const type = c.expression(node);
  const isNone = (type.kind === "literal" && type.type === "none") || (type.kind === "name" && type.name === "NoneType");
  const inside = typeOf(type);
  if (isNone || (inside?.kind === "literal" && inside.type === "none")) return binary(at, "==", value, none(node));
  return binary(at, "is", value, type);
}
