import { canonical, isDistinctive } from "../analysis/names.js";
import type { Program } from "../analysis/program.js";
import { stemOf } from "../analysis/stems.js";
import type { Catalog } from "../catalog/catalog.js";
import type { Renamed } from "../rules/names.js";

/**
 * Does a tree have a module or a type that goes by a name of the audited system? Without any it is another system, and what a rule finds there
 * by the role of the code alone is no evidence of a flaw in this one, nor of its repair.
 */
export function hasOwnNames({ flaws }: Pick<Catalog, "flaws">, program: Program, renamed: Renamed): boolean {
  const stems = new Set(program.modules.map((m) => canonical(stemOf(m))));
  const isThere = (name: string): boolean => {
    const theirs = Object.hasOwn(renamed, name) ? renamed[name]! : name;
    return (isDistinctive(name) || theirs !== name) && (stems.has(canonical(theirs)) || program.types(theirs).length > 0);
  };
  return flaws.some(({ where }) => [where.module ?? [], where.type ?? []].flat().some(isThere));
}
