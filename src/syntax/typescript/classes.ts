import type { Attribute, FieldDecl, Span, TypeDecl } from "../../model/model.js";
import { span } from "../../model/build.js";
import { trimmedFrom } from "./comments.js";
import { namedFunction } from "./functions.js";
import type { Lowering } from "./lowering.js";
import { memberTypeText } from "./patterns.js";
import { at, functionOf, keyOf, lastSegment, type ClassNode, type Node, type NodeOf } from "./tree.js";

type Decorated = { decorators?: readonly NodeOf<"Decorator">[]; range: [number, number] };
type Member = NodeOf<
  "MethodDefinition" | "TSAbstractMethodDefinition" | "PropertyDefinition" | "TSAbstractPropertyDefinition" | "AccessorProperty" | "TSAbstractAccessorProperty"
>;

const modifierWords = ["static", "private", "protected", "readonly", "abstract", "accessor", "get", "set"];

function decoratorsOf(l: Lowering, node: Decorated): Attribute[] {
  return (node.decorators ?? []).map((d) => ({ name: lastSegment(d.expression), text: l.text.slice(d.range[0] + 1, d.range[1]), ...at(d) }));
}

/** The range of a declaration without the decorators in front of it. */
function undecorated(l: Lowering, node: Decorated): Span {
  const last = node.decorators?.findLast((d) => d.range[0] >= node.range[0]);
  return last === undefined ? at(node) : trimmedFrom(l.text, last.range[1], node.range[1]);
}

/** The modifiers among the words between two offsets. */
function modifiers(l: Lowering, start: number, end: number): Attribute[] {
  const found: Attribute[] = [];
  for (const match of l.text.slice(start, end).matchAll(/\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*|[A-Za-z]+/g)) {
    const word = match[0];
    if (modifierWords.includes(word)) found.push({ name: word, text: word, start: start + match.index, end: start + match.index + word.length });
  }
  return found;
}

/** A class, as a statement in its place. */
export function declareClass(l: Lowering, node: ClassNode, called: { name: string; nameSpan: Span }, where: Span): void {
  const range = undecorated(l, node);
  const type: TypeDecl = {
    kind: "type", form: "class", ...called,
    bases: [...(node.superClass ? [lastSegment(node.superClass)] : []), ...node.implements.map((i) => lastSegment(i.expression))],
    fields: [], variants: [], exported: false, doc: l.comments.docBefore(Math.min(node.range[0], ...node.decorators.map((d) => d.range[0]))),
    attributes: [...decoratorsOf(l, node), ...modifiers(l, range.start, node.id?.range[0] ?? range.start)],
    ...range,
  };
  l.types.push(type);
  l.emit({ kind: "declare", declaration: type, ...where });
  for (const element of node.body.body) {
    switch (element.type) {
      case "StaticBlock":
        l.emit({ kind: "block", label: "static", body: l.collect(() => l.statements(element.body)), ...at(element) });
        break;
      case "TSIndexSignature":
        break;
      default:
        member(l, element, type);
    }
  }
}

function member(l: Lowering, node: Member, type: TypeDecl): void {
  const range = undecorated(l, node);
  const key = node.key as Node;
  const head = {
    name: keyOf(key, node.computed) ?? `[${l.textOf(key)}]`,
    nameSpan: at(key), range, owner: type.name,
    attributes: [...decoratorsOf(l, node), ...modifiers(l, range.start, key.range[0])],
  };
  if (node.type === "MethodDefinition" || node.type === "TSAbstractMethodDefinition") {
    if (node.kind === "constructor") type.fields.push(...parameterProperties(l, node.value.params));
    namedFunction(l, node.value, head);
    return;
  }
  const method = functionOf(node.value);
  if (method !== null) namedFunction(l, method, head);
  else type.fields.push({ name: head.name, type: memberTypeText(l, node), default: node.value === null ? null : l.isolated(node.value), attributes: head.attributes, ...range });
}

function parameterProperties(l: Lowering, params: readonly Node[]): FieldDecl[] {
  return params.flatMap((p) => {
    if (p.type !== "TSParameterProperty") return [];
    const [inner, given] = p.parameter.type === "AssignmentPattern" ? [p.parameter.left, p.parameter.right] : [p.parameter, null];
    if (inner.type !== "Identifier") return [];
    const range = undecorated(l, p);
    const attributes = [...decoratorsOf(l, p), ...modifiers(l, range.start, inner.range[0])];
    return [{ name: inner.name, type: memberTypeText(l, inner), default: given === null ? null : l.isolated(given), attributes, ...span(range) }];
  });
}
