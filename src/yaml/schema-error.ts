import type { ErrorObject } from "ajv";
import { nearest } from "../edit-distance.js";
import type { SourcePlace } from "../errors.js";
import type { Schema } from "./schema-choice.js";
import type { YamlFile, YamlPath } from "./yaml-file.js";

/** Where the text stands that a validation error is about: the unknown key, or the value. */
export function placeOf(yaml: YamlFile, error: ErrorObject): SourcePlace {
  const path = pathOf(error);
  if (error.keyword === "additionalProperties" || error.keyword === "beside") return yaml.placeOfKey(path, String((error.params as Record<string, unknown>)["additionalProperty"]));
  if (error.propertyName !== undefined) return yaml.placeOfKey(path, error.propertyName);
  return yaml.placeOf(path);
}

/** The key that was most likely meant by an unknown one. */
export function meantKey(error: ErrorObject): string | undefined {
  if (error.keyword !== "additionalProperties") return undefined;
  return nearest(String((error.params as Record<string, unknown>)["additionalProperty"]), Object.keys((error.parentSchema as Schema | undefined)?.properties ?? {}));
}

/** What is wrong, in terms of the file, and what to write instead. `noun` is what its keys are called: the keys of a language are words. */
export function describe(yaml: YamlFile, error: ErrorObject, noun: "key" | "word"): string {
  const path = pathOf(error);
  const params = error.params as Record<string, unknown>;
  const subject = nameOf(yaml, path);
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys((error.parentSchema as Schema | undefined)?.properties ?? {});
      const meant = meantKey(error);
      return `unknown ${noun} ${noun === "word" ? `\`${key}\`` : quote(key)} in ${subject}; write ${meant ? `\`${meant}\`` : `one of ${list(known)}`} instead`;
    }
    case "required":
      return `${subject} has no \`${String(params["missingProperty"])}\`; write \`${String(params["missingProperty"])}: …\``;
    case "dependencies":
      return `${subject} has \`${String(params["property"])}\` without \`${String(params["missingProperty"])}\`; write \`${String(params["missingProperty"])}: …\` beside it`;
    case "lacks":
      return `${subject} has no word that says what it is; write one of ${list(params["words"] as string[])}`;
    case "beside": {
      const words = params["words"] as string[];
      return `\`${String(params["additionalProperty"])}\` does not stand beside ${list(params["with"] as string[])}; ${words.length === 0 ? "leave it out" : `there write ${list(words)} or nothing`}`;
    }
    case "enum": {
      const allowed = (error.schema as unknown[]).map(String);
      const meant = typeof error.data === "string" ? nearest(error.data, allowed) : undefined;
      return `${subject} is ${quote(error.data)}; write ${meant ? `\`${meant}\`` : `one of ${list(allowed)}`} instead`;
    }
    case "const":
      return `${subject} is ${quote(error.data)}; write \`${plain(error.schema)}\` instead`;
    case "type":
      return `${subject} is ${kindOf(error.data)}; write ${[error.schema].flat().map((type) => KINDS[String(type)] ?? String(type)).join(" or ")} instead`;
    case "pattern":
      return `${subject} is ${quote(error.data)}; write what matches ${String(error.schema)} instead`;
    case "maxLength":
      return `${subject} has ${String(error.data).length} characters; write at most ${String(error.schema)}`;
    case "minLength":
      return `${subject} has ${String(error.data).length} characters; write at least ${String(error.schema)}`;
    case "minItems":
    case "minProperties":
      return `${subject} is empty or too short; write at least ${String(error.schema)}, or leave it out`;
    case "uniqueItems":
      return `${subject} says the same twice; write it once`;
    case "oneOf":
    case "anyOf": {
      const forms = (error.schema as Schema[]).flatMap((form) => form.description ?? (form.const === undefined ? (KINDS[[form.type ?? ""].flat()[0]!] ?? "") : `\`${plain(form.const)}\``));
      const known = [...new Set(forms.filter((form) => form !== ""))];
      return `${subject} is ${kindOf(error.data)}; write ${known.length > 0 ? known.join(" or ") : "one of the documented forms"} instead`;
    }
    default:
      return `${subject} ${error.message ?? "is not valid"}; write it as the schema says`;
  }
}

const KINDS: Record<string, string> = {
  object: "a mapping",
  array: "a list",
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

function kindOf(data: unknown): string {
  if (data === null || data === undefined) return "empty";
  if (Array.isArray(data)) return "a list";
  if (typeof data === "object") return "a mapping";
  return quote(data);
}

/** `E8: where.module`, `the entry 3: title`, `the file`. */
function nameOf(yaml: YamlFile, path: YamlPath): string {
  const [first, ...rest] = path;
  if (first === undefined) return "the file";
  if (typeof first !== "number") return `\`${path.join(".")}\``;
  const entry = Array.isArray(yaml.value) ? (yaml.value[first] as { id?: unknown } | null) : null;
  const name = typeof entry?.id === "string" ? entry.id : `entry ${first + 1}`;
  return rest.length === 0 ? name : `\`${rest.join(".")}\` of ${name}`;
}

const plain = (data: unknown): string => (typeof data === "string" ? data : (JSON.stringify(data) ?? "nothing"));

function quote(data: unknown): string {
  const text = plain(data);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

function list(words: readonly string[]): string {
  return words.length === 0 ? "nothing" : words.map((word) => `\`${word}\``).join(", ");
}

function pathOf(error: ErrorObject): YamlPath {
  const parts = error.instancePath.split("/").slice(1);
  return parts.map((part) => {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    return /^\d+$/.test(key) ? Number(key) : key;
  });
}
