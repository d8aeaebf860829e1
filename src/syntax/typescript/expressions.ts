import type { Argument, Entry, Expression, Span } from "../../model/model.js";
import { binary, boolean, call, field, index, name, none, number, other, positional, string, unary } from "../../model/build.js";
import { declareClass } from "./classes.js";
import { lambda } from "./functions.js";
import { jsx } from "./jsx.js";
import type { Lowering } from "./lowering.js";
import { ordered } from "./order.js";
import { assignedValue, awaited, binaryExpression, conditional, effect, logicalExpression, unaryExpression, updatedValue } from "./operators.js";
import { nameTest } from "./tests.js";
import { at, bare, keyOf, staticString, wordSpan, type Node, type NodeOf } from "./tree.js";

/** Lowers an expression; statements that have to run before it go to `l.out`. */
export function lowerExpression(l: Lowering, wrapped: Node): Expression {
  const node = bare(wrapped);
  const here = at(node);
  switch (node.type) {
    case "Identifier":
      return node.name === "undefined" ? none(here) : name(wordSpan(node), node.name);
    case "MemberExpression":
      return member(l, node);
    case "CallExpression":
    case "NewExpression":
      return callExpression(l, node);
    case "Literal":
      return literal(node);
    case "ThisExpression":
      return name(here, "self");
    case "Super":
      return name(here, "super");
    case "PrivateIdentifier":
      return name(here, `#${node.name}`);
    case "ArrowFunctionExpression":
    case "FunctionExpression":
    case "TSEmptyBodyFunctionExpression":
      return lambda(l, node);
    case "ClassExpression":
      return classExpression(l, node);
    case "ObjectExpression":
      return object(l, node);
    case "ArrayExpression":
      return list(l, node);
    case "SpreadElement":
      return unary(here, "spread", l.expression(node.argument));
    case "TemplateLiteral":
      return template(l, node);
    case "TaggedTemplateExpression": {
      const [tag, text] = ordered(l, [node.tag, node.quasi]);
      return tag && text ? call(here, tag, [positional(text)]) : other(here, node.type);
    }
    case "BinaryExpression":
      return binaryExpression(l, node);
    case "LogicalExpression":
      return logicalExpression(l, node);
    case "UnaryExpression":
      return unaryExpression(l, node);
    case "ConditionalExpression":
      return conditional(l, node);
    case "AwaitExpression":
      return awaited(here, l.expression(node.argument));
    case "AssignmentExpression":
      return assignedValue(l, node);
    case "UpdateExpression":
      return updatedValue(l, node);
    case "SequenceExpression":
      return sequence(l, node);
    case "YieldExpression":
      return other(here, "yield", node.argument === null ? [] : [l.expression(node.argument)]);
    case "AssignmentPattern":
      return binary(here, "??", l.expression(node.left), l.expression(node.right));
    case "ImportExpression":
      return dynamicImport(l, node);
    case "MetaProperty":
      return field(here, name(at(node.meta), node.meta.name), node.property.name);
    case "TSQualifiedName":
      return field(here, l.expression(node.left), node.right.name);
    case "JSXElement":
    case "JSXFragment":
      return jsx(l, node);
    case "JSXText":
      return string(here, node.value.trim());
    case "JSXExpressionContainer":
      return l.expression(node.expression);
    case "JSXSpreadChild":
      return unary(here, "spread", l.expression(node.expression));
    default:
      return unknown(l, node);
  }
}

/** A construct without a form of its own keeps its parts. */
function unknown(l: Lowering, node: Node): Expression {
  const children: Expression[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === "parent") continue;
    for (const part of Array.isArray(value) ? value : [value]) {
      const isNode = typeof part === "object" && part !== null && "type" in part && "range" in part;
      if (isNode && !(part as { type: string }).type.startsWith("TS")) children.push(l.expression(part as Node));
    }
  }
  return other(at(node), node.type, children);
}

function member(l: Lowering, node: NodeOf<"MemberExpression">): Expression {
  const here = at(node);
  if (!node.computed) return field(here, l.expression(node.object), keyOf(node.property, false) ?? "");
  const [target, key] = ordered(l, [node.object, node.property]);
  return target && key ? index(here, target, key) : other(here, node.type);
}

