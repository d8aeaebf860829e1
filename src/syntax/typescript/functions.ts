import type { Attribute, FunctionDecl, Lambda, Param, Span } from "../../model/model.js";
import { assign, field, name } from "../../model/build.js";
import { blankFunction, type Lowering } from "./lowering.js";
import { bind, memberTypeText, sink, typeText } from "./patterns.js";
import { at, bare, type FunctionNode, type Node, type NodeOf } from "./tree.js";

/** What surrounds a function rather than being part of its node. */
export interface Head {
  name: string;
  nameSpan: Span;
  range: Span;
  owner?: string | null;
  attributes?: Attribute[];
}

/** A function with a name: it is listed in the module, in front of those nested in it. */
export function namedFunction(l: Lowering, node: FunctionNode, head: Head): FunctionDecl {
  const made = listed(l, head);
  fill(l, made, node);
  return made;
}

/** A declaration with a name as a statement in its place. */
export function declareFunction(l: Lowering, node: FunctionNode, head: Head, where: Span): void {
  l.emit({ kind: "declare", declaration: namedFunction(l, node, head), ...where });
}

export function lambda(l: Lowering, node: FunctionNode): Lambda {
  const made = blankFunction(at(node));
  fill(l, made, node);
  return { kind: "lambda", function: made, ...at(node) };
}

/** A signature without a body: of an interface or an object type. */
export function signature(l: Lowering, node: NodeOf<"TSMethodSignature">, head: Head): void {
  const made = listed(l, head);
  l.inFunction(() => (made.params = node.params.map((p) => param(l, p, []))));
  made.returnType = node.returnType ? l.textOf(node.returnType.typeAnnotation) : null;
}

/** A blank function with that head, listed in the module. */
function listed(l: Lowering, head: Head): FunctionDecl {
  const attributes = head.attributes ?? [];
  const made: FunctionDecl = { ...blankFunction(head.range), name: head.name, nameSpan: head.nameSpan, owner: head.owner ?? null, attributes };
  const outer = Math.min(head.range.start, ...attributes.map((a) => a.start));
  made.doc = l.comments.docBefore(outer);
  l.functions.push(made);
  return made;
}

function fill(l: Lowering, made: FunctionDecl, node: FunctionNode): void {
  made.isAsync = node.async;
  made.isGenerator = node.generator;
  made.returnType = node.returnType ? l.textOf(node.returnType.typeAnnotation) : null;
  const body = node.body;
  const statements = l.inFunction(() => {
    const prologue: (() => void)[] = [];
    made.params = node.params.map((p) => param(l, p, prologue));
    if (!body) return;
    for (const step of prologue) step();
    if (body.type === "BlockStatement") l.statements(body.body);
    else sink(l, body, at(body), (value) => l.emit({ kind: "return", value, implicit: true, ...at(body) }));
  });
  if (body) made.body = statements;
}

/** A parameter; what its pattern binds, or a parameter property sets, joins the body's prologue. */
function param(l: Lowering, node: Node, prologue: (() => void)[]): Param {
  switch (node.type) {
    case "AssignmentPattern":
      return { ...param(l, node.left, prologue), default: l.isolated(node.right) };
    case "RestElement": {
      const inner = param(l, node.argument, prologue);
      return { ...inner, type: typeText(l, node) ?? inner.type, kind: "rest", ...at(node) };
    }
    case "TSParameterProperty": {
      const inner = param(l, node.parameter, prologue);
      const here = at(node);
      prologue.push(() => l.emit(assign(here, field(here, name(here, "self"), inner.name), name(here, inner.name))));
      return inner;
    }
    case "Identifier": {
      const isSelf = node.name === "this";
      return { name: isSelf ? "self" : node.name, type: memberTypeText(l, node), default: null, kind: isSelf ? "self" : "ordinary", ...at(node) };
    }
    default: {
      const word = l.patternName();
      prologue.push(() => bind(l, node, name(at(node), word), at(node), true));
      return { name: word, type: typeText(l, bare(node)), default: null, kind: "ordinary", ...at(node) };
    }
  }
}
