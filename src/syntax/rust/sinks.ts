import type { Expression, Span } from "../../model/model.js";
import { assign, name, other } from "../../model/build.js";
import type { Sink } from "./lowering.js";

/** The value of what never has one: `return`, `break`, `panic!`. Sinks drop it. */
export function never(at: Span): Expression {
  return other(at, "never");
}

export function isNever(e: Expression): boolean {
  return e.kind === "other" && e.syntax === "never";
}

function isUnit(e: Expression): boolean {
  return e.kind === "list" && e.syntax === "tuple" && e.elements.length === 0;
}

/** Keeps an expression for its effects. */
export const discard: Sink = {
  kind: "discard",
  emit(value, at, out) {
    if (isNever(value) || isUnit(value) || (value.kind === "name" && value.name.startsWith("$"))) return;
    out.push({ kind: "expression", expression: value, start: at.start, end: at.end });
  },
};

/** Where the value comes whole from `value`, the statement has the range of `whole`; in an arm, that of the arm's value. */
function rangeIn(whole: Span, value: Span | null): (at: Span) => Span {
  return (at) => (value !== null && at.start === value.start && at.end === value.end ? whole : at);
}

export function returning(whole: Span, value: Span | null, implicit: boolean): Sink {
  const range = rangeIn(whole, value);
  return {
    kind: "return",
    emit(result, at, out) {
      if (isNever(result)) return;
      const { start, end } = range(at);
      out.push({ kind: "return", value: result, implicit, start, end });
    },
  };
}

export interface AssignOptions {
  readonly op: string | null;
  readonly declares: boolean;
  readonly type: string | null;
}

/** Assigns to what `target` makes anew for every arm. */
export function assigning(whole: Span, value: Span | null, target: () => Expression, options: AssignOptions): Sink {
  const range = rangeIn(whole, value);
  return {
    kind: "assign",
    emit(result, at, out) {
      if (isNever(result)) return;
      out.push({ ...assign(range(at), target(), result, options.declares), op: options.op, type: options.type });
    },
  };
}

/** Assigns to a temporary; `at` is the expression that the temporary stands for. */
export function intoTemporary(at: Span, temporary: string): Sink {
  return assigning(at, at, () => name(at, temporary), { op: null, declares: false, type: null });
}
