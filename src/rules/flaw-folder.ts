import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { seriesOf } from "../catalog/catalog.js";
import type { Language } from "../model/model.js";
import { RULES_DIRECTORY } from "./load.js";

const LANGUAGES: Record<string, Language> = { rs: "rust", py: "python", ts: "typescript" };

/** An example beside a rule: a file, or a folder where one file is too little. */
export interface ExampleEntry {
  name: string;
  kind: "flawed" | "sound";
  languages: Language[];
}

/** What belongs to one flaw: `rules/<series>/<id>-<what is wrong>/`. */
export interface FlawFolder {
  path: string;
  name: string;
  rule: boolean;
  examples: ExampleEntry[];
  reproduction: boolean;
  /** The same scenario as a test of the TypeScript system: `repro.test.ts`. */
  portTest: boolean;
}

/** The folder of a flaw, or undefined where there is none yet. */
export function findFlawFolder(id: string, rulesDirectory: string = RULES_DIRECTORY): FlawFolder | undefined {
  const series = join(rulesDirectory, seriesOf(id));
  const name = namesIn(series).find((entry) => entry.startsWith(`${id}-`));
  if (name === undefined) return undefined;
  const path = join(series, name);
  const names = namesIn(path);
  return {
    path,
    name,
    rule: names.includes("rule.yaml"),
    examples: names.flatMap((entry) => exampleOf(path, entry) ?? []),
    reproduction: names.includes("repro.py"),
    portTest: names.includes("repro.test.ts"),
  };
}

/** The examples of a language must show the flaw, and its absence, in two shapes each. What stands beside it in an example of two languages is its surroundings. */
export function lacksExamples(folder: FlawFolder): string[] {
  const alone = folder.examples.filter((example) => example.languages.length === 1);
  const languages = [...new Set((alone.length > 0 ? alone : folder.examples).flatMap((example) => example.languages))];
  if (languages.length === 0) return ["no examples"];
  return languages.flatMap((language) =>
    (["flawed", "sound"] as const).flatMap((kind) => {
      const number = folder.examples.filter((example) => example.kind === kind && example.languages.includes(language)).length;
      return number >= 2 ? [] : [`${2 - number} ${kind} in ${language}`];
    }),
  );
}

function exampleOf(folder: string, name: string): ExampleEntry | undefined {
  const kind = /^(flawed|sound)\./.exec(name)?.[1] as ExampleEntry["kind"] | undefined;
  if (!kind) return undefined;
  const path = join(folder, name);
  const files = statSync(path).isDirectory() ? namesIn(path, true) : [name];
  const languages = files.flatMap((file) => LANGUAGES[/\.(rs|py|ts)$/.exec(file)?.[1] ?? ""] ?? []);
  return { name, kind, languages: [...new Set(languages)].sort() };
}

function namesIn(directory: string, recursive = false): string[] {
  return existsSync(directory) ? readdirSync(directory, { recursive, encoding: "utf8" }).sort() : [];
}
