import type { Span } from "../../model/model.js";
import { type Node, parsePiece } from "../cst.js";
import { isItem } from "./blocks.js";
import type { Lowering } from "./lowering.js";

/** The token tree of a macro's arguments. */
export function tokensOf(invocation: Node): Node | null {
  return invocation.children.find((c) => c.kind === "token_tree") ?? null;
}

/** What lies between the delimiters. */
export function insideOf(tokens: Node): Span {
  const children = tokens.children;
  const last = children.at(-1);
  const isClosed = last !== undefined && children.length > 1 && !last.isMissing && /^[)\]}]$/.test(last.kind);
  const start = Math.min(tokens.start + 1, tokens.end);
  return { start, end: Math.max(start, isClosed ? last.start : tokens.end) };
}

/** The tokens between the delimiters, without comments. */
export function insideTokens(tokens: Node): Node[] {
  const { start, end } = insideOf(tokens);
  return tokens.children.filter((c) => c.start >= start && c.end <= end && c.end > c.start && !c.kind.endsWith("comment"));
}

/** Parses a piece of the text again, framed; null if it does not parse or the budget is used up. */
function reparsed<T>(l: Lowering, piece: Span, source: string, before: string, after: string, use: (root: Node) => T | null): T | null {
  return l.inMacro(piece, () => {
    if (isTooDeep(source)) {
      l.errors.push({ start: piece.start, end: piece.end });
      return null;
    }
    const cst = parsePiece("rust", l.text, piece.start, source, before, after);
    return cst.hasErrors ? null : use(cst.root);
  });
}

/** Brackets nested deeper than anybody nests them in a macro, where recovering from an error would take long. */
const BRACKETS = 150;

function isTooDeep(source: string): boolean {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    switch (source.charCodeAt(i)) {
      case 0x28:
      case 0x5b:
      case 0x7b:
        if (++depth > BRACKETS) return true;
        break;
      case 0x29:
      case 0x5d:
      case 0x7d:
        if (depth > 0) depth--;
    }
  }
  return false;
}

/** The last expression of the function that frames a piece. */
function framed(root: Node): Node | null {
  const last = root.named[0]?.field("body")?.named.at(-1) ?? null;
  return last?.kind === "expression_statement" ? (last.named[0] ?? null) : last;
}

const plainTokens = /^(identifier|self|string_literal|raw_string_literal|char_literal|boolean_literal|integer_literal|float_literal)$/;

/** Single tokens between commas need no parser. */
function plainArguments(tokens: Node): Node[] | null {
  const inside = insideTokens(tokens);
  const found: Node[] = [];
  for (const [i, token] of inside.entries()) {
    if (i % 2 === 1 ? token.kind !== "," : !plainTokens.test(token.kind)) return null;
    if (i % 2 === 0) found.push(token);
  }
  return found;
}

/** Tokens that never stand among arguments. Recovering from them is slow, so they are looked for first. */
const notArguments = /^(=>|;|\$|fn|pub|struct|enum|impl|trait|mod|use|type|static|where|->)$/;
const itemStarts = /^(#|static|const|pub|fn|struct|enum|union|impl|trait|mod|use|type|unsafe|extern|async)$/;

/** The arguments of a macro as expressions. */
export function withArguments<T>(l: Lowering, tokens: Node, use: (args: Node[]) => T): T | null {
  const plain = plainArguments(tokens);
  if (plain !== null) return use(plain);
  return insideTokens(tokens).some((t) => notArguments.test(t.kind)) ? null : withArgumentsIn(l, insideOf(tokens), use);
}

/** A part of a macro's text as arguments. */
export function withArgumentsIn<T>(l: Lowering, piece: Span, use: (args: Node[]) => T): T | null {
  return reparsed(l, piece, l.text.slice(piece.start, piece.end), "fn f(){f(", "\n)}", (root) => {
    const list = framed(root)?.field("arguments");
    return list === null || list === undefined ? null : use(list.named.filter((n) => n.kind !== "attribute_item"));
  });
}

/** The inside of `vec![…]` as an array. */
export function withArray<T>(l: Lowering, tokens: Node, use: (array: Node) => T): T | null {
  return withRewritten(l, insideOf(tokens), null, "fn f(){[", "\n]}", use);
}

/** A piece, or another text of the same length in its place, as the last expression of a frame. */
export function withRewritten<T>(l: Lowering, piece: Span, source: string | null, before: string, after: string, use: (expression: Node) => T): T | null {
  return reparsed(l, piece, source ?? l.text.slice(piece.start, piece.end), before, after, (root) => {
    const expression = framed(root);
    return expression === null ? null : use(expression);
  });
}

/** Code as the body of a closure. */
export function withClosure<T>(l: Lowering, piece: Span, use: (closure: Node) => T): T | null {
  return withRewritten(l, piece, null, "fn f(){||", "\n}", use);
}

/** `pattern if guard` as the head of a match arm. */
export function withPattern<T>(l: Lowering, piece: Span, use: (head: Node) => T): T | null {
  return withRewritten(l, piece, null, "fn f(){match x{", "\n=>{}}}", (match) => {
    const head = match.field("body")?.named.find((n) => n.kind === "match_arm")?.field("pattern");
    return head === null || head === undefined ? null : use(head);
  });
}

/** Items in a macro such as `lazy_static!`. */
export function withItems<T>(l: Lowering, tokens: Node, use: (items: Node[]) => T): T | null {
  const inside = insideTokens(tokens);
  if (!itemStarts.test(inside[0]?.kind ?? "") || inside.length < 3) return null;
  const piece = insideOf(tokens);
  return reparsed(l, piece, l.text.slice(piece.start, piece.end), "", "\n;", (root) => {
    const nodes = root.children;
    const items = nodes.filter((n) => n.isNamed && n.kind !== "empty_statement" && !n.kind.endsWith("comment") && n.kind !== "attribute_item");
    return items.length > 0 && items.every(isItem) ? use(nodes) : null;
  });
}

/** Statements in a macro's braces; null if there is but an expression. */
export function withStatements<T>(l: Lowering, tokens: Node, use: (block: Node) => T): T | null {
  const piece = insideOf(tokens);
  const inside = insideTokens(tokens);
  if (inside.some((t) => t.kind === "=>") || !inside.some((t) => t.kind === ";" || t.kind === "token_tree")) return null;
  return reparsed(l, piece, l.text.slice(piece.start, piece.end), "fn f(){", "\n}", (root) => {
    const block = root.named[0]?.field("body");
    const isBlock = block?.named.some((n) => n.kind === "let_declaration" || n.kind === "expression_statement" || isItem(n)) ?? false;
    return isBlock ? use(block!) : null;
  });
}
