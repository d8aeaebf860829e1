import type { Language, Module } from "../model/model.js";
import { lineStartsOf } from "../model/place.js";
import { loadGrammars } from "./cst.js";
import { isManifest, parseManifest } from "./manifest.js";
import { parsePython } from "./python.js";
import { parseRust } from "./rust.js";
import { parseTypeScript } from "./typescript.js";

const EXTENSIONS: Record<Language, RegExp> = { rust: /\.rs$/i, python: /\.pyi?$/i, typescript: /\.([cm]?[jt]s|[jt]sx)$/i };

/** What marks a copy that somebody kept: `lib.rs.bak`, `kernel.py~`. */
const KEPT = /(\.(bak|bkp|backup|orig|old|save|prev|copy)\d*|~)$/i;

/** The language of a file, by its extension; null where there is no front end for it. A copy that was kept is of the language of what it copies. */
export function languageOf(path: string): Module["language"] | null {
  if (isManifest(path)) return "manifest";
  const name = path.replace(KEPT, "");
  return (Object.keys(EXTENSIONS) as Language[]).find((language) => EXTENSIONS[language].test(name)) ?? null;
}

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
