import type { Module } from "../model/model.js";
import { lineStartsOf } from "../model/place.js";
import { loadGrammars } from "./cst.js";
import { languageOf } from "./language.js";
import { parseManifest } from "./manifest.js";
import { parsePython } from "./python.js";
import { parseRust } from "./rust.js";
import { parseTypeScript } from "./typescript.js";

/** Readies the parsers; to be awaited once before {@link parseModule}. */
export async function readyParsers(): Promise<void> {
  await loadGrammars();
}

/** Lowers a source text to the program model. A front end that fails is a module that did not parse, never an exception. */
export function parseModule(path: string, text: string): Module {
  const language = languageOf(path)!;
  try {
    return { rust: parseRust, python: parsePython, typescript: parseTypeScript, manifest: parseManifest }[language](path, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { path, language, text, lineStarts: lineStartsOf(text), doc: null, imports: [], body: [], types: [], functions: [], suppressions: [], errors: [{ start: 0, end: text.length }] };
  }
}
