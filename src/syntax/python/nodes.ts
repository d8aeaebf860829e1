import type { Node } from "../cst.js";

/** The named children, without comments and line continuations, which may stand anywhere. */
export function parts(node: Node): Node[] {
  const found: Node[] = [];
  for (const child of node.children) {
    if (!child.isNamed) continue;
    const kind = child.kind;
    if (kind !== "comment" && kind !== "line_continuation") found.push(child);
  }
  return found;
}

/** The named children in one field: a field of the grammar may hold the commas too. */
export function partsIn(node: Node, field: string): Node[] {
  return node.fieldAll(field).filter((n) => n.isNamed && n.kind !== "comment");
}

/** What stands inside any number of parentheses. */
export function unwrap(node: Node): Node {
  let inner = node;
  while (inner.kind === "parenthesized_expression") {
    const child = parts(inner)[0];
    if (child === undefined) break;
    inner = child;
  }
  return inner;
}

/** `async` is the first word. */
export function startsAsync(node: Node): boolean {
  return node.tree.text.startsWith("async", node.start);
}

/** The last identifier of a possibly dotted, called or subscripted name: `Generic` of `typing.Generic[T]`. */
export function lastSegment(node: Node): string {
  let n: Node | undefined = node;
  while (n !== undefined) {
    switch (n.kind) {
      case "identifier":
        return n.text;
      case "attribute":
        return n.field("attribute")?.text ?? "";
      case "call":
        n = n.field("function") ?? undefined;
        break;
      case "subscript":
        n = n.field("value") ?? undefined;
        break;
      case "dotted_name":
        n = parts(n).at(-1);
        break;
      default: {
        const inside: Node | undefined = parts(n)[0];
        if (inside === undefined) return n.text;
        n = inside;
      }
    }
  }
  return "";
}
