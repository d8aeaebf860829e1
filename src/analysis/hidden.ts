import type { Module } from "../model/model.js";
import { identifiersIn } from "./names.js";
import type { Program } from "./program.js";
import { roleOf } from "./roles.js";

/** What of a module's text is not in its model: all of it where nothing was read, else where it did not parse. */
export function hiddenText(module: Module): string {
  if (module.errors.length === 0) return "";
  if (module.body.length === 0 && module.functions.length === 0) return module.text;
  return module.errors.map((e) => module.text.slice(e.start, e.end)).join("\n");
}

/** The modules of which not all could be read. What a kept copy says does not count. */
export const unparsedModules = (program: Program): Module[] => program.modules.filter((m) => m.errors.length > 0 && roleOf(m.path) !== "backup");

const known = new WeakMap<Program, ReadonlyMap<string, ReadonlySet<string>>>();

/** Text that did not parse speaks of the name, in a module of this language: who calls it there, and with what, is not known. */
export function isNamedUnparsed(program: Program, name: string, language: Module["language"]): boolean {
  let words = known.get(program);
  if (words === undefined) {
    const broken = unparsedModules(program);
    words = new Map(broken.map((m) => m.language).map((l) => [l, new Set(broken.filter((m) => m.language === l).flatMap((m) => identifiersIn(hiddenText(m))))]));
    known.set(program, words);
  }
  return words.get(language)?.has(name) === true;
}
