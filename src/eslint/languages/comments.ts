import type { SourceLocation, SourceRange } from "@eslint/core";
import type { Cst } from "../../syntax/cst.js";
import type { SyntaxTree } from "./syntax-node.js";

/** A comment, as ESLint reads its directives. */
export interface Comment {
  type: "Line" | "Block";
  /** Its text without the marks around it. */
  value: string;
  range: SourceRange;
  loc: SourceLocation;
}

/** The comments of a file in their order. */
export function commentsOf(tree: SyntaxTree): Comment[] {
  const { cst } = tree;
  const found: Comment[] = [];
  for (let i = 0; i < cst.kinds.length; i++) {
    const kind = cst.kindName(i);
    if (kind !== "comment" && kind !== "line_comment" && kind !== "block_comment") continue;
    const range = rangeOf(cst, i);
    const text = cst.text.slice(...range);
    const [type, value] = kind === "block_comment" ? (["Block", text.slice(2, -2)] as const) : (["Line", text.slice(kind === "comment" ? 1 : 2)] as const);
    found.push({ type, value, range, loc: tree.locationOf(range) });
  }
  return found;
}

/** The node of a doc comment includes the end of its line. */
function rangeOf({ text, starts, ends }: Cst, index: number): SourceRange {
  const start = starts[index]!;
  return [start, start + text.slice(start, ends[index]).trimEnd().length];
}
