import type { ErrorObject } from "ajv";

/** As much of a JSON Schema as a look at its alternatives needs. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  required?: readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  definitions?: Readonly<Record<string, Schema>>;
  description?: string;
}

export const isChoice = (keyword: string): boolean => keyword === "anyOf" || keyword === "oneOf";

/** The alternatives of a choice, with those of the choices among them, behind their references. */
export function alternativesOf(root: Schema, choice: readonly Schema[]): Schema[] {
  return choice.flatMap((given) => {
    const name = given.$ref === undefined ? null : /^#\/definitions\/(.+)$/.exec(given.$ref)?.[1];
    const schema = name == null ? given : (root.definitions?.[name] ?? given);
    const inner = schema.anyOf ?? schema.oneOf;
    return inner === undefined ? [schema] : alternativesOf(root, inner);
  });
}

type Meant = { schema: Schema | null } | { errors: Partial<ErrorObject>[] };

/** Which alternative was meant by a value that fits none: by its type, and for a mapping by its words. */
export function meantOf(alternatives: readonly Schema[], value: unknown): Meant {
  const fitting = alternatives.filter((a) => typesOf(a).includes(typeOf(value)));
  if (typeOf(value) !== "object") return { schema: fitting.length === 1 && fitting[0]!.const === undefined ? fitting[0]! : null };
  const words = Object.keys(value as object);
  const known = (a: Schema): string[] => words.filter((w) => a.properties !== undefined && w in a.properties);
  const all = Object.assign({}, ...fitting.map((a) => a.properties ?? {})) as Record<string, Schema>;
  const unknown = words.filter((w) => !(w in all));
  const isOfRequired = fitting.every((a) => a.properties === undefined);
  if (fitting.length > 1 && unknown.length > 0 && !isOfRequired) {
    // A slip in a word that decides is told by the words that stand there; what stands beside the others is no proposal.
    const likely = Object.fromEntries(Object.entries(all).filter(([w]) => !words.includes(w)));
    return { errors: unknown.map((word) => ({ keyword: "additionalProperties", params: { additionalProperty: word }, parentSchema: { properties: likely } })) };
  }
  const missing = (a: Schema): number => (a.required ?? []).filter((w) => !words.includes(w)).length;
  const best = [...fitting].sort((a, b) => missing(a) - missing(b) || known(b).length - known(a).length)[0];
  if (best === undefined) return { schema: null };
  const given = (best.required ?? []).filter((w) => words.includes(w));
  if (fitting.length === 1 || (given.length === 0 && (best.required ?? []).length === 0)) return { schema: best };
  if (given.length === 0) {
    const decisive = [...new Set(fitting.flatMap((a) => a.required ?? []))];
    return { errors: [{ keyword: "lacks", params: { words: decisive } }] };
  }
  const strange = words.filter((w) => !(w in (best.properties ?? {})));
  if (strange.length === 0 || missing(best) > 0) return { schema: best };
  const beside = Object.keys(best.properties ?? {}).filter((w) => !given.includes(w));
  return { errors: strange.map((word) => ({ keyword: "beside", params: { additionalProperty: word, with: given, words: beside } })) };
}

function typesOf(a: Schema): string[] {
  if (a.type === undefined && a.required !== undefined) return ["object"];
  if (a.type !== undefined) return [a.type].flat().map((t) => (t === "integer" ? "number" : t));
  return [...new Set(("const" in a ? [a.const] : (a.enum ?? [])).map(typeOf))];
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
