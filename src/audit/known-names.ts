import type { Catalog } from "../catalog/catalog.js";
import { nearest } from "../edit-distance.js";
import type { LoadedRule } from "../rules/load.js";

const IDENTIFIER = /^[A-Za-z_]\w*$/;
/** A word of a title that is no English: it has an underscore, a digit or a capital within. */
const CODE = /\b(?=\w*(?:_|[a-z0-9][A-Z]))[A-Za-z_]\w*/g;

/** The names of ours that a target may have others for: what the catalogue and the rules look for. */
export function knownNames(catalog: Pick<Catalog, "flaws">, rules: ReadonlyMap<string, LoadedRule>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { where, title, mechanism } of catalog.flaws) {
    collect(where, names);
    for (const word of `${title} ${mechanism}`.match(CODE) ?? []) names.add(word);
  }
  for (const { rule } of rules.values()) collect({ ...rule, flaw: null, message: null, not_for: null }, names);
  return names;
}

/** What is wrong with a name of ours, and what to write instead; null where it is known. */
export function unknownName(ours: string, known: ReadonlySet<string>): string | null {
  if (known.has(ours)) return null;
  const meant = nearest(ours, known);
  return `no flaw and no rule names ${JSON.stringify(ours)}; write ${meant === undefined ? "a name that `flawgate explain` shows for a flaw" : `\`${meant}\``} instead`;
}

/** Values, and the keys of a rule's assumptions, that could be names in code. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string") {
    for (const part of value.split(".")) if (IDENTIFIER.test(part)) into.add(part);
  } else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (key === "when") for (const name of Object.keys(inner as object)) into.add(name);
      collect(inner, into);
    }
}
