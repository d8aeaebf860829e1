import type { Node } from "../../../src/syntax/cst.js";

/** A local, `self`, or fields of them: looked at twice it is the same, and nothing happens. */
export function isPlace(node: Node): boolean {
  if (node.kind === "identifier" || node.kind === "self") return true;
  return node.kind === "field_expression" && isPlace(node.field("value")!);
}

/** The range between the braces. */
export const insideOf = (block: Node): { start: number; end: number } => ({ start: block.start + 1, end: block.end - 1 });

/** Nothing is reached after this block. */
export function diverges(block: Node): boolean {
  const last = block.named.at(-1);
  if (last === undefined) return false;
  const only = last.kind === "expression_statement" ? last.named[0]! : last;
  if (/^(return|continue|break)_expression$/.test(only.kind)) return true;
  if (only.kind !== "if_expression" || only.field("alternative") === null) return false;
  const other = only.field("alternative")!.named[0]!;
  return diverges(only.field("consequence")!) && (other.kind === "block" ? diverges(other) : false);
}

/** The value of the block, where it has one: its last expression without a semicolon. */
export function tailOf(block: Node): Node | null {
  const last = block.named.at(-1);
  if (last === undefined || last.kind.endsWith("_declaration") || last.kind.endsWith("_item")) return null;
  if (last.kind !== "expression_statement") return last;
  return last.children.at(-1)!.kind === ";" ? null : last.named[0]!;
}

/** The block is what a function, or a branch at its end, gives. */
export function isTail(block: Node): boolean {
  let inner = block;
  for (let outer = block.parent; outer !== null; inner = outer, outer = outer.parent) {
    if (outer.kind === "function_item") return true;
    const isLast = outer.kind === "block" && outer.named.at(-1)?.index === inner.index && inner.children.at(-1)?.kind !== ";";
    const isBranch = /^(match_arm|match_block|match_expression|else_clause|expression_statement)$/.test(outer.kind) || (outer.kind === "if_expression" && outer.field("condition")?.index !== inner.index);
    if (!isLast && !(isBranch && !(outer.kind === "expression_statement" && outer.children.at(-1)?.kind === ";"))) return false;
  }
  return false;
}
