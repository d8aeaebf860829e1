import type { Module, Span } from "../model/model.js";
import { positionAt } from "../model/place.js";
import type { Ground as RuleGround } from "../rules/grounds.js";
import type { RuleFinding } from "../rules/verdict.js";
import type { Finding, Ground, Place } from "./result.js";

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

/** What a clear verdict rests on, each once, as it is reported. */
export function groundsOf(grounds: readonly RuleGround[]): Ground[] {
  const told = grounds.map(({ because, at, symbol, seen, holds }): Ground => ({ because, place: at === null ? null : placeOf(at.fn.module, at.span), symbol, seen, holds }));
  return [...new Map(told.map((ground) => [JSON.stringify(ground), ground])).values()];
}

/** By file, line and column. */
export const byPlace = (a: Place, b: Place): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
