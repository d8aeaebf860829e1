import type { Argument, Assign, Expression, Span, Statement, Suppression, Call } from "./model.js";

/** How deep a front end follows nesting. Deeper nodes become an empty `other`, and an error range of the module. */
export const MAX_DEPTH = 500;

// Constructors that the front ends share. `at` is any node or span whose range the new node takes.
export const span = (at: Span): Span => ({ start: at.start, end: at.end });
export const name = (at: Span, text: string): Expression => ({ kind: "name", name: text, ...span(at) });
export const field = (at: Span, object: Expression, text: string): Expression => ({ kind: "field", object, name: text, ...span(at) });
export const index = (at: Span, object: Expression, by: Expression): Expression => ({ kind: "index", object, index: by, ...span(at) });
export const none = (at: Span): Expression => ({ kind: "literal", type: "none", value: null, ...span(at) });
export const number = (at: Span, value: number): Expression => ({ kind: "literal", type: "number", value, ...span(at) });
export const string = (at: Span, value: string): Expression => ({ kind: "literal", type: "string", value, ...span(at) });
export const boolean = (at: Span, value: boolean): Expression => ({ kind: "literal", type: "boolean", value, ...span(at) });
export const unary = (at: Span, op: string, operand: Expression): Expression => ({ kind: "unary", op, operand, ...span(at) });
export const binary = (at: Span, op: string, left: Expression, right: Expression): Expression => ({ kind: "binary", op, left, right, ...span(at) });
export const not = (at: Span, operand: Expression): Expression => unary(at, "!", operand);
export const other = (at: Span, syntax: string, children: Expression[] = []): Expression => ({ kind: "other", syntax, children, ...span(at) });
export const positional = (value: Expression): Argument => ({ name: null, value, spread: false });
export const call = (at: Span, callee: Expression, args: Argument[] = []): Call => ({ kind: "call", callee, args, awaited: false, macro: false, ...span(at) });
export const assign = (at: Span, target: Expression, value: Expression, declares = false): Assign => ({
  kind: "assign", target, value, op: null, declares, type: null, ...span(at),
});
export const branch = (at: Span, test: Expression, then: Statement[], otherwise: Statement[] = []): Statement => ({
  kind: "branch", test, then, otherwise, ...span(at),
});

/**
 * Reads a suppression out of a comment's text, or null. The ids may also be names of families. What follows them is a reason only behind
 * a colon.
 */
export function parseSuppression(comment: string, at: Span): Suppression | null {
  const match = /flawgate-ignore\s+([A-Za-z0-9-]+(?:\s*,\s*[A-Za-z0-9-]+)*)/.exec(comment);
  if (match === null) return null;
  const rest = comment.slice(match.index + match[0].length).trim().replace(/\*\/$/, "");
  const reason = rest.startsWith(":") ? rest.slice(1).trim().split(/\s+/).join(" ") : "";
  return { ids: match[1]!.split(",").map((id) => id.trim()), reason: reason === "" ? null : reason, ...span(at) };
}
