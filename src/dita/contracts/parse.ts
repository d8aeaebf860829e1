import { z } from "zod";

/** Something from outside, understood; or every field that is wrong, by its name and why. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads `raw` by `schema`. Never throws: what comes from outside is data, however wrong. */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): Parsed<z.output<S>> {
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.map(({ path, message }) => `${z.core.toDotPath(path) || "(all)"}: ${message}`) };
}
