import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigError, problemAt } from "../errors.js";
import { readYaml } from "../yaml/schema.js";
import type { Names, Rule } from "./rule.js";

/** A rule with the folder in which all of its flaw lives. */
export interface LoadedRule {
  rule: Rule;
  /** `rules/A/A1-exit-overshoots-remaining-size`. */
  folder: string;
  /** The same for messages, relative to the package. */
  shown: string;
}

export const RULES_DIRECTORY = fileURLToPath(new URL("../../rules/", import.meta.url));
const SCHEMA = new URL("../../schemas/rule.schema.json", import.meta.url);

/**
 * Reads all `rules/<series>/<id>-<what>/rule.yaml`.
 * @throws ConfigError naming file and line of everything that is wrong
 */
export function loadRules(directory: string = RULES_DIRECTORY): Map<string, LoadedRule> {
  const rules = new Map<string, LoadedRule>();
  const problems: string[] = [];
  if (!existsSync(directory)) throw new ConfigError(problemAt({ file: directory }, "is no folder of rules; name one with A/A1-…/rule.yaml instead"));
  for (const series of foldersIn(directory).filter((s) => /^[A-Z]$/.test(s)))
    for (const name of foldersIn(join(directory, series))) {
      const folder = join(directory, series, name);
      const shown = `rules/${series}/${name}`;
      if (!existsSync(join(folder, "rule.yaml"))) continue;
      try {
        const { value: rule, placeOf } = readYaml<Rule>(join(folder, "rule.yaml"), `${shown}/rule.yaml`, SCHEMA);
        if (!name.startsWith(`${rule.flaw}-`) || !rule.flaw.startsWith(series)) problems.push(problemAt(placeOf(["flaw"]), `the folder is named for another flaw; write ${name.split("-")[0]!} instead`));
        else if (rules.has(rule.flaw)) problems.push(problemAt(placeOf(["flaw"]), `a second rule for ${rule.flaw}; keep one of them`));
        else {
          problems.push(...badPatterns(rule).map((p) => problemAt(placeOf([]), p)));
          rules.set(rule.flaw, { rule, folder, shown });
        }
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        problems.push(...error.problems);
      }
    }
  if (problems.length > 0) throw new ConfigError(problems);
  return rules;
}

const foldersIn = (directory: string): string[] => readdirSync(directory, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name).sort();

/** Patterns between slashes that are no regular expressions. */
function badPatterns(value: unknown): string[] {
  if (typeof value === "string") {
    if (value.length < 3 || !value.startsWith("/") || !value.endsWith("/")) return [];
    try {
      new RegExp(value.slice(1, -1));
      return [];
    } catch (error) {
      return [`${value} is no regular expression (${(error as Error).message}); mend it or write a plain name instead`];
    }
  }
  return typeof value === "object" && value !== null ? Object.values(value as Record<string, Names>).flatMap(badPatterns) : [];
}
