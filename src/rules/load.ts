import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigError, problemAt } from "../errors.js";
import { readPrecompiled } from "../yaml/precompiled.js";
import { readYaml } from "../yaml/schema.js";
import type { YamlPath } from "../yaml/yaml-file.js";
import type { Rule } from "./rule.js";

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
export const isRuleFile = (name: string): boolean => name === "rule.yaml";
const SCHEMA = new URL("../../schemas/rule.schema.json", import.meta.url);

/**
 * Reads all `rules/<series>/<id>-<what>/rule.yaml`.
 * @throws ConfigError naming file and line of everything that is wrong
 */
export function loadRules(directory: string = RULES_DIRECTORY): Map<string, LoadedRule> {
  const stored = directory === RULES_DIRECTORY ? readPrecompiled<StoredRule[]>(PRECOMPILED, directory, isRuleFile) : undefined;
  return new Map((stored ?? readRules(directory)).map(({ rule, shown }) => [rule.flaw, { rule, shown, folder: join(directory, shown.slice("rules/".length)) }]));
}

/** A rule as the build stores it. */
export type StoredRule = Omit<LoadedRule, "folder">;

/** Reads the YAML files, whatever the build has stored. */
export function readRules(directory: string): StoredRule[] {
  const rules = new Map<string, StoredRule>();
  const problems: string[] = [];
  if (!existsSync(directory)) throw new ConfigError(problemAt({ file: directory }, "is no folder of rules; name one with A/A1-…/rule.yaml instead"));
  for (const series of foldersIn(directory).filter((s) => /^[A-Z]$/.test(s)))
    for (const name of foldersIn(join(directory, series))) {
      const folder = join(directory, series, name);
      const shown = `rules/${series}/${name}`;
      if (!existsSync(join(folder, "rule.yaml"))) continue;
      try {
        const { value: rule, placeOf } = readYaml<Rule>(join(folder, "rule.yaml"), `${shown}/rule.yaml`, SCHEMA, "word");
        const other = rules.get(rule.flaw);
        if (!name.startsWith(`${rule.flaw}-`)) problems.push(problemAt(placeOf(["flaw"]), `\`flaw\` is ${rule.flaw} and the folder is ${name}; write \`${name.split("-")[0]!}\`, or rename the folder, instead`));
        else if (!rule.flaw.startsWith(series)) problems.push(problemAt(placeOf(["flaw"]), `${rule.flaw} stands among the rules of series ${series}; move its folder to rules/${rule.flaw.slice(0, 1)} instead`));
        else if (other !== undefined) problems.push(problemAt(placeOf(["flaw"]), `${rule.flaw} has a rule in ${other.shown} already; keep one of them`));
        else {
          for (const { path, text } of badPatterns(rule, [])) problems.push(problemAt(placeOf(path), text));
          rules.set(rule.flaw, { rule, shown });
        }
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        problems.push(...error.problems);
      }
    }
  if (problems.length > 0) throw new ConfigError(problems);
  return [...rules.values()];
}

const foldersIn = (directory: string): string[] => readdirSync(directory, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name).sort();

/** Patterns between slashes that are no regular expressions, and where they stand. */
function badPatterns(value: unknown, path: YamlPath): { path: YamlPath; text: string }[] {
  if (typeof value === "string") {
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
