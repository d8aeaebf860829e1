import type { Argument, Expression } from "../../model/model.js";
import { other, string } from "../../model/build.js";
import type { Node } from "../cst.js";
import { contentOf, unescape } from "./literals.js";
import type { Lowering } from "./lowering.js";
import { nameOf } from "./paths.js";
import { copied } from "./subject.js";

/** A part of a format string: text, or a hole for an argument by name or position (null: the next one). */
type Piece =
  | { kind: "text"; start: number; end: number; value: string }
  | { kind: "hole"; start: number; end: number; argument: string | number | null; isPrecisionNext: boolean };

/** `format!`'s string and arguments as a template: literal pieces and interpolated expressions, in order. */
export function template(l: Lowering, at: Node, format: Node, args: readonly Argument[]): Expression {
  const positional = args.filter((a) => a.name === null);
  const named = new Map(args.filter((a) => a.name !== null).map((a) => [a.name!, a.value]));
  const used = new Set<Expression>();
  const children: Expression[] = [];
  let next = 0;
  for (const piece of piecesOf(format)) {
    if (piece.kind === "text") {
      children.push(string(piece, piece.value));
      continue;
    }
    if (piece.isPrecisionNext) next++;
    const position = piece.argument ?? next++;
    const value = typeof position === "number" ? positional[position]?.value : named.get(position);
    if (value !== undefined) {
      children.push(used.has(value) ? copied(value) : value);
      used.add(value);
    } else if (typeof position === "string") children.push(nameOf(l, piece, position));
  }
  for (const a of args) if (!used.has(a.value)) children.push(a.value);
  return other(at, "template", children);
}

/** Whether a format string takes variables by their names in the string: `"{price}"`. */
export function hasInlineNames(format: Node): boolean {
  return piecesOf(format).some((p) => p.kind === "hole" && typeof p.argument === "string");
}

function piecesOf(format: Node): Piece[] {
  const { from, to, isRaw } = contentOf(format);
  const text = format.tree.text;
  const pieces: Piece[] = [];
  let start = from;
  let value = "";
  let flushed = from;
  const flush = (end: number) => {
    const last = text.slice(flushed, end);
    value += isRaw ? last : unescape(last);
    if (value !== "") pieces.push({ kind: "text", start, end, value });
    value = "";
  };
  for (let i = from; i < to; ) {
    const c = text[i];
    if (c === "\\" && !isRaw) {
      const close = text[i + 1] === "u" && text[i + 2] === "{" ? text.indexOf("}", i) : -1;
      i = close > 0 && close < to ? close + 1 : i + 2;
    } else if ((c === "{" || c === "}") && text[i + 1] === c && i + 1 < to) {
      const before = text.slice(flushed, i + 1);
      value += isRaw ? before : unescape(before);
      i += 2;
      flushed = i;
    } else if (c === "{") {
      const close = text.indexOf("}", i);
      if (close < 0 || close >= to) break;
      flush(i);
      pieces.push(hole(text, i + 1, close));
      i = start = flushed = close + 1;
    } else i++;
  }
  flush(to);
  return pieces;
}

function hole(text: string, from: number, to: number): Piece {
  const colon = text.indexOf(":", from);
  const end = colon < 0 || colon > to ? to : colon;
  const argument = text.slice(from, end).trim();
  const isPrecisionNext = text.slice(end, to).includes(".*");
  return { kind: "hole", start: from, end, argument: argument === "" ? null : /^\d+$/.test(argument) ? Number(argument) : argument, isPrecisionNext };
}
