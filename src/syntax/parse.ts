import type { Language, Module } from "../model/model.js";
import { lineStartsOf } from "../model/place.js";
import { loadGrammars } from "./cst.js";
import { parsePython } from "./python.js";
import { parseRust } from "./rust.js";
import { parseTypeScript } from "./typescript.js";

const LANGUAGES: Record<string, Language> = {
  rs: "rust", py: "python", pyi: "python", ts: "typescript", tsx: "typescript", mts: "typescript", cts: "typescript", js: "typescript", jsx: "typescript", mjs: "typescript", cjs: "typescript",
};

/** The language of a file, by its extension; null where there is no front end for it. */
export function languageOf(path: string): Language | null {
  return LANGUAGES[path.slice(path.lastIndexOf(".") + 1).toLowerCase()] ?? null;
}

/** Readies the parsers; to be awaited once before {@link parseModule}. */
export async function readyParsers(): Promise<void> {
  await loadGrammars();
}

/** Lowers a source text to the program model. A front end that fails is a module that did not parse, never an exception. */
export function parseModule(path: string, text: string): Module {
  const language = languageOf(path)!;
  try {
    return { rust: parseRust, python: parsePython, typescript: parseTypeScript }[language](path, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { path, language, text, lineStarts: lineStartsOf(text), doc: null, imports: [], body: [], types: [], functions: [], suppressions: [], errors: [{ start: 0, end: text.length }] };
  }
}
