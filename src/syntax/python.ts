import { lineStartsOf } from "../model/place.js";
import type { Module, Span, Suppression } from "../model/model.js";
import { parseSuppression, span } from "../model/build.js";
import { type Cst, Node, parseCst } from "./cst.js";
import { publicNames } from "./python/exports.js";
import { lowerExpression } from "./python/expressions.js";
import { withoutDoc } from "./python/functions.js";
import { Lowering } from "./python/lowering.js";
import { lowerStatement } from "./python/statements.js";

/** Lowers a Python file to the program model. Any text gives a module; what does not parse is in its `errors`. */
export function parsePython(path: string, text: string): Module {
  const tree = parseCst("python", text);
  const lowering = new Lowering(tree, path, publicNames(tree.root), lowerExpression, lowerStatement);
  const { doc, rest } = withoutDoc(tree.root);
  const body = lowering.collect(() => {
    for (const node of rest) lowering.statement(node);
  });
  return {
    path, language: "python", text, lineStarts: lineStartsOf(text), doc, imports: lowering.imports, body, types: lowering.types,
    functions: lowering.functions, suppressions: suppressionsOf(tree), errors: inOrder([...tree.errors(), ...lowering.errors]),
  };
}

function suppressionsOf(tree: Cst): Suppression[] {
  if (!tree.text.includes("flawgate-ignore")) return [];
  const found: Suppression[] = [];
  for (let i = 0; i < tree.kinds.length; i++) {
    if (tree.kindName(i) !== "comment") continue;
    const comment = new Node(tree, i);
    const suppression = parseSuppression(comment.text, comment);
    if (suppression !== null) found.push(suppression);
  }
  return found;
}

const inOrder = (spans: Span[]): Span[] => spans.map(span).sort((a, b) => a.start - b.start || a.end - b.end);
