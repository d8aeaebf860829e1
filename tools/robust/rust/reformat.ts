import type { Node } from "../../../src/syntax/cst.js";
import type { Edit } from "../edits.js";
import { ofKind, type Crate, type RustFile } from "./crate.js";

const NOTE = "// a word on what follows";

/** Comments and line breaks are others: what stands in brackets is on one line, and a comment is before each statement. */
export function reformat(crate: Crate): { edits: Edit[] } {
  return { edits: crate.files.flatMap(layout) };
}

function layout(file: RustFile): Edit[] {
  const starts = new Set(ofKind(file.root, "let_declaration", "expression_statement", "function_item", "field_declaration").map((n) => n.start));
  const edits: Edit[] = [];
  let at = 0;
  let depth = 0;
  for (const token of tokensOf(file.root)) {
    const gap = file.text.slice(at, token.start);
    const text = at === 0 ? "" : starts.has(token.start) ? `\n\n${NOTE}\n` : depth > 0 ? gap.replace(/\S.*|\s+/s, " ") : gap.includes('\n') ? "\n" : gap;
    if (text !== gap) edits.push({ file: file.path, start: at, end: token.start, parts: text === "" ? [] : [text] });
    if (/^[([]$/.test(token.text)) depth++;
    if (/^[)\]]$/.test(token.text)) depth--;
    at = token.end;
  }
  return edits;
}

/** The words and signs of a text, without its comments. */
function tokensOf(node: Node): Node[] {
  if (/^(line|block)_comment$/.test(node.kind)) return [];
  if (/^(string_literal|raw_string_literal|char_literal)$/.test(node.kind)) return [node];
  const { children } = node;
  return children.length === 0 ? (node.start < node.end ? [node] : []) : children.flatMap(tokensOf);
}
