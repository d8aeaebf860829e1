import type { Catalog } from "../catalog/catalog.js";
import { loadCatalog } from "../catalog/load.js";
import { knownNames, unknownName } from "../audit/known-names.js";
import { ConfigError } from "../errors.js";
import type { Family } from "../rules/families.js";
import { loadFamilies, loadRules, type LoadedRule } from "../rules/load.js";
import type { Renamed } from "../rules/names.js";

/** What the plugin knows from its package, read once. */
export const catalog: Catalog = loadCatalog();
export const rules: ReadonlyMap<string, LoadedRule> = loadRules();
export const families: ReadonlyMap<string, Family> = loadFamilies();

let known: ReadonlySet<string> | null = null;

/** The names of ours that a target may have others for. */
export const knownToRename = (): ReadonlySet<string> => (known ??= knownNames(catalog, rules));

/** @throws ConfigError where nothing looks for a name of ours: a slip would go unnoticed */
export function requireKnown(names: Renamed, where: string): void {
  const problems = Object.keys(names).flatMap((ours) => {
    const problem = unknownName(ours, knownToRename());
    return problem === null ? [] : [`${where}: ${problem}`];
  });
  if (problems.length > 0) throw new ConfigError(problems);
}
