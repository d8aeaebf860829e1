import { InvalidArgumentError, Option } from "commander";
import { loadConfig, type TargetConfig } from "../audit/config.js";
import { knownNames, unknownName } from "../audit/known-names.js";
import { loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
import { loadRules } from "../rules/load.js";

export type Format = "terminal" | "json";

/** `--format terminal|json`. */
export function formatOption(): Option {
  return new Option("--format <format>", "how to print it").choices(["terminal", "json"]).default("terminal");
}

/** `--name ours=theirs`, once for each name. */
export function nameOption(): Option {
  return new Option("--name <ours=theirs>", "what the target calls something, once for each name").argParser(collectName).default({}, "none");
}

/** `--config FILE`. */
export function configOption(): Option {
  return new Option("--config <file>", "read this instead of PATH/flawgate.yaml");
}

/** What of a target's code to look at. */
export interface TargetOptions {
  name: Record<string, string>;
  config?: string;
}

/**
 * What a target's flawgate.yaml says of it, with the names of the command line, which win.
 * @throws ConfigError with a line for each name of ours, or flaw, that there is not
 */
export function configOf(path: string, options: TargetOptions): TargetConfig {
  const catalog = loadCatalog();
  // Rules are loaded where names are given: what was found before needs none.
  let names: ReadonlySet<string> | undefined;
  const known = (): ReadonlySet<string> => (names ??= knownNames(catalog, loadRules()));
  const problems = Object.entries(options.name).flatMap(([ours, theirs]) => {
    const problem = unknownName(ours, known());
    return problem === null ? [] : [`--name ${ours}=${theirs}: ${problem}`];
  });
  if (problems.length > 0) throw new ConfigError(problems);
  const config = loadConfig(path, options.config, { names: known, flaws: new Set(catalog.byId.keys()), layers: new Set(catalog.layers.keys()) });
  return { ...config, names: { ...config.names, ...options.name } };
}

function collectName(value: string, sofar: Record<string, string>): Record<string, string> {
  const [, ours, theirs] = /^([^\s=]+)=([^\s=]+)$/.exec(value) ?? [];
  if (ours === undefined || theirs === undefined) throw new InvalidArgumentError("Write ours=theirs, as in process_intent=handle_intent, instead");
  const earlier = Object.hasOwn(sofar, ours) ? sofar[ours] : theirs;
  if (earlier !== theirs) throw new InvalidArgumentError(`Write ${ours} once: it is ${earlier} already`);
  return { ...sofar, [ours]: theirs };
}
