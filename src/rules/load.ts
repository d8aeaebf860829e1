import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nearest } from "../edit-distance.js";
import { ConfigError, problemAt } from "../errors.js";
import { readPrecompiled } from "../yaml/precompiled.js";
import { readYaml } from "../yaml/schema.js";
import type { YamlFile, YamlPath } from "../yaml/yaml-file.js";
import { withFamilies, type Family } from "./families.js";
import type { Rule } from "./rule.js";
import { shared } from "./share.js";

/** A rule with the folder in which all of its flaw lives. */
export interface LoadedRule {
  rule: Rule;
  /** `rules/A/A1-exit-overshoots-remaining-size`. */
  folder: string;
  /** The same for messages, relative to the package. */
  shown: string;
}

export const RULES_DIRECTORY = fileURLToPath(new URL("../../rules/", import.meta.url));
const PRECOMPILED = new URL("../rules.json", import.meta.url);
const PRECOMPILED_FAMILIES = new URL("../families.json", import.meta.url);
export const isRuleFile = (name: string): boolean => name === "rule.yaml";
const SCHEMA = new URL("../../schemas/rule.schema.json", import.meta.url);

/**
 * Reads all `rules/<series>/<id>-<what>/rule.yaml`.
 * @throws ConfigError naming file and line of everything that is wrong
 */
export function loadRules(directory: string = RULES_DIRECTORY): Map<string, LoadedRule> {
  const stored = directory === RULES_DIRECTORY ? readPrecompiled<StoredRule[]>(PRECOMPILED, directory, isRuleFile) : undefined;
  return new Map((stored ?? readRules(directory)).map(({ rule, shown }) => [rule.flaw, { rule: shared(rule), shown, folder: join(directory, shown.slice("rules/".length)) }]));
}

/** A rule as the build stores it. */
export type StoredRule = Omit<LoadedRule, "folder">;

/** Reads the YAML files, whatever the build has stored; families are written out. */
export function readRules(directory: string): StoredRule[] {
  const problems: string[] = [];
  if (!existsSync(directory)) throw new ConfigError(problemAt({ file: directory }, "is no folder of rules; name one with A/A1-…/rule.yaml instead"));
  const families = new Map(readFolders<Family>(directory, "families", problems).map(({ yaml, name }) => [name, yaml.value]));
  const rules = new Map<string, StoredRule>();
  for (const series of foldersIn(directory).filter((s) => /^[A-Z]$/.test(s)))
    for (const { yaml, name, shown } of readFolders<Rule>(directory, series, problems)) {
      const { value: rule, placeOf } = yaml;
      const other = rules.get(rule.flaw);
      if (!name.startsWith(`${rule.flaw}-`)) problems.push(problemAt(placeOf(["flaw"]), `\`flaw\` is ${rule.flaw} and the folder is ${name}; write \`${name.split("-")[0]!}\`, or rename the folder, instead`));
      else if (!rule.flaw.startsWith(series)) problems.push(problemAt(placeOf(["flaw"]), `${rule.flaw} stands among the rules of series ${series}; move its folder to rules/${rule.flaw.slice(0, 1)} instead`));
      else if (other !== undefined) problems.push(problemAt(placeOf(["flaw"]), `${rule.flaw} has a rule in ${other.shown} already; keep one of them`));
      else {
        const unknown = (family: string): void => void problems.push(problemAt(placeOf(["present"]), noFamily(family, families)));
        rules.set(rule.flaw, { rule: withFamilies(rule, families, unknown), shown });
      }
    }
  if (problems.length > 0) throw new ConfigError(problems);
  return [...rules.values()];
}

/** The families, by name; where one asks for another, that is written out. */
export function loadFamilies(): Map<string, Family> {
  const stored = readPrecompiled<Family[]>(PRECOMPILED_FAMILIES, RULES_DIRECTORY, isRuleFile) ?? readFamilies(RULES_DIRECTORY);
  return new Map(stored.map((family) => [family.family, shared(family)]));
}

/**
 * Reads the YAML files of the families, whatever the build has stored.
 * @throws ConfigError naming file and line of everything that is wrong
 */
export function readFamilies(directory: string): Family[] {
  const problems: string[] = [];
  const files = readFolders<Family>(directory, "families", problems);
  const families = new Map(files.map(({ yaml, name }) => [name, yaml.value]));
  const written = files.map(({ yaml }) => withFamilies(yaml.value, families, (name) => void problems.push(problemAt(yaml.placeOf(["present"]), noFamily(name, families)))));
  if (problems.length > 0) throw new ConfigError(problems);
  return written;
}

const noFamily = (name: string, families: ReadonlyMap<string, Family>): string => `there is no family \`${name}\`; write ${nearest(name, families.keys()) ?? "one of rules/families"} instead`;

interface RuleFile<T> {
  yaml: YamlFile & { value: T };
  name: string;
  shown: string;
}

/** The rules in the folders of a folder, each read and checked by itself. */
function readFolders<T extends Rule | Family>(directory: string, inner: string, problems: string[]): RuleFile<T>[] {
  if (!existsSync(join(directory, inner))) return [];
  return foldersIn(join(directory, inner)).flatMap((name): RuleFile<T>[] => {
    const shown = `rules/${inner}/${name}`;
    const path = join(directory, inner, name, "rule.yaml");
    if (!existsSync(path)) return [];
    try {
      const yaml = readYaml<T>(path, `${shown}/rule.yaml`, SCHEMA, "word");
      for (const { path: at, text } of badPatterns(yaml.value, [])) problems.push(problemAt(yaml.placeOf(at), text));
      const { value } = yaml;
      if ("family" in value && value.family !== name) problems.push(problemAt(yaml.placeOf(["family"]), `\`family\` is ${value.family} and the folder is ${name}; make them one`));
      if ("family" in value !== (inner === "families")) problems.push(problemAt(yaml.placeOf([]), `a ${"family" in value ? "family" : "flaw"} stands in rules/${inner}; move it to rules/${"family" in value ? "families" : "<series>"} instead`));
      return [{ yaml, name, shown }];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
}

const foldersIn = (directory: string): string[] => readdirSync(directory, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name).sort();

/** Patterns between slashes that are no regular expressions, and where they stand. */
function badPatterns(value: unknown, path: YamlPath): { path: YamlPath; text: string }[] {
  if (typeof value === "string") {
    if (/^\/.+\/i$/.test(value)) return [{ path, text: `\`${value}\` ends in a flag; write it without: case is ignored anyway` }];
    if (value.length < 3 || !value.startsWith("/") || !value.endsWith("/")) return [];
    try {
      new RegExp(value.slice(1, -1));
      return [];
    } catch (error) {
      const why = (error as Error).message.split(": ").at(-1)!.toLowerCase();
      return [{ path, text: `\`${value}\` is no regular expression (${why}); mend it or write a plain name instead` }];
    }
  }
  if (Array.isArray(value)) return value.flatMap((inner, i) => badPatterns(inner, [...path, i]));
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => badPatterns(inner, [...path, key])) : [];
}
