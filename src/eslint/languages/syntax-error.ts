import type { GrammarName } from "../../syntax/cst.js";
import { Node } from "../../syntax/cst.js";
import type { SyntaxTree } from "./syntax-node.js";

/** The first place at which a file does not parse: line and column count from 1. Null where all of it does. */
export function syntaxErrorIn(tree: SyntaxTree, grammar: GrammarName): { message: string; line: number; column: number } | null {
  const { cst } = tree;
  if (!cst.hasErrors) return null;
  const index = cst.flags.findIndex((f) => (f & 6) !== 0);
  const node = new Node(cst, index);
  const { start } = tree.locationOf([node.start, node.end]);
  const language = { rust: "Rust", python: "Python" }[grammar];
  const what = node.isMissing ? `\`${node.kind}\` is missing here` : `this cannot be read as ${language}: \`${shown(node.text)}\``;
  return { message: what, line: start.line, column: start.column + 1 };
}

/** The first line of a text, or of what is there of it. */
function shown(text: string): string {
  const line = text.trimStart().split(/[\r\n]/)[0]!;
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
