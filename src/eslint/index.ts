/**
 * The ESLint plugin: `import flawgate from "flawgate/eslint"`, then `export default [...flawgate.configs.recommended]`.
 * docs/eslint.md tells the rest.
 */
import type { ESLint, Rule } from "eslint";
import { readyParsers } from "../syntax/parse.js";
import { VERSION } from "../version.js";
import { SyntaxLanguage } from "./languages/language.js";
import { configsOf, type Configs } from "./presets.js";
import { allRules } from "./rules.js";

export type { SyntaxLanguageOptions } from "./languages/language.js";
export type { FlawgateSettings, FlawOptions } from "./rule-options.js";

/** What `flawgate/eslint` exports. */
export interface FlawgatePlugin extends ESLint.Plugin {
  meta: { name: string; version: string; namespace: string };
  languages: { rust: SyntaxLanguage; python: SyntaxLanguage };
  /** Each flaw by its id, each family by its name. */
  rules: Record<string, Rule.RuleModule>;
  /** `recommended`: the families that are seldom wrong; `pink`: all families and flaws; `strict`: the same, each an error. */
  configs: Configs;
}

// The parsers load asynchronously, and ESLint asks synchronously.
await readyParsers();

const base = {
  meta: { name: "flawgate", version: VERSION, namespace: "flawgate" },
  languages: { rust: new SyntaxLanguage("rust"), python: new SyntaxLanguage("python") },
  rules: { ...allRules },
};

const plugin = { ...base, configs: {} } as unknown as FlawgatePlugin;
plugin.configs = configsOf(plugin);

export default plugin;
