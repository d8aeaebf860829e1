import type { Attribute, Expression, FunctionDecl, Param, Statement } from "../../model/model.js";
import { span } from "../../model/build.js";
import type { Node } from "../cst.js";
import { place, targetOf } from "./control.js";
import type { Lowering } from "./lowering.js";
import { identifier } from "./paths.js";
import { discard, returning } from "./sinks.js";

export interface FunctionHead {
  readonly owner: string | null;
  readonly attributes: readonly Attribute[];
  readonly doc: string | null;
  readonly exported: boolean;
}

/** A function with its body, or a signature without one. */
export function functionDecl(l: Lowering, node: Node, head: FunctionHead): FunctionDecl {
  const label = node.field("name");
  const modifiers = node.children.find((c) => c.kind === "function_modifiers") ?? null;
  const returnType = node.field("return_type")?.text ?? null;
  const { params, body } = l.inFunction(false, () => {
    const statements: Statement[] = [];
    const list = paramsOf(l, node.field("parameters"), statements);
    return { params: list, body: bodyOf(l, node.field("body"), returnType, statements) };
  });
  return {
    kind: "function",
    name: label === null ? "" : identifier(label),
    nameSpan: span(label ?? { start: node.start, end: node.start }),
    owner: head.owner,
    params,
    returnType,
    isAsync: modifiers?.has("async") ?? false,
    isGenerator: false,
    exported: head.exported || (modifiers?.has("extern_modifier") ?? false),
    attributes: [...head.attributes, ...modifierAttributes(modifiers)],
    doc: head.doc,
    body,
    ...span(node),
  };
}

/** `unsafe` and `extern "C"` as attributes. */
function modifierAttributes(modifiers: Node | null): Attribute[] {
  return (modifiers?.children ?? []).flatMap((c) => {
    if (c.kind === "unsafe") return [{ name: "unsafe", text: "unsafe", ...span(c) }];
    return c.kind === "extern_modifier" ? [externAttribute(c)] : [];
  });
}

/** `extern` alone is `extern "C"`. */
export function externAttribute(modifier: Node): Attribute {
  const abi = modifier.named[0]?.text ?? '"C"';
  return { name: "extern", text: `extern ${abi}`, ...span(modifier) };
}

function bodyOf(l: Lowering, node: Node | null, returnType: string | null, statements: Statement[]): Statement[] | null {
  if (node === null) return null;
  // The tail of a function that returns nothing is a statement like the others.
  const isUnit = returnType === null || returnType === "()" || returnType === "!";
  const sink = isUnit ? discard : returning(node, null, true);
  l.deeper<void>(node, () => undefined, () => l.parts.block(l, node, sink, statements));
  return statements;
}

/** Parameters; those with a pattern get a temporary name and are taken apart at the head of the body. */
function paramsOf(l: Lowering, list: Node | null, body: Statement[]): Param[] {
  const params: Param[] = [];
  for (const child of list?.children ?? []) {
    const at = span(child);
    if (child.kind === "self_parameter") {
      const text = child.text;
      params.push({ name: "self", type: text === "self" || text === "mut self" ? null : text, default: null, kind: "self", ...at });
    } else if (child.kind === "parameter") {
      const pattern = child.field("pattern");
      const label = pattern === null ? "_" : paramName(targetOf(l, pattern, body));
      params.push({ name: label, type: child.field("type")?.text ?? null, default: null, kind: label === "self" ? "self" : "ordinary", ...at });
    } else if (child.kind === "variadic_parameter") {
      params.push({ name: child.field("pattern")?.text ?? "...", type: null, default: null, kind: "rest", ...at });
    } else if (child.kind === "_" || (child.isNamed && list!.kind === "closure_parameters" && !child.kind.endsWith("comment"))) {
      params.push({ name: paramName(targetOf(l, child, body)), type: null, default: null, kind: "ordinary", ...at });
    } else if (child.isNamed && child.kind !== "attribute_item" && child.kind !== "ERROR" && !child.kind.endsWith("comment")) {
      params.push({ name: "_", type: child.text, default: null, kind: "ordinary", ...at });
    }
  }
  return params;
}

function paramName(target: Expression): string {
  return target.kind === "name" ? target.name : "_";
}

export function closure(l: Lowering, node: Node): Expression {
  const body = node.field("body");
  const returnType = node.field("return_type")?.text ?? null;
  return l.inFunction(true, () => {
    const statements: Statement[] = [];
    const params = paramsOf(l, node.field("parameters"), statements);
    if (body !== null) lambdaBody(l, body, returnType, statements);
    return lambda(node, params, returnType, statements, { isAsync: node.has("async"), isGenerator: false });
  });
}

function lambdaBody(l: Lowering, body: Node, returnType: string | null, statements: Statement[]): void {
  const sink = returnType === "()" || returnType === "!" ? discard : returning(body, null, true);
  if (body.kind === "block") l.parts.block(l, body, sink, statements);
  else if (body.isNamed) place(l, body, sink, statements);
}

/** `async { … }`: a function without parameters that somebody else runs. */
export function asyncBlock(l: Lowering, node: Node): Expression {
  const body = node.named.find((c) => c.kind === "block");
  return l.inFunction(true, () => {
    const statements: Statement[] = [];
    if (body !== undefined) lambdaBody(l, body, null, statements);
    const isGenerator = node.kind === "gen_block";
    return lambda(node, [], null, statements, { isAsync: !isGenerator, isGenerator });
  });
}

function lambda(
  at: Node, params: Param[], returnType: string | null, body: Statement[], how: { isAsync: boolean; isGenerator: boolean },
): Expression {
  const decl: FunctionDecl = {
    kind: "function", name: "", nameSpan: { start: at.start, end: at.start }, owner: null, params, returnType, ...how,
    exported: false, attributes: [], doc: null, body, ...span(at),
  };
  return { kind: "lambda", function: decl, ...span(at) };
}
