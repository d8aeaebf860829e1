import type { Node } from "../../../src/syntax/cst.js";
import { around, within } from "./crate.js";

/** The identifiers that a pattern binds, and the fields that it binds by their own name. */
export function boundIn(pattern: Node): Node[] {
  return [...within(pattern)].filter((n) => {
    if (n.kind === "shorthand_field_identifier") return true;
    if (n.kind !== "identifier" || !/^[a-z_]/.test(n.text)) return false;
    const parent = n.parent!;
    const isPath = parent.kind === "scoped_identifier" || (parent.kind === "tuple_struct_pattern" && parent.field("type")?.index === n.index);
    return !isPath && ![...around(n)].some((a) => a.kind === "let_condition" && a.index > pattern.index && a.field("value") !== null && isIn(a.field("value")!, n));
  });
}

const isIn = (outer: Node, inner: Node): boolean => outer.index <= inner.index && inner.index < outer.tree.after[outer.index]!;

/** Every pattern in a function: of its parameters, `let`, `for`, `match`, closures. */
export function patternsIn(fn: Node): Node[] {
  return [...within(fn)].flatMap((n) => {
    if (["let_declaration", "let_condition", "for_expression", "parameter"].includes(n.kind)) return n.field("pattern") ?? [];
    if (n.kind === "match_arm") return matchPattern(n.field("pattern")!) ?? [];
    return n.kind === "closure_parameters" ? n.named : [];
  });
}

/** The pattern of an arm, without its guard. */
export function matchPattern(pattern: Node): Node | null {
  return pattern.kind === "match_pattern" ? (pattern.children.find((c) => c.kind !== "if") ?? null) : pattern;
}

/** The names that a function binds. */
export const namesBoundIn = (fn: Node): Set<string> => new Set(patternsIn(fn).flatMap(boundIn).map((n) => n.text));

/** The places in a range where a variable of that name is read or written, those in macros, too; null where that cannot be told. */
export function usesOf(node: Node, name: string): Node[] | null {
  const uses: Node[] = [];
  for (const n of within(node)) {
    if (n.kind === "string_content" && n.parent?.parent?.kind === "token_tree" && new RegExp(`\\{${name}[}:]`).test(n.text)) return null;
    if (n.text !== name || !["identifier", "shorthand_field_identifier"].includes(n.kind)) continue;
    const parent = n.parent!;
    if (parent.kind === "token_tree") {
      const siblings = parent.children;
      const i = siblings.findIndex((c) => c.index === n.index);
      const [before, after] = [siblings[i - 1]?.kind, siblings[i + 1]?.kind];
      if (before === "." || before === "::" || after === "::" || after === "!") continue;
      // It may be a field of a struct literal.
      if (after === ":" || (siblings[0]!.kind === "{" && (before === "{" || before === ","))) return null;
    } else if (/^(scoped_identifier|macro_invocation|use_list|scoped_use_list|function_item|attribute)$/.test(parent.kind) || (parent.kind === "tuple_struct_pattern" && parent.field("type")?.index === n.index)) continue;
    uses.push(n);
  }
  return uses;
}
