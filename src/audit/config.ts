import { lstatSync } from "node:fs";
import { join } from "node:path";
import { ConfigError, problemAt } from "../errors.js";
import { readYaml } from "../yaml/schema.js";
import { unknownName } from "./known-names.js";

const SCHEMA = new URL("../../schemas/flawgate.schema.json", import.meta.url);

/** What a target says of itself in its `flawgate.yaml`. */
export interface TargetConfig {
  /** Our name to theirs. */
  names: Record<string, string>;
}

/**
 * Reads `flawgate.yaml` at a target's root, or another file in its place. A target without one says nothing.
 * @param known the names of ours; any by default
 * @throws ConfigError as `flawgate.yaml:3:1: …; write … instead`, and where a file that was named is not there
 */
export function loadConfig(target: string, file?: string, known?: ReadonlySet<string>): TargetConfig {
  const path = file ?? join(target, "flawgate.yaml");
  if (file === undefined && !isThere(path)) return { names: {} };
  const { value, placeOfKey } = readYaml<{ names?: Record<string, string> }>(path, path, SCHEMA);
  const names = value.names ?? {};
  const problems = Object.keys(names).flatMap((ours) => {
    const problem = known === undefined ? null : unknownName(ours, known);
    return problem === null ? [] : [problemAt(placeOfKey(["names"], ours), problem)];
  });
  if (problems.length > 0) throw new ConfigError(problems);
  return { names };
}

/** Also where it is a link that leads nowhere: what the target says of itself must not get lost. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOTDIR"; // the target is a file
  }
}
