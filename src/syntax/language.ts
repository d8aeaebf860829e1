import type { Language, Module } from "../model/model.js";
import { isManifest } from "./manifest.js";

const EXTENSIONS: Record<Language, RegExp> = { rust: /\.rs$/i, python: /\.pyi?$/i, typescript: /\.([cm]?[jt]s|[jt]sx)$/i };

/** What marks a copy that somebody kept: `lib.rs.bak`, `kernel.py~`. */
const KEPT = /(\.(bak|bkp|backup|orig|old|save|prev|copy)\d*|~)$/i;

/** The language of a file, by its extension; null where there is no front end for it. A copy that was kept is of the language of what it copies. */
export function languageOf(path: string): Module["language"] | null {
  if (isManifest(path)) return "manifest";
  const name = path.replace(KEPT, "");
  return (Object.keys(EXTENSIONS) as Language[]).find((language) => EXTENSIONS[language].test(name)) ?? null;
}
