import type { Module, Span } from "../model/model.js";
import { positionAt } from "../model/place.js";
import type { RuleFinding } from "../rules/verdict.js";
import type { Finding, Place } from "./result.js";

/** Where a span of a module is. */
export function placeOf(module: Module, span: Span): Place {
  return { file: module.path, ...positionAt(module, span.start) };
}

/** A finding of a rule as it is reported. */
export function findingOf(f: RuleFinding): Finding {
  const end = positionAt(f.fn.module, f.span.end);
  return {
    ...placeOf(f.fn.module, f.span), endLine: end.line, endColumn: end.column, symbol: f.symbol, message: f.message,
    trace: f.trace.map((t) => ({ file: t.fn.module.path, line: positionAt(t.fn.module, t.span.start).line, message: t.message })),
  };
}

/** By file, line and column. */
export const byPlace = (a: Place, b: Place): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
