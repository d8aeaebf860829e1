import { expressionsIn, statementsIn } from "../../src/analysis/walk.js";
import type { Module } from "../../src/model/model.js";
import { edited, type Edit } from "./edits.js";

/** The text with blank lines and comments before the statements, and with each argument on a line of its own. */
export function reformat(module: Module): string {
  const note = module.language === "python" ? "# a note" : "// a note";
  const edits: Edit[] = [];
  for (const f of module.functions) {
    if (f.body === null) continue;
    for (const s of statementsIn(f.body)) {
      const line = module.text.lastIndexOf("\n", s.start - 1) + 1;
      const indent = module.text.slice(line, s.start);
      // Not where it shares a line, nor the start of a docstring or a clause that is lowered to a statement.
      if (/^[ \t]+$/.test(indent) && startsStatement(module, s.start)) edits.push({ start: line, end: line, text: `\n${indent}${note}\n` });
    }
    for (const e of expressionsIn(f.body)) {
      if (e.kind !== "call" || e.macro) continue;
      for (const a of e.args) {
        const before = module.text.slice(e.callee.end, a.value.start);
        if (a.name === null && !a.spread && a.value.start > e.callee.end && /[(,]\s*$/.test(before)) edits.push({ start: a.value.start, end: a.value.start, text: "\n        " });
      }
    }
  }
  const once = new Map(edits.map((e) => [e.start, e]));
  return edited(module.text, [...once.values()]);
}

/** In Python an `elif` or a `case` stands where a statement would, and nothing may stand before it that the block does not end. */
const startsStatement = (module: Module, at: number): boolean => !/^(elif|else|case|except|finally|\}|\.|\?|\|)/.test(module.text.slice(at, at + 8));