function callExpression(l: Lowering, node: NodeOf<"CallExpression" | "NewExpression">): Expression {
  const here = at(node);
  const callee = bare(node.callee);
  const isMethod = callee.type === "MemberExpression" && !callee.computed;
  const values = ordered(l, [isMethod ? callee.object : callee, ...node.arguments.map((a) => (a.type === "SpreadElement" ? a.argument : a))]);
  const first = values[0] ?? other(here, node.type);
  const args = node.arguments.map((a, i): Argument => ({ name: null, value: values[i + 1] ?? other(at(a), a.type), spread: a.type === "SpreadElement" }));
  const method = isMethod ? (keyOf(callee.property, false) ?? "") : null;
  const only = args.length === 1 && !args[0]!.spread ? args[0]!.value : null;
  if (method === "includes" && first.kind === "list" && only !== null) return binary(here, "in", only, first);
  if (callee.type === "Identifier" && callee.name === "require") recordImport(l, node.arguments[0], here);
  nameTest(l, callee, node.arguments[0], args);
  return call(here, method === null ? first : field(at(callee), first, method), args);
}

function dynamicImport(l: Lowering, node: NodeOf<"ImportExpression">): Expression {
  const here = at(node);
  recordImport(l, node.source, here);
  const word = name({ start: here.start, end: here.start + "import".length }, "import");
  return call(here, word, ordered(l, node.options === null ? [node.source] : [node.source, node.options]).map(positional));
}

/** `require("x")` or `import("x")` in the middle of an expression: the module is imported, the call stays as the value. */
function recordImport(l: Lowering, source: Node | undefined, where: Span): void {
  const from = staticString(source);
  if (from !== null) l.imports.push({ from, name: null, as: null, ...where });
}

function classExpression(l: Lowering, node: NodeOf<"ClassExpression">): Expression {
  const here = at(node);
  const word = node.id === null ? l.temporary(here) : name(here, node.id.name);
  declareClass(l, node, { name: word.kind === "name" ? word.name : "", nameSpan: node.id ? at(node.id) : { start: here.start, end: here.start } }, here);
  return word;
}

function object(l: Lowering, node: NodeOf<"ObjectExpression">): Expression {
  const parts = node.properties.flatMap((p): Node[] => {
    if (p.type === "SpreadElement") return [p.argument];
    return p.computed && keyOf(p.key, true) === null ? [p.key, p.value] : [p.value];
  });
  const values = ordered(l, parts);
  let next = 0;
  const take = (): Expression => values[next++] ?? other(at(node), node.type);
  const entries = node.properties.map((p): Entry => {
    if (p.type === "SpreadElement") return { key: null, computed: null, value: take(), spread: true, ...at(p) };
    const key = keyOf(p.key, p.computed);
    const computed = key === null && p.computed ? take() : null;
    const value = take();
    // A function under a key is a function of that name, as a method is.
    if (key !== null && value.kind === "lambda" && value.function.name === "") {
      value.function.name = key;
      value.function.nameSpan = at(p.key);
      l.functions.push(value.function);
    }
    return { key, computed, value, spread: false, ...at(p) };
  });
  return { kind: "construct", type: null, entries, ...at(node) };
}

function template(l: Lowering, node: NodeOf<"TemplateLiteral">): Expression {
  const here = at(node);
  const only = staticString(node);
  if (only !== null) return string(here, only);
  const holes = ordered(l, node.expressions);
  const children = node.quasis.flatMap((quasi, i) => {
    const text = quasi.value.cooked ?? quasi.value.raw;
    const hole = holes[i];
    return [...(text === "" ? [] : [string(at(quasi), text)]), ...(hole ? [hole] : [])];
  });
  return other(here, "template", children);
}

function list(l: Lowering, node: NodeOf<"ArrayExpression">): Expression {
  const here = at(node);
  const hole: Span = { start: here.start, end: here.start };
  const values = ordered(l, node.elements.filter((e) => e !== null));
  let next = 0;
  return { kind: "list", syntax: "list", elements: node.elements.map((e) => (e === null ? none(hole) : (values[next++] ?? none(hole)))), ...here };
}

function sequence(l: Lowering, node: NodeOf<"SequenceExpression">): Expression {
  for (const part of node.expressions.slice(0, -1)) effect(l, part, at(part));
  const last = node.expressions.at(-1);
  return last === undefined ? none(at(node)) : l.expression(last);
}

function literal(node: NodeOf<"Literal">): Expression {
  const here = at(node);
  if ("regex" in node) return { kind: "literal", type: "regex", value: node.raw, ...here };
  if ("bigint" in node) {
    const value = Number(node.bigint);
    return { kind: "literal", type: "number", value: Number.isSafeInteger(value) ? value : node.bigint, ...here };
  }
  if (node.value === null) return none(here);
  if (typeof node.value === "number") return number(here, node.value);
  return typeof node.value === "boolean" ? boolean(here, node.value) : string(here, node.value);
}
