import type { Entry, Expression } from "../../model/model.js";
import { boolean, field, name, other, string } from "../../model/build.js";
import type { Lowering } from "./lowering.js";
import { ordered } from "./order.js";
import { at, type Node, type NodeOf } from "./tree.js";

/** An element has as children its component or tag, its properties as a construction, and what it contains. */
export function jsx(l: Lowering, node: NodeOf<"JSXElement" | "JSXFragment">): Expression {
  const content = node.children.filter(isContent);
  if (node.type === "JSXFragment") return other(at(node), "jsx", ordered(l, content));
  const opening = node.openingElement;
  const given = opening.attributes.flatMap((a): Node[] => (a.type === "JSXSpreadAttribute" ? [a.argument] : a.value === null ? [] : [a.value]));
  const values = ordered(l, [...given, ...content]);
  return other(at(node), "jsx", [tag(opening.name), properties(opening, values), ...values.slice(given.length)]);
}

/** `div` is a string, a component a name or a path. */
function tag(node: Node): Expression {
  const here = at(node);
  switch (node.type) {
    case "JSXIdentifier":
      return /^[a-z]/.test(node.name) ? string(here, node.name) : name(here, node.name);
    case "JSXMemberExpression":
      return field(here, node.object.type === "JSXIdentifier" ? variable(node.object) : tag(node.object), node.property.name);
    case "JSXNamespacedName":
      return string(here, `${node.namespace.name}:${node.name.name}`);
    default:
      return other(here, node.type);
  }
}

const variable = (node: NodeOf<"JSXIdentifier">): Expression => name(at(node), node.name === "this" ? "self" : node.name);

function properties(opening: NodeOf<"JSXOpeningElement">, values: readonly Expression[]): Expression {
  let next = 0;
  const entries = opening.attributes.map((a): Entry => {
    const hasValue = a.type === "JSXSpreadAttribute" || a.value !== null;
    const value = (hasValue ? values[next++] : undefined) ?? boolean(at(a), true);
    if (a.type === "JSXSpreadAttribute") return { key: null, computed: null, value, spread: true, ...at(a) };
    const key = a.name.type === "JSXIdentifier" ? a.name.name : `${a.name.namespace.name}:${a.name.name.name}`;
    return { key, computed: null, value, spread: false, ...at(a) };
  });
  return { kind: "construct", type: null, entries, ...at(opening) };
}

const isContent = (node: Node): boolean =>
  node.type === "JSXText" ? node.value.trim() !== "" : node.type !== "JSXExpressionContainer" || node.expression.type !== "JSXEmptyExpression";
