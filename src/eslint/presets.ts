import * as typescriptParser from "@typescript-eslint/parser";
import type { ESLint, Linter } from "eslint";
import { middleOf } from "../audit/recurrences.js";
import { NOT_CONTENT } from "../audit/target-content.js";
import { instancesOf } from "../catalog/catalog.js";
import { SEVERITIES, type Severity } from "../catalog/flaw.js";
import { catalog, families } from "./knowledge.js";

/** The families of which at least nine reports in ten were right on code that nobody here wrote. */
export const PRECISE: readonly string[] = [
  "asyncio-run-in-coroutine", "cstr-no-null-guard", "cstring-unwrap-ffi", "deprecated-get-event-loop", "env-bool-parsing", "fire-and-forget-task", "http-no-timeout", "native-handle-only-del",
];

/** A preset by the rules that it turns on. */
type Preset = Record<string, Linter.RuleSeverity>;

const severityOf = (severity: Severity): Linter.RuleSeverity => (SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf("high") ? "error" : "warn");

const ofFamilies = (names: Iterable<string>): Preset => Object.fromEntries([...names].map((name) => [`flawgate/${name}`, severityOf(middleOf(instancesOf(catalog, name)))]));

const all: Preset = { ...ofFamilies(families.keys()), ...Object.fromEntries(catalog.flaws.map(({ id, severity }) => [`flawgate/${id}`, severityOf(severity)])) };

const PRESETS = {
  recommended: ofFamilies(PRECISE),
  pink: all,
  strict: Object.fromEntries(Object.keys(all).map((name): [string, Linter.RuleSeverity] => [name, "error"])),
};

/** The presets, each for Rust, Python and TypeScript. */
export type Configs = Record<keyof typeof PRESETS, Linter.Config[]>;

/** What is made or fetched is no one's to mend, and the audit does not read it either. */
const ignores = [...NOT_CONTENT].filter((name) => !name.endsWith(".json")).map((name) => `**/${name}/**`);

export function configsOf(plugin: ESLint.Plugin): Configs {
  const plugins = { flawgate: plugin };
  const configs = (name: string, rules: Preset): Linter.Config[] => {
    const config = (of: string, files: string[], more: Linter.Config): Linter.Config => ({ name: `flawgate/${name}/${of}`, files, ignores, plugins, rules, ...more });
    return [
      config("rust", ["**/*.rs"], { language: "flawgate/rust" }),
      config("python", ["**/*.py", "**/*.pyi"], { language: "flawgate/python" }),
      config("typescript", ["**/*.ts", "**/*.mts", "**/*.cts", "**/*.tsx"], { languageOptions: { parser: typescriptParser } }),
      config("javascript", ["**/*.js", "**/*.mjs", "**/*.cjs", "**/*.jsx"], { languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } }),
    ];
  };
  return Object.fromEntries(Object.entries(PRESETS).map(([name, rules]) => [name, configs(name, rules)])) as Configs;
}
