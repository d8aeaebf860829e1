import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { ConfigError, problemAt, type SourcePlace } from "../errors.js";
import { describe, placeOf } from "./schema-error.js";
import { parseYaml, readTextFile, type YamlFile } from "./yaml-file.js";

const validators = new Map<string, ValidateFunction>();

/** Reads a YAML file and validates it. `shown` is how errors name it; `schema` is a JSON Schema file of this package. */
export function readYaml<T>(path: string, shown: string, schema: URL): YamlFile & { value: T } {
  const yaml = parseYaml(readTextFile(path, shown), shown);
  validate(yaml, schema);
  return yaml as YamlFile & { value: T };
}

/** @throws ConfigError with one line per departure from the schema, in the order of the file */
export function validate(yaml: YamlFile, schema: URL): void {
  const check = validatorOf(schema);
  if (check(yaml.value)) return;
  const seen = new Set<string>();
  const problems: { place: SourcePlace; text: string }[] = [];
  for (const error of relevant(check.errors ?? [])) {
    const place = placeOf(yaml, error);
    const text = problemAt(place, describe(yaml, error));
    if (!seen.has(text)) problems.push({ place, text });
    seen.add(text);
  }
  problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
  throw new ConfigError(problems.map((problem) => problem.text));
}

function validatorOf(schema: URL): ValidateFunction {
  const known = validators.get(schema.href);
  if (known) return known;
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true });
  const compiled = ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as object);
  validators.set(schema.href, compiled);
  return compiled;
}

/**
 * Of a failed `oneOf` or `anyOf`, the errors of the one alternative whose type fits: the others were not meant. Where no
 * alternative or several fit, the choice itself.
 */
function relevant(errors: readonly ErrorObject[]): ErrorObject[] {
  let left = [...errors];
  for (const choice of errors.filter((error) => error.keyword === "oneOf" || error.keyword === "anyOf")) {
    const alternatives = new Map<unknown, ErrorObject[]>();
    const branches = choice.schema as readonly unknown[];
    for (const error of left) {
      if (error === choice || !error.instancePath.startsWith(choice.instancePath)) continue;
      const branch = branchOf(error, choice, branches);
      if (branch !== undefined) alternatives.set(branch, [...(alternatives.get(branch) ?? []), error]);
    }
    const fitting = [...alternatives.values()].filter(
      (branch) => !branch.some((error) => error.instancePath === choice.instancePath && (error.keyword === "type" || error.keyword === "const")),
    );
    const dropped = new Set([...alternatives.values()].flat());
    if (fitting.length === 1) {
      for (const error of fitting[0] ?? []) dropped.delete(error);
      dropped.add(choice);
    }
    left = left.filter((error) => !dropped.has(error));
  }
  return left.filter((error) => error.keyword !== "if");
}

function branchOf(error: ErrorObject, choice: ErrorObject, branches: readonly unknown[]): unknown {
  const index = new RegExp(`${escapeRegExp(choice.schemaPath)}/(\\d+)(?:/|$)`).exec(error.schemaPath)?.[1];
  if (index !== undefined) return index;
  // An error behind a `$ref` names the definition's own path; the branch is the one that refers to it.
  const target = /^#\/(?:definitions|\$defs)\/[^/]+/.exec(error.schemaPath)?.[0];
  const found = branches.findIndex((branch) => (branch as { $ref?: string }).$ref === target && target !== undefined);
  return found < 0 ? undefined : String(found);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
