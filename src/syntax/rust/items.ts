import type { Attribute, FieldDecl, FunctionDecl, Statement, TypeDecl, Variant } from "../../model/model.js";
import { field, name, span } from "../../model/build.js";
import type { Node } from "../cst.js";
import { fragments, isItem, statement } from "./blocks.js";
import { place } from "./control.js";
import { externAttribute, functionDecl } from "./functions.js";
import { importsOf } from "./imports.js";
import type { Lowering } from "./lowering.js";
import { identifier, lastName } from "./paths.js";
import { assigning } from "./sinks.js";

/** What stands before an item. */
interface Heading {
  attributes: Attribute[];
  doc: string | null;
}

/** Where items stand: at the top or in a block, or in an impl, a trait or an extern block. */
interface Place {
  readonly owner: string | null;
  /** Methods that are visible through a trait. */
  readonly exported: boolean;
  readonly isMember: boolean;
}

const free: Place = { owner: null, exported: false, isMember: false };

/** Items and statements in order, with the comments and attributes among them. */
export function items(l: Lowering, nodes: readonly Node[], out: Statement[]): void {
  itemsIn(l, nodes, out, free);
}

function itemsIn(l: Lowering, nodes: readonly Node[], out: Statement[], where: Place): void {
  let attributes: Attribute[] = [];
  let docs: string[] = [];
  for (const node of nodes) {
    if (!node.isNamed) continue;
    switch (node.kind) {
      case "attribute_item":
        attributes.push(...attributeOf(node));
        continue;
      case "line_comment":
      case "block_comment": {
        const doc = outerDoc(node);
        if (doc !== null) docs.push(doc);
        continue;
      }
      case "inner_attribute_item":
        continue;
    }
    const heading = { attributes: [...l.inherited, ...attributes], doc: docs.length === 0 ? null : docs.join("\n").trim() };
    if (isItem(node)) l.deeper<void>(node, () => undefined, () => item(l, node, heading, attributes, where, out));
    else if (node.kind === "ERROR") l.deeper<void>(node, () => undefined, () => fragments(l, node, out));
    else statement(l, node, out);
    attributes = [];
    docs = [];
  }
}

function item(l: Lowering, node: Node, heading: Heading, own: readonly Attribute[], where: Place, out: Statement[]): void {
  switch (node.kind) {
    case "function_item":
    case "function_signature_item": {
      const exported = isPublic(node) || where.exported;
      const declaration = functionDecl(l, node, { owner: where.owner, attributes: heading.attributes, doc: heading.doc, exported });
      l.functions.push(declaration);
      if (!where.isMember) declare(declaration, out);
      return;
    }
    case "struct_item":
    case "union_item":
    case "enum_item":
    case "trait_item":
    case "type_item":
      if (where.isMember) return;
      declareType(l, node, heading, own, out);
      return;
    case "impl_item":
      implementation(l, node, own, out);
      return;
    case "const_item":
    case "static_item":
      constant(l, node, where, out);
      return;
    case "mod_item": {
      const body = node.field("body");
      if (body !== null) l.inScope(null, [...own, ...innerAttributes(body)], () => itemsIn(l, body.children, out, free));
      return;
    }
    case "foreign_mod_item": {
      const modifier = node.children.find((c) => c.kind === "extern_modifier");
      const attributes = modifier === undefined ? own : [...own, externAttribute(modifier)];
      l.inScope(l.owner, attributes, () => itemsIn(l, node.field("body")?.children ?? [], out, free));
      return;
    }
    case "use_declaration":
    case "extern_crate_declaration":
      l.imports.push(...importsOf(node));
      return;
  }
}

function declare(declaration: FunctionDecl | TypeDecl, out: Statement[]): void {
  out.push({ kind: "declare", declaration, ...span(declaration) });
}

function isPublic(node: Node): boolean {
  return node.children.some((c) => c.kind === "visibility_modifier" && c.text === "pub");
}

function declareType(l: Lowering, node: Node, heading: Heading, own: readonly Attribute[], out: Statement[]): void {
  const label = node.field("name");
  const title = label === null ? "" : identifier(label);
  const body = node.field("body");
  const form = node.kind === "enum_item" ? "enum" : node.kind === "trait_item" ? "trait" : node.kind === "type_item" ? "alias" : "struct";
  const declaration: TypeDecl = {
    kind: "type",
    form,
    name: title,
    nameSpan: span(label ?? { start: node.start, end: node.start }),
    bases: form === "trait" ? boundsOf(l, node.field("bounds")) : [],
    fields: form === "struct" && body !== null ? fieldsOf(body) : [],
    variants: form === "enum" && body !== null ? variantsOf(l, body, title, out) : [],
    attributes: heading.attributes,
    doc: heading.doc,
    exported: isPublic(node),
    ...span(node),
  };
  l.types.push(declaration);
  declare(declaration, out);
  if (form === "trait" && body !== null)
    l.inScope(title, conditionsIn(own), () => itemsIn(l, body.children, out, { owner: title, exported: declaration.exported, isMember: true }));
}

function boundsOf(l: Lowering, bounds: Node | null): string[] {
  return (bounds?.named ?? []).filter((b) => b.kind !== "lifetime").map((b) => lastName(l, b)).filter((b) => b !== "");
}

