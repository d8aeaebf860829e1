import { parse } from "@typescript-eslint/parser";
import type { Module, Span } from "../model/model.js";
import { lineStartsOf } from "../model/place.js";
import { Comments } from "./typescript/comments.js";
import { lowerExpression } from "./typescript/expressions.js";
import { markExported } from "./typescript/imports.js";
import { Lowering } from "./typescript/lowering.js";
import { lowerStatements } from "./typescript/statements.js";
import type { Program } from "./typescript/tree.js";

/** Lowers a TypeScript or JavaScript file (the extension says which). A file that does not parse is an empty module with one error range. */
export function parseTypeScript(path: string, text: string): Module {
  const blank: Module = {
    path, language: "typescript", text, lineStarts: lineStartsOf(text), doc: null,
    imports: [], body: [], types: [], functions: [], suppressions: [], errors: [],
  };
  try {
    return { ...blank, ...lower(text, parseProgram(path, text)) };
  } catch (error) {
    return { ...blank, errors: [unread(text, error)] };
  }
}

function parseProgram(path: string, text: string): Program {
  return parse(text, {
    filePath: path, sourceType: "module", range: true, comment: true, ecmaFeatures: { jsx: /\.[jt]sx$/.test(path) },
    jsDocParsingMode: "none", warnOnUnsupportedTypeScriptVersion: false,
  });
}

function lower(text: string, program: Program): Partial<Module> {
  const comments = new Comments(text, program.comments);
  const l = new Lowering(text, comments, { expression: lowerExpression, statements: lowerStatements });
  const body = l.collect(() => l.statements(program.body));
  markExported(l, body);
  const byStart = (a: Span, b: Span): number => a.start - b.start;
  return {
    doc: comments.moduleDoc(program), imports: l.imports.sort(byStart), body, types: l.types.sort(byStart), functions: l.functions.sort(byStart),
    suppressions: comments.suppressions(), errors: l.errors.sort(byStart),
  };
}

/** From where the parser gave up to the end of the file; all of it where the parser does not say (nesting too deep for its stack). */
function unread(text: string, error: unknown): Span {
  const index = typeof error === "object" && error !== null && "index" in error ? Number(error.index) : 0;
  const start = Number.isFinite(index) ? index : 0;
  return { start: Math.max(0, Math.min(start, text.length - 1)), end: text.length };
}
