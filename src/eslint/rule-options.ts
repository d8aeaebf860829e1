import type { Rule } from "eslint";
import { isAbsolute, resolve } from "node:path";
import { ConfigError } from "../errors.js";
import type { Renamed } from "../rules/names.js";
import { requireKnown } from "./knowledge.js";

/** The options of a rule for a flaw. */
export interface FlawOptions {
  /** What this code calls what the catalogue names: ours to theirs. They win over those of the settings and of `flawgate.yaml`. */
  names?: Record<string, string>;
}

/** What a configuration may say under `settings: { flawgate: … }`. */
export interface FlawgateSettings {
  /** The folder whose files are judged together, absolute or from where ESLint runs; found by itself where it is not said. */
  root?: string;
  /** As the option of the rules, for all of them. */
  names?: Record<string, string>;
}

/** Of a rule for a flaw, as ESLint validates them. */
export const FLAW_SCHEMA: Rule.RuleMetaData["schema"] = [
  { type: "object", additionalProperties: false, properties: { names: { type: "object", additionalProperties: { type: "string" }, description: "What this code calls what the catalogue names: ours to theirs." } } },
];

/** @throws ConfigError where the settings are not what they may be */
export function settingsOf(settings: unknown, cwd: string): { root: string | null; names: Renamed } {
  const { flawgate = {} } = (settings ?? {}) as { flawgate?: FlawgateSettings };
  const { root, names = {} } = flawgate;
  const problems = Object.keys(flawgate).filter((key) => key !== "root" && key !== "names").map((key) => `settings.flawgate has no "${key}"; write \`root\` or \`names\` instead`);
  if (root !== undefined && typeof root !== "string") problems.push("settings.flawgate.root is no text; write the path of a folder instead");
  if (typeof names !== "object" || Object.values(names).some((theirs) => typeof theirs !== "string")) problems.push("settings.flawgate.names is no record of names; write { ours: \"theirs\" } instead");
  if (problems.length > 0) throw new ConfigError(problems);
  requireKnown(names, "settings.flawgate.names");
  return { root: root === undefined ? null : isAbsolute(root) ? root : resolve(cwd, root), names };
}
