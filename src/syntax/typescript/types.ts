import type { FieldDecl, Span, TypeDecl, Variant } from "../../model/model.js";
import { string } from "../../model/build.js";
import { signature } from "./functions.js";
import type { Lowering } from "./lowering.js";
import { memberTypeText } from "./patterns.js";
import { at, keyOf, lastSegment, staticString, type Node, type NodeOf } from "./tree.js";

type Element = NodeOf<"TSInterfaceBody">["body"][number];

/** An interface, enum or type alias, as a statement in its place. */
export function declareType(l: Lowering, node: NodeOf<"TSInterfaceDeclaration" | "TSEnumDeclaration" | "TSTypeAliasDeclaration">, where: Span): void {
  const type = blank(l, node);
  l.types.push(type);
  l.emit({ kind: "declare", declaration: type, ...where });
  switch (node.type) {
    case "TSInterfaceDeclaration":
      type.bases = node.extends.map((e) => lastSegment(e.expression));
      addMembers(l, type, node.body.body);
      break;
    case "TSEnumDeclaration":
      type.form = "enum";
      type.variants = node.body.members.map((m) => ({
        name: keyOf(m.id, false) ?? l.textOf(m.id), value: m.initializer ? l.isolated(m.initializer) : null, attributes: [], ...at(m),
      }));
      break;
    default:
      fillAlias(l, type, node.typeAnnotation);
  }
}

function blank(l: Lowering, node: NodeOf<"TSInterfaceDeclaration" | "TSEnumDeclaration" | "TSTypeAliasDeclaration">): TypeDecl {
  return {
    kind: "type", form: "interface", name: node.id.name, nameSpan: at(node.id), bases: [], fields: [], variants: [], attributes: [],
    doc: l.comments.docBefore(node.range[0]), exported: false, ...at(node),
  };
}

function fillAlias(l: Lowering, type: TypeDecl, target: Node): void {
  const variants = stringVariants(target);
  if (variants !== null) {
    type.form = "enum";
    type.variants = variants;
    return;
  }
  const parts = target.type === "TSIntersectionType" ? target.types : [target];
  if (!parts.some((p) => p.type === "TSTypeLiteral")) {
    type.form = "alias";
    return;
  }
  for (const part of parts) {
    if (part.type === "TSTypeLiteral") addMembers(l, type, part.members);
    else if (part.type === "TSTypeReference") type.bases.push(lastSegment(part));
  }
}

/** The variants of a union of string literals, or null where it is something else. */
function stringVariants(target: Node): Variant[] | null {
  const members = target.type === "TSUnionType" ? target.types : [target];
  const variants: Variant[] = [];
  for (const m of members) {
    const text = m.type === "TSLiteralType" ? staticString(m.literal) : null;
    if (text === null) return null;
    variants.push({ name: text, value: string(at(m), text), attributes: [], ...at(m) });
  }
  return variants;
}

function addMembers(l: Lowering, type: TypeDecl, elements: readonly Element[]): void {
  for (const element of elements) {
    if (element.type !== "TSPropertySignature" && element.type !== "TSMethodSignature") continue;
    const key = element.key as Node;
    const word = keyOf(key, element.computed) ?? `[${l.textOf(key)}]`;
    if (element.type === "TSMethodSignature") {
      const accessor = element.kind === "method" ? [] : [{ name: element.kind, text: element.kind, start: element.range[0], end: element.range[0] + 3 }];
      signature(l, element, { name: word, nameSpan: at(key), range: at(element), owner: type.name, attributes: accessor });
      continue;
    }
    const start = element.range[0];
    const readonly = element.readonly ? [{ name: "readonly", text: "readonly", start, end: start + "readonly".length }] : [];
    const made: FieldDecl = { name: word, type: memberTypeText(l, element), default: null, attributes: readonly, ...at(element) };
    type.fields.push(made);
  }
}
