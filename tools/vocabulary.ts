import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Language } from "../src/model/model.js";

/** A part of the language with its words. */
export interface Section {
  name: string;
  title: string;
  about: string;
  /** A word, as it nests (`derives.as`), to what it means. */
  words: Record<string, string>;
}

export interface Sources {
  flawed: string;
  sound: string;
}

/** A rule, without what names it, and code of which it is true; for a language in which it makes no sense, why. */
export interface RuleExample extends Partial<Record<Language, Sources | string>> {
  /** The words that it shows: `derives.as` of the section `condition` is `condition.derives.as`. */
  shows: string[];
  rule: string;
}

export interface Vocabulary {
  sections: Section[];
  examples: RuleExample[];
}

export const LANGUAGES: readonly { language: Language; title: string; file: string; comment: string }[] = [
  { language: "rust", title: "Rust", file: "kernel.rs", comment: "//" },
  { language: "python", title: "Python", file: "kernel.py", comment: "#" },
  { language: "typescript", title: "TypeScript", file: "kernel.ts", comment: "//" },
];

/** Reads docs/vocabulary.yaml. */
export function readVocabulary(): Vocabulary {
  return parse(readFileSync(new URL("../docs/vocabulary.yaml", import.meta.url), "utf8")) as Vocabulary;
}
