import type { Expression, Span } from "../../model/model.js";
import { assign, binary, branch, field, index, none, number, other, span } from "../../model/build.js";
import type { Lowering } from "./lowering.js";
import { copy, held, isPath, mentions, ordered, rootOf } from "./order.js";
import { at, bare, keyOf, type Node, type NodeOf } from "./tree.js";

/** Hands the value to `deliver`; each arm of a `a ? b : c` on its own, under a branch. */
export function sink(l: Lowering, node: Node, where: Span, deliver: (value: Expression) => void): void {
  const inner = bare(node);
  if (inner.type !== "ConditionalExpression") return deliver(l.expression(node));
  const done = l.nested(node, () => {
    const test = l.expression(inner.test);
    const then = l.collect(() => sink(l, inner.consequent, where, deliver));
    const otherwise = l.collect(() => sink(l, inner.alternate, where, deliver));
    l.emit(branch(where, test, then, otherwise));
    return true;
  });
  if (done === null) deliver(l.expression(node));
}

/** The annotated type of a binding, as written. */
export function typeText(l: Lowering, node: Node): string | null {
  const annotation = "typeAnnotation" in node ? node.typeAnnotation : null;
  return annotation?.type === "TSTypeAnnotation" ? l.textOf(annotation.typeAnnotation) : null;
}

/** The type of a member: of one that need not be there (`ratio?: number`), also undefined. */
export function memberTypeText(l: Lowering, node: Node): string | null {
  const type = typeText(l, node);
  return type !== null && "optional" in node && node.optional === true ? `${type} | undefined` : type;
}

/** Assigns `node` to a variable, a place or the parts of a pattern. `where` is the range of the statement. */
export function bindNode(l: Lowering, pattern: Node, node: Node, where: Span, declares: boolean): void {
  const target = bare(pattern);
  const value = bare(node);
  if (target.type === "ArrayPattern" && value.type === "ArrayExpression" && isPlain(target, value)) {
    bindElements(l, target, value, where, declares);
  } else if (target.type === "ArrayPattern" || target.type === "ObjectPattern") {
    bind(l, target, sourceOf(l, target, node, where, declares), where, declares);
  } else {
    sink(l, node, where, (v) => bind(l, pattern, v, where, declares));
  }
}

/** What a pattern takes apart: a name that it does not overwrite as it is, else a temporary. */
function sourceOf(l: Lowering, pattern: Node, node: Node, where: Span, declares: boolean): Expression {
  const inner = bare(node);
  const isKept = inner.type === "Identifier" && (declares || !writes(pattern, inner.name));
  if (isKept || inner.type === "ThisExpression") return l.expression(node);
  const temporary = l.temporary(at(node));
  sink(l, node, where, (v) => l.emit(assign(where, copy(temporary), v)));
  return temporary;
}

/** One of the pattern's targets is that variable. */
function writes(pattern: Node, word: string): boolean {
  switch (pattern.type) {
    case "Identifier":
      return pattern.name === word;
    case "AssignmentPattern":
      return writes(pattern.left, word);
    case "RestElement":
      return writes(pattern.argument, word);
    case "ArrayPattern":
      return pattern.elements.some((e) => e !== null && writes(e, word));
    case "ObjectPattern":
      return pattern.properties.some((p) => writes(p.type === "Property" ? p.value : p, word));
    default:
      return false;
  }
}

/** Each element has its counterpart: no holes, no rest, no spread. */
function isPlain(pattern: NodeOf<"ArrayPattern">, value: NodeOf<"ArrayExpression">): boolean {
  return (
    pattern.elements.length <= value.elements.length &&
    pattern.elements.every((e) => e !== null && e.type !== "RestElement") &&
    value.elements.every((e) => e !== null && e.type !== "SpreadElement")
  );
}

function bindElements(l: Lowering, pattern: NodeOf<"ArrayPattern">, value: NodeOf<"ArrayExpression">, where: Span, declares: boolean): void {
  const values = ordered(l, value.elements.filter((e) => e !== null));
  const earlier = new Set<string>();
  const kept = values.map((v, i) => {
    const target = pattern.elements[i];
    const clash = mentions(v, earlier);
    if (target?.type === "Identifier") earlier.add(target.name);
    else if (target?.type === "MemberExpression") earlier.add(rootOf(l.expression(target)) ?? "");
    return clash ? held(l, v) : v;
  });
  kept.forEach((v, i) => {
    const target = pattern.elements[i];
    if (target) bind(l, target, v, where, declares);
    else if (v.kind === "call") l.emit({ kind: "expression", expression: v, ...span(v) });
  });
}

/** Assigns a value to a variable, a place or the parts of a pattern. */
export function bind(l: Lowering, pattern: Node, value: Expression, where: Span, declares: boolean): void {
  const target = bare(pattern);
  switch (target.type) {
    case "AssignmentPattern":
      bind(l, target.left, withDefault(l, value, target), where, declares);
      break;
    case "ObjectPattern":
      l.nested(target, () => bindProperties(l, target, path(l, value), declares));
      break;
    case "ArrayPattern":
      l.nested(target, () => bindIndices(l, target, path(l, value), declares));
      break;
    default:
      l.emit({ kind: "assign", target: l.expression(target), value, op: null, declares, type: typeText(l, target), ...span(where) });
  }
}

/** A value that can be read several times. */
function path(l: Lowering, value: Expression): Expression {
  return isPath(value) ? value : held(l, value);
}

function withDefault(l: Lowering, value: Expression, pattern: NodeOf<"AssignmentPattern">): Expression {
  const here = at(pattern);
  const { before, value: fallback } = l.value(pattern.right);
  if (before.length === 0) return binary(here, "??", value, fallback);
  const temporary = l.temporary(here);
  l.emit(assign(here, temporary, value));
  const test = binary(here, "==", copy(temporary), none(here));
  l.emit(branch(here, test, [...before, assign(fallback, copy(temporary), fallback)]));
  return copy(temporary);
}

function bindProperties(l: Lowering, pattern: NodeOf<"ObjectPattern">, source: Expression, declares: boolean): void {
  for (const property of pattern.properties) {
    const here = at(property);
    if (property.type === "RestElement") {
      const rest = { key: null, computed: null, value: copy(source), spread: true, ...here };
      bind(l, property.argument, { kind: "construct", type: null, entries: [rest], ...here }, here, declares);
      continue;
    }
    const key = at(property.key);
    const word = property.key.type === "Identifier" ? keyOf(property.key, property.computed) : null;
    const part = word === null ? index(key, copy(source), l.expression(property.key)) : field(key, copy(source), word);
    bind(l, property.value, part, here, declares);
  }
}

function bindIndices(l: Lowering, pattern: NodeOf<"ArrayPattern">, source: Expression, declares: boolean): void {
  pattern.elements.forEach((element, i) => {
    if (element === null) return;
    const here = at(element);
    if (element.type !== "RestElement") return bind(l, element, index(here, copy(source), number(here, i)), here, declares);
    const left = other(here, "slice", [number(here, i), none(here)]);
    bind(l, element.argument, index(here, copy(source), left), here, declares);
  });
}
