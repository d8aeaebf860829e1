import type { Statement } from "../../model/model.js";
import type { Node } from "../cst.js";
import { lowerLet, place } from "./control.js";
import type { Lowering, Sink } from "./lowering.js";
import { discard } from "./sinks.js";

/** The statements of a block; the value of its last expression goes to the sink. */
export function block(l: Lowering, node: Node, sink: Sink, out: Statement[]): void {
  const children = node.children.filter((c) => c.isNamed && c.kind !== "label");
  const tail = tailOf(children);
  const items: Node[] = [];
  // Items come with the comments and attributes before them.
  const flush = () => {
    if (items.length > 0) l.parts.items(l, items.splice(0), out);
  };
  for (const child of children) {
    if (belongsToItem(child)) items.push(child);
    else if (isItem(child)) {
      items.push(child);
      flush();
    } else {
      items.length = 0;
      if (child === tail) place(l, child.kind === "expression_statement" ? (child.named[0] ?? child) : child, sink, out);
      else statement(l, child, out);
    }
  }
}

function belongsToItem(node: Node): boolean {
  return node.kind === "line_comment" || node.kind === "block_comment" || node.kind === "attribute_item";
}

/** The last expression, unless a semicolon or an item follows it. */
function tailOf(children: readonly Node[]): Node | null {
  const last = children.findLast((c) => !c.kind.endsWith("comment"));
  if (last === undefined || isItem(last)) return null;
  switch (last.kind) {
    case "let_declaration":
    case "empty_statement":
    case "attribute_item":
    case "inner_attribute_item":
    case "ERROR":
      return null;
    case "expression_statement":
      return last.tree.text[last.end - 1] === ";" ? null : last;
    default:
      return last;
  }
}

/** A declaration: it has its place in the block, but no effect there. */
export function isItem(node: Node): boolean {
  switch (node.kind) {
    case "function_item":
    case "function_signature_item":
    case "struct_item":
    case "union_item":
    case "enum_item":
    case "trait_item":
    case "impl_item":
    case "type_item":
    case "mod_item":
    case "foreign_mod_item":
    case "use_declaration":
    case "extern_crate_declaration":
    case "const_item":
    case "static_item":
    case "associated_type":
    case "macro_definition":
      return true;
    default:
      return false;
  }
}

/** One statement of a block, or whatever stands in its place. */
export function statement(l: Lowering, node: Node, out: Statement[]): void {
  switch (node.kind) {
    case "expression_statement": {
      const inner = node.named[0];
      if (inner !== undefined) place(l, inner, discard, out);
      return;
    }
    case "let_declaration":
      l.deeper<void>(node, () => undefined, () => lowerLet(l, node, out));
      return;
    case "ERROR":
      l.deeper<void>(node, () => undefined, () => fragments(l, node, out));
      return;
    case "empty_statement":
    case "attribute_item":
    case "inner_attribute_item":
    case "line_comment":
    case "block_comment":
    case "shebang":
    case "label":
    case "visibility_modifier":
    case "function_modifiers":
    case "mutable_specifier":
    case "where_clause":
    case "type_parameters":
    case "type_arguments":
    case "parameters":
      return;
    default:
      if (isItem(node)) l.parts.items(l, [node], out);
      else place(l, node, discard, out);
  }
}

/** What is left of broken code: its items, and what is more than a loose token. */
export function fragments(l: Lowering, node: Node, out: Statement[]): void {
  const pending: Node[] = [];
  for (const child of node.children) {
    if (!child.isNamed) continue;
    if (belongsToItem(child) || isItem(child)) {
      pending.push(child);
      continue;
    }
    l.parts.items(l, pending.splice(0), out);
    const hasParts = child.tree.after[child.index]! > child.index + 1;
    if (hasParts && !/_type$|_pattern$|^lifetime$/.test(child.kind)) statement(l, child, out);
  }
  l.parts.items(l, pending, out);
}
