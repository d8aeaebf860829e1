import type { Expression, Span } from "../../model/model.js";
import { number, other, span, string } from "../../model/build.js";
import type { Node } from "../cst.js";
import type { Lowering } from "./lowering.js";
import { parts } from "./nodes.js";

/** An integer or a float. Underscores, other bases and Python 2's suffixes are read; an imaginary number is no number. */
export function numberLiteral(node: Node): Expression {
  const text = node.text.replaceAll("_", "").toLowerCase();
  const isHex = text.startsWith("0x");
  if (!isHex && text.endsWith("j")) return other(node, "complex", [number(node, Number(text.slice(0, -1)))]);
  const digits = text.endsWith("l") ? text.slice(0, -1) : text;
  return number(node, /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits));
}

/** A string, bytes, an f-string, or several that stand side by side. */
export function stringLiteral(c: Lowering, node: Node): Expression {
  if (node.tree.text[node.start] === "`") return backticks(c, node);
  const pieces: Expression[] = [];
  const strings = node.kind === "concatenated_string" ? parts(node) : [node];
  let isTemplate = false;
  for (const s of strings) isTemplate = readPieces(c, s, pieces) || isTemplate;
  const joined = joinPieces(pieces);
  if (isTemplate) return other(node, "template", joined);
  const only = joined[0];
  if (only === undefined) return isBytes(strings[0] ?? node) ? bytes(node, "") : string(node, "");
  return { ...only, ...span(node) };
}

/** Python 2's repr: the grammar takes it for a string, so its value cannot be read. */
function backticks(c: Lowering, node: Node): Expression {
  c.errors.push(span(node));
  return other(node, "repr");
}

/** The text of a docstring, without the indentation of the code around it. */
export function docOf(node: Node): string | null {
  if (node.kind !== "string" && node.kind !== "concatenated_string") return null;
  const strings = node.kind === "string" ? [node] : parts(node);
  if (strings.some((s) => s.kind !== "string" || /[bft`]/.test(prefixOf(s)))) return null;
  return unindent(strings.map((s) => contents(s).map((x) => valueOf(x, prefixOf(s))).join("")).join(""));
}

function unindent(doc: string): string {
  const lines = doc.split("\n");
  const indents = lines.slice(1).filter((l) => l.trim() !== "").map((l) => l.length - l.trimStart().length);
  const indent = indents.reduce((a, b) => Math.min(a, b), Infinity);
  return lines.map((l, i) => (i === 0 ? l.trim() : l.slice(Math.min(indent, l.length)).trimEnd())).join("\n").trim();
}

/** Appends one string's pieces; says whether values are interpolated in it. */
function readPieces(c: Lowering, node: Node, pieces: Expression[]): boolean {
  if (node.kind !== "string") {
    pieces.push(c.expression(node));
    return true;
  }
  const prefix = prefixOf(node);
  let isTemplate = false;
  for (const part of parts(node)) {
    if (part.kind === "string_content") {
      const value = valueOf(part, prefix);
      pieces.push(prefix.includes("b") ? bytes(part, value) : string(part, value));
    } else if (part.kind === "interpolation") {
      isTemplate = true;
      interpolation(c, part, pieces);
    }
  }
  return isTemplate;
}

/** `{x!r:>{width}}`: the value, then the values inside its format; `{x=}` shows its own text first. */
function interpolation(c: Lowering, node: Node, pieces: Expression[]): void {
  const expression = node.field("expression");
  if (expression !== null && node.has("=")) pieces.push(string(expression, `${expression.text}=`));
  pieces.push(c.expressionOf(node, expression));
  const format = node.field("format_specifier");
  if (format === null) return;
  for (const inner of parts(format)) c.within(inner, () => interpolation(c, inner, pieces), (deep) => pieces.push(deep));
}

/** Strings side by side are one string. Their texts are joined once, for a string may have very many parts. */
function joinPieces(pieces: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i]!;
    let next = i + 1;
    if (isText(first)) while (next < pieces.length && isText(pieces[next]!)) next++;
    joined.push(next === i + 1 ? first : concatenation(pieces.slice(i, next)));
    i = next;
  }
  return joined;
}

function concatenation(pieces: readonly Expression[]): Expression {
  const first = pieces[0]!;
  const value = pieces.map((p) => (p.kind === "literal" ? p.value : "")).join("");
  return { kind: "literal", type: first.kind === "literal" ? first.type : "string", value, start: first.start, end: pieces.at(-1)!.end };
}

const isText = (e: Expression): boolean => e.kind === "literal" && (e.type === "string" || e.type === "bytes");
const bytes = (at: Span, value: string): Expression => ({ kind: "literal", type: "bytes", value, ...span(at) });
const isBytes = (node: Node): boolean => prefixOf(node).includes("b");
const contents = (node: Node): Node[] => parts(node).filter((p) => p.kind === "string_content");

function prefixOf(node: Node): string {
  return /^[a-zA-Z`]*/.exec(node.tree.text.slice(node.start, node.start + 3))![0].toLowerCase();
}

function valueOf(content: Node, prefix: string): string {
  let value = content.text;
  if (value.includes("\r")) value = value.replace(/\r\n?/g, "\n");
  if (value.includes("\\") && !prefix.includes("r")) value = unescape(value, prefix.includes("b"));
  return /[ft]/.test(prefix) ? value.replaceAll("{{", "{").replaceAll("}}", "}") : value;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  "\n": "", "\\": "\\", "'": "'", '"': '"', a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v",
};

// `\N{…}` stays as written: it would need the table of all characters' names.
function unescape(text: string, isBytesLiteral: boolean): string {
  return text.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\n\\'"abfnrtv]))/g,
    (all: string, octal?: string, hex?: string, short?: string, long?: string, simple?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (simple !== undefined) return simpleEscapes[simple] ?? all;
      const code = Number.parseInt(short ?? long ?? "", 16);
      return isBytesLiteral || !(code <= 0x10ffff) ? all : String.fromCodePoint(code);
    });
}