function fieldsOf(body: Node): FieldDecl[] {
  const fields: FieldDecl[] = [];
  let attributes: Attribute[] = [];
  const isTuple = body.kind === "ordered_field_declaration_list";
  const types = isTuple ? new Set(body.fieldAll("type").map((t) => t.index)) : null;
  for (const child of body.children) {
    if (child.kind === "attribute_item") attributes.push(...attributeOf(child));
    else if (child.kind === "field_declaration") {
      const label = child.field("name");
      fields.push({ name: label === null ? "" : identifier(label), type: child.field("type")?.text ?? null, default: null, attributes, ...span(child) });
      attributes = [];
    } else if (types?.has(child.index)) {
      fields.push({ name: String(fields.length), type: child.text, default: null, attributes, ...span(child) });
      attributes = [];
    }
  }
  return fields;
}

function variantsOf(l: Lowering, body: Node, owner: string, out: Statement[]): Variant[] {
  const variants: Variant[] = [];
  let attributes: Attribute[] = [];
  for (const child of body.children) {
    if (child.kind === "attribute_item") attributes.push(...attributeOf(child));
    else if (child.kind === "enum_variant") {
      const label = child.field("name");
      const value = child.field("value");
      l.inScope(owner, [], () =>
        variants.push({ name: label === null ? "" : identifier(label), value: value === null ? null : l.parts.expression(l, value, out), attributes, ...span(child) }),
      );
      attributes = [];
    }
  }
  return variants;
}

function implementation(l: Lowering, node: Node, own: readonly Attribute[], out: Statement[]): void {
  const type = node.field("type");
  const trait = node.field("trait");
  const outer = l.owner;
  l.owner = null;
  const owner = type === null ? "" : lastName(l, type) || type.text;
  const base = trait === null ? null : lastName(l, trait);
  l.owner = outer;
  if (base !== null && !node.has("!")) l.implemented.push({ type: owner, trait: base });
  // `#[pymethods]` and the like hand over what stands in there.
  l.inScope(owner, own.filter((a) => isCondition(a) || !OF_THE_BLOCK.test(a.name)), () => itemsIn(l, node.field("body")?.children ?? [], out, { owner, exported: trait !== null, isMember: true }));
}

/** Attributes of an `impl` that say nothing of what stands in it. */
const OF_THE_BLOCK = /^(allow|expect|warn|deny|forbid|doc|inline|must_use|skip|automatically_derived|async_trait|deprecated|rustfmt\w*)$/;

/** A const or static: an assignment. In an impl or a trait its target is a field of the type. */
function constant(l: Lowering, node: Node, where: Place, out: Statement[]): void {
  const label = node.field("name");
  const value = node.field("value");
  if (label === null || value === null) return;
  const text = identifier(label);
  const target = () => (where.owner === null ? name(label, text) : field(label, name(label, where.owner), text));
  place(l, value, assigning(node, value, target, { op: null, declares: true, type: node.field("type")?.text ?? null }), out);
}

/** `#[a::b(…)]` is named `b`; `#[unsafe(no_mangle)]` is `no_mangle`. */
function attributeOf(node: Node): Attribute[] {
  const attribute = node.children.find((c) => c.kind === "attribute");
  if (attribute === undefined) return [];
  const text = attribute.text;
  const head = /^(?:unsafe\s*\(\s*)?([\w:#$]+)/.exec(text)?.[1] ?? text;
  return [{ name: head.slice(head.lastIndexOf(":") + 1), text, ...span(node) }];
}

/** `#![…]` at the head of a file or an inline module. */
export function innerAttributes(body: Node): Attribute[] {
  return body.children.filter((c) => c.kind === "inner_attribute_item").flatMap(attributeOf).filter(isCondition);
}

/** The attributes that say when code is compiled at all. */
function conditionsIn(attributes: readonly Attribute[]): Attribute[] {
  return attributes.filter(isCondition);
}

function isCondition(attribute: Attribute): boolean {
  return attribute.name.startsWith("cfg");
}

/** The text of a `///` or block doc comment, or null. */
function outerDoc(node: Node): string | null {
  const text = node.text;
  if (/^\/\/\/(?!\/)/.test(text)) return text.slice(3).replace(/^ /, "").trimEnd();
  if (/^\/\*\*(?![*/])/.test(text)) return blockDoc(text.slice(3, -2));
  return null;
}

function blockDoc(text: string): string {
  return text.split(/\r?\n/).map((line) => line.replace(/^\s*\*? ?/, "").trimEnd()).join("\n").trim();
}

/** The `//!` comments at the head of a file. */
export function moduleDoc(root: Node): string | null {
  const lines: string[] = [];
  for (const child of root.children) {
    if (child.kind === "inner_attribute_item" || child.kind === "shebang") continue;
    if (!child.kind.endsWith("comment")) break;
    const text = child.text;
    if (text.startsWith("//!")) lines.push(text.slice(3).replace(/^ /, "").trimEnd());
    else if (text.startsWith("/*!")) lines.push(blockDoc(text.slice(3, -2)));
  }
  return lines.length === 0 ? null : lines.join("\n").trim();
}

