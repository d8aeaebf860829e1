import { existsSync } from "node:fs";
import { join } from "node:path";
import { readYaml } from "../yaml/schema.js";

const SCHEMA = new URL("../../schemas/flawgate.schema.json", import.meta.url);

/** What a target says of itself in its `flawgate.yaml`. */
export interface TargetConfig {
  /** Our name to theirs. */
  names: Record<string, string>;
}

/**
 * Reads `flawgate.yaml` at a target's root, or another file in its place. A target without one says nothing.
 * @throws ConfigError as `flawgate.yaml:3:1: …; write … instead`, and where a file that was named is not there
 */
export function loadConfig(target: string, file?: string): TargetConfig {
  const path = file ?? join(target, "flawgate.yaml");
  if (file === undefined && !existsSync(path)) return { names: {} };
  const { value } = readYaml<{ names?: Record<string, string> } | null>(path, path, SCHEMA);
  return { names: value?.names ?? {} };
}
