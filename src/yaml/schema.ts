import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { ConfigError, problemAt, type SourcePlace } from "../errors.js";
import { alternativesOf, isChoice, meantOf, type Schema } from "./schema-choice.js";
import { describe, meantKey, placeOf } from "./schema-error.js";
import { parseYaml, readTextFile, type YamlFile } from "./yaml-file.js";

interface Compiled {
  root: Schema;
  check: ValidateFunction;
  /** Checks of the alternatives of choices, each by itself. */
  parts: Map<Schema, ValidateFunction>;
}

const compiled = new Map<string, Compiled>();
// A choice of what is required speaks of the properties around it.
const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, strictRequired: false, allowUnionTypes: true, addUsedSchema: false });

/**
 * Reads a YAML file and validates it. `shown` is how errors name it; `schema` is a JSON Schema file of this package; `noun` is what its
 * keys are called.
 */
export function readYaml<T>(path: string, shown: string, schema: URL, noun: "key" | "word" = "key"): YamlFile & { value: T } {
  const yaml = parseYaml(readTextFile(path, shown), shown);
  validate(yaml, schema, noun);
  return yaml as YamlFile & { value: T };
}

/** Whether a value is what a schema says. */
export const isValid = (value: unknown, schema: URL): boolean => validatorOf(schema).check(value);

/** @throws ConfigError with one line per departure from the schema, in the order of the file */
export function validate(yaml: YamlFile, schema: URL, noun: "key" | "word" = "key"): void {
  const of = validatorOf(schema);
  if (of.check(yaml.value)) return;
  const seen = new Set<string>();
  const problems: { place: SourcePlace; text: string }[] = [];
  for (const error of relevant(of, of.check.errors ?? [])) {
    const place = placeOf(yaml, error);
    const text = problemAt(place, describe(yaml, error, noun));
    if (!seen.has(text)) problems.push({ place, text });
    seen.add(text);
  }
  problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
  throw new ConfigError(problems.map((problem) => problem.text));
}

function validatorOf(schema: URL): Compiled {
  let known = compiled.get(schema.href);
  if (known === undefined) {
    const root = JSON.parse(readFileSync(schema, "utf8")) as Schema;
    compiled.set(schema.href, (known = { root, check: ajv.compile(root), parts: new Map() }));
  }
  return known;
}

/**
 * Of a choice that failed, the errors of the one alternative that was meant: those of the others say nothing. Where none was meant, what
 * is wrong with the choice itself.
 */
function relevant(of: Compiled, errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter((e) => isChoice(e.keyword) && !errors.some((o) => isChoice(o.keyword) && isInside(e.instancePath, o.instancePath)));
  const plain = errors.filter((e) => !isChoice(e.keyword) && e.keyword !== "if" && !choices.some((c) => e.instancePath === c.instancePath || isInside(e.instancePath, c.instancePath)));
  // A choice within a choice fails before it, at the same place.
  const outermost = new Map(choices.map((c) => [c.instancePath, c]));
  const ofChoices = [...outermost.values()].flatMap((choice) => {
    const alternatives = alternativesOf(of.root, choice.schema as readonly Schema[]);
    const meant = meantOf(alternatives, choice.data);
    if ("errors" in meant) return meant.errors.map((e) => ({ ...choice, ...e }));
    if (meant.schema === null) return [{ ...choice, schema: alternatives }];
    const check = partOf(of, meant.schema);
    return check(choice.data) ? [choice] : relevant(of, check.errors ?? []).map((e) => ({ ...e, instancePath: choice.instancePath + e.instancePath }));
  });
  // A key that is misspelt is missing too.
  const misspelt = new Set([...plain, ...ofChoices].map((e) => `${e.instancePath} ${meantKey(e) ?? ""}`));
  return [...plain, ...ofChoices].filter((e) => e.keyword !== "required" || !misspelt.has(`${e.instancePath} ${String((e.params as Record<string, unknown>)["missingProperty"])}`));
}

const isInside = (path: string, around: string): boolean => path.startsWith(`${around}/`);

/** An alternative by itself, with the definitions that it refers to. */
function partOf(of: Compiled, part: Schema): ValidateFunction {
  let check = of.parts.get(part);
  if (check === undefined) of.parts.set(part, (check = ajv.compile({ ...part, definitions: of.root.definitions ?? {} })));
  return check;
}
