import type { Module, Span, Suppression } from "../model/model.js";
import { lineStartsOf } from "../model/place.js";
import { parseSuppression } from "../model/build.js";
import { type Cst, parseCst } from "./cst.js";
import { block } from "./rust/blocks.js";
import { condition, control } from "./rust/control.js";
import { expression } from "./rust/expressions.js";
import { asyncBlock, closure } from "./rust/functions.js";
import { innerAttributes, items, moduleDoc } from "./rust/items.js";
import { Lowering, type Parts } from "./rust/lowering.js";
import { macroStatement, macroValue } from "./rust/macros.js";

const parts: Parts = { expression, control, block, condition, macroStatement, macroValue, closure, asyncBlock, items };

/** Lowers a Rust file. Total: what does not parse is in `errors`. Needs `await loadGrammars()` before. */
export function parseRust(path: string, text: string): Module {
  const cst = parseCst("rust", text);
  const l = new Lowering(text, parts);
  l.inherited = innerAttributes(cst.root);
  const body: Module["body"] = [];
  l.parts.items(l, cst.root.children, body);
  enterBases(l);
  return {
    path,
    language: "rust",
    text,
    lineStarts: lineStartsOf(text),
    doc: moduleDoc(cst.root),
    imports: l.imports.sort(byStart),
    body,
    types: l.types.sort(byStart),
    functions: l.functions.sort(byStart),
    suppressions: suppressionsOf(cst),
    errors: [...cst.errors(), ...l.errors].sort(byStart),
  };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function enterBases(l: Lowering): void {
  const types = new Map(l.types.map((t) => [t.name, t]));
  for (const { type, trait } of l.implemented) {
    const bases = types.get(type)?.bases;
    if (bases !== undefined && !bases.includes(trait)) bases.push(trait);
  }
}

function suppressionsOf(cst: Cst): Suppression[] {
  if (!cst.text.includes("flawgate-ignore")) return [];
  const found: Suppression[] = [];
  for (let i = 0; i < cst.kinds.length; i++) {
    const kind = cst.kindName(i);
    if (kind !== "line_comment" && kind !== "block_comment") continue;
    // A doc comment's node includes the end of its line.
    const text = cst.text.slice(cst.starts[i], cst.ends[i]).trimEnd();
    const suppression = parseSuppression(text, { start: cst.starts[i]!, end: cst.starts[i]! + text.length });
    if (suppression !== null) found.push(suppression);
  }
  return found;
}
