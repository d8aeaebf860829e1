import type { Expression, Statement } from "../../model/model.js";
import { assign, name } from "../../model/build.js";
import type { Node } from "../cst.js";
import type { Lowering } from "./lowering.js";

/** What a pattern is tried on. `make` gives a fresh copy; `parts` are the elements of a literal tuple or list. */
export interface Subject {
  make(): Expression;
  readonly parts: readonly Subject[] | null;
}

const transparentMethods = new Set(["as_str", "as_ref", "as_mut", "as_deref", "as_deref_mut", "as_slice", "as_bytes"]);

/** The value behind references and views: `&x`, `*x`, `x.as_str()` are x as far as patterns go. */
function stripped(e: Expression): Expression {
  for (;;) {
    if (e.kind === "unary" && (e.op === "&" || e.op === "&mut" || e.op === "*")) e = e.operand;
    else if (e.kind === "call" && e.args.length === 0 && e.callee.kind === "field" && transparentMethods.has(e.callee.name) && isPure(e.callee.object)) e = e.callee.object;
    else return e;
  }
}

/** It may be evaluated again with the same result: no call in it. */
export function isPure(e: Expression): boolean {
  switch (e.kind) {
    case "name":
    case "literal":
      return true;
    case "field":
      return isPure(e.object);
    case "index":
      return isPure(e.object) && isPure(e.index);
    case "unary":
      return e.op !== "await" && e.op !== "?" && isPure(e.operand);
    case "binary":
      return isPure(e.left) && isPure(e.right);
    case "list":
      return e.elements.every(isPure);
    case "other":
      return (e.syntax === "cast" || e.syntax === "range") && e.children.every(isPure);
    default:
      return false;
  }
}

/** A copy of a pure expression; what is not pure is shared. */
export function copied(e: Expression): Expression {
  switch (e.kind) {
    case "field":
      return { ...e, object: copied(e.object) };
    case "index":
      return { ...e, object: copied(e.object), index: copied(e.index) };
    case "unary":
      return { ...e, operand: copied(e.operand) };
    case "binary":
      return { ...e, left: copied(e.left), right: copied(e.right) };
    case "list":
      return { ...e, elements: e.elements.map(copied) };
    case "other":
      return { ...e, children: e.children.map(copied) };
    default:
      return { ...e };
  }
}

/** A value as a subject. What may not be evaluated twice goes to a temporary first, unless it is needed `once`. */
export function subjectOf(l: Lowering, value: Expression, out: Statement[], once = false): Subject {
  const e = stripped(value);
  // What may be written through is a thing of its own, though for the pattern it is what it was.
  if (e !== value && value.kind === "call" && value.callee.kind === "field" && value.callee.name === "as_mut") out.push({ kind: "expression", expression: { ...value, callee: { ...value.callee, object: copied(value.callee.object) } }, start: value.start, end: value.end });
  if (e.kind === "list") {
    const parts = e.elements.map((x) => subjectOf(l, x, out));
    return { make: () => ({ ...e, elements: parts.map((p) => p.make()) }), parts };
  }
  if (once || isPure(e)) return { make: () => copied(e), parts: null };
  const temporary = l.temporary();
  out.push(assign(e, name(e, temporary), e));
  return { make: () => name(e, temporary), parts: null };
}

/** Whether a pattern looks at its subject at most once. */
export function looksOnce(pattern: Node | null): boolean {
  switch (pattern?.kind) {
    case "identifier":
    case "scoped_identifier":
    case "_":
    case "string_literal":
    case "raw_string_literal":
    case "char_literal":
    case "boolean_literal":
    case "integer_literal":
    case "float_literal":
    case "negative_literal":
      return true;
    case "tuple_struct_pattern":
      return pattern.children.every((c) => c.kind === "_" || c.kind === "remaining_field_pattern" || c.kind === "," || c.kind === "(" || c.kind === ")" || c.index === pattern.field("type")?.index);
    case "struct_pattern":
      return !pattern.children.some((c) => c.kind === "field_pattern");
    default:
      return false;
  }
}
