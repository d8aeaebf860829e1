import type { Expression, Module } from "../model/model.js";
import { peel } from "./paths.js";
import type { Program } from "./program.js";

/** The text that an expression is, as a literal or by the name of a constant that is one: `EXPIRED` where `EXPIRED = "listenKeyExpired"`. */
export function textOf(program: Program, module: Module, e: Expression): string | null {
  const x = peel(e);
  if (x.kind === "literal") return typeof x.value === "string" ? x.value : null;
  const constant = x.kind === "name" ? program.constant(x.name, module)?.assign : undefined;
  return constant?.op === null && constant.value.kind === "literal" && typeof constant.value.value === "string" ? constant.value.value : null;
}

const WORD = /[\p{L}\p{N}_$]+/gu;
/** The same where no other letters are, which most code has none of: three times as fast. */
const ASCII_WORD = /[A-Za-z0-9_$]+/g;

/** The words of a text, as often as they stand there. */
export const wordsOf = (text: string): readonly string[] => text.match(/[^\x00-\x7f]/.test(text) ? WORD : ASCII_WORD) ?? [];

/** The words of a text, and those of the texts that stand in it under the names of constants. */
export function spelledWordsOf(program: Program, module: Module, text: string): Set<string> {
  const words = new Set(wordsOf(text));
  for (const name of [...words])
    if (/^[_A-Z]/.test(name)) for (const word of wordsOf(textOf(program, module, { kind: "name", name, start: 0, end: 0 }) ?? "")) words.add(word);
  return words;
}
