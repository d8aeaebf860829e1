import type { parseForESLint } from "@typescript-eslint/parser";
import type { Span } from "../../model/model.js";

type Parsed = ReturnType<typeof parseForESLint>;

/** Any node of the parser's tree. Its types are in a package that is not ours to import, so they are taken from the parser's signature. */
export type Node = Parsed["scopeManager"]["nodeToScope"] extends WeakMap<infer N, infer _> ? N : never;
export type NodeOf<K extends `${Node["type"]}`> = Extract<Node, { type: K }>;
export type Program = Parsed["ast"];
export type Comment = Program["comments"][number];

export type FunctionNode = NodeOf<
  "FunctionDeclaration" | "FunctionExpression" | "ArrowFunctionExpression" | "TSDeclareFunction" | "TSEmptyBodyFunctionExpression"
>;
export type ClassNode = NodeOf<"ClassDeclaration" | "ClassExpression">;

/** The range of a node as a span of the model. */
export const at = (node: { range: [number, number] }): Span => ({ start: node.range[0], end: node.range[1] });

/** The range of an identifier itself: the parser's includes a type annotation. */
export function wordSpan(node: NodeOf<"Identifier">): Span {
  const [start, end] = node.range;
  return { start, end: node.typeAnnotation || node.optional ? Math.min(end, start + node.name.length) : end };
}

/** The expression without what has no meaning at run time: `as T`, `satisfies T`, `!`, `<T>`, the frame of an optional chain. */
export function bare(node: Node): Node {
  for (;;) {
    switch (node.type) {
      case "ChainExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
      case "TSInstantiationExpression":
        node = node.expression;
        break;
      default:
        return node;
    }
  }
}

/** A function or arrow that stands there as a value, or null. */
export function functionOf(node: Node | null): NodeOf<"FunctionExpression" | "ArrowFunctionExpression"> | null {
  if (node === null) return null;
  const inner = bare(node);
  return inner.type === "FunctionExpression" || inner.type === "ArrowFunctionExpression" ? inner : null;
}

/** The key of a member as a word, or null where it is computed. */
export function keyOf(key: Node, computed: boolean): string | null {
  if (key.type === "Literal" && (typeof key.value === "string" || typeof key.value === "number")) return String(key.value);
  if (computed) return null;
  if (key.type === "Identifier") return key.name;
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  return null;
}

/** The last segment of a path: of `A.B<C>`, `mixin(A)` or a decorator's callee. */
export function lastSegment(node: Node): string {
  const inner = bare(node);
  switch (inner.type) {
    case "Identifier":
      return inner.name;
    case "MemberExpression":
      return inner.property.type === "Identifier" ? inner.property.name : "";
    case "CallExpression":
      return lastSegment(inner.callee);
    case "TSTypeReference":
      return lastSegment(inner.typeName);
    case "TSQualifiedName":
      return inner.right.name;
    default:
      return "";
  }
}

/** The text of a string literal or of a template without holes, or null. */
export function staticString(node: Node | null | undefined): string | null {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.quasis.length === 1) return node.quasis[0]?.value.cooked ?? null;
  return null;
}
