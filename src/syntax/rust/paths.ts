import type { Expression, Span } from "../../model/model.js";
import { field, name, none } from "../../model/build.js";
import type { Node } from "../cst.js";
import type { Lowering } from "./lowering.js";

/** An identifier's text without the `r#` of a raw one. */
export function identifier(node: Node): string {
  const text = node.text;
  return text.startsWith("r#") ? text.slice(2) : text;
}

/** A single-segment name as an expression: `Self` is the type it stands for, `None` is none. */
export function nameOf(l: Lowering, at: Span, text: string): Expression {
  if (text === "None") return none(at);
  if (text === "Self" && l.owner !== null) return name(at, l.owner);
  const renamed = l.renames.size === 0 ? undefined : l.renames.get(text);
  return renamed === undefined ? name(at, text) : { ...renamed(), start: at.start, end: at.end };
}

/** `a::b::C`, without generic arguments, as fields of the first name. `<T as Trait>::f` is `T.f`. */
export function path(l: Lowering, node: Node): Expression {
  switch (node.kind) {
    case "scoped_identifier":
    case "scoped_type_identifier": {
      const last = node.field("name");
      const text = last === null ? "" : identifier(last);
      const before = node.field("path");
      if (before === null) return name(node, text);
      if (text === "None" && before.kind === "identifier" && before.text === "Option") return none(node);
      return l.deeper<Expression>(node, (e) => e, () => field(node, path(l, before), text));
    }
    case "bracketed_type":
    case "generic_pattern": {
      const inner = node.named[0];
      return inner === undefined ? name(node, "") : within(l, node, inner);
    }
    case "generic_type":
    case "generic_type_with_turbofish":
    case "qualified_type":
    case "reference_type": {
      const inner = node.field("type");
      return inner === null ? name(node, "") : within(l, node, inner);
    }
    case "dynamic_type": {
      const inner = node.field("trait");
      return inner === null ? name(node, "") : within(l, node, inner);
    }
    default:
      return nameOf(l, node, identifier(node));
  }
}

function within(l: Lowering, node: Node, inner: Node): Expression {
  return l.deeper<Expression>(node, (e) => e, () => path(l, inner));
}

/** The last name of a path or type: `a::B<C>` is `B`, `&T` is `T`, `Self` is the type it stands for. */
export function lastName(l: Lowering, node: Node): string {
  const e = path(l, node);
  switch (e.kind) {
    case "name":
    case "field":
      return e.name;
    case "literal":
      return "None";
    default:
      return "";
  }
}

/** The only expression in a block; null if there is anything else. */
export function onlyExpression(node: Node | null | undefined): Node | null {
  if (node?.kind === "unsafe_block") return onlyExpression(node.named.find((c) => c.kind === "block"));
  if (node?.kind !== "block") return null;
  const [only, more] = node.named;
  if (only === undefined || more !== undefined) return null;
  switch (only.kind) {
    case "expression_statement":
      return only.tree.text[only.end - 1] === ";" ? null : (only.named[0] ?? null);
    case "let_declaration":
    case "empty_statement":
    case "label":
    case "ERROR":
      return null;
    default:
      return /_item$|_declaration$|_definition$/.test(only.kind) ? null : only;
  }
}

/** `..=n`, which the grammar takes for an assignment to `..`. */
export function isRangeTo(node: Node): boolean {
  const left = node.field("left");
  return left?.kind === "range_expression" && left.end - left.start === 2 && node.tree.text[left.end] === "=";
}
