import { isValid, validate } from "./schema.js";
import { parseYaml, readTextFile } from "./yaml-file.js";

/**
 * Reads a JSON file that the tool wrote and validates it.
 * @throws ConfigError as `FILE:12:3: …; write … instead`
 */
export function readJson<T>(file: string, schema: URL): T {
  const text = readTextFile(file, file);
  try {
    const value: unknown = JSON.parse(text);
    if (isValid(value, schema)) return value as T;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  // JSON is YAML, whose reader is slow and knows where a mistake stands.
  const yaml = parseYaml(text, file);
  validate(yaml, schema);
  return yaml.value as T;
}
