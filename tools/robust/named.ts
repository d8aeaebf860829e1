import { loadCatalog } from "../../src/catalog/load.js";

/** A word that is no English: with an underscore, a capital within, or called. */
const CODE = /\b[A-Za-z_]\w*(?=\()|\b(?=\w*(?:_|[a-z0-9][A-Z]))[A-Za-z_]\w*/g;

/** The names of code that the catalogue speaks of: they are what the rules may rely on, and keep their spelling. */
export function namesOfCatalog(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { where, title, mechanism, consequence, repair, disagrees } of loadCatalog().flaws) {
    for (const value of Object.values(where).flat()) names.add(String(value));
    for (const word of JSON.stringify([title, mechanism, consequence, repair, disagrees]).match(CODE) ?? []) names.add(word);
  }
  return names;
}
