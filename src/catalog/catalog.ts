import type { SourcePlace } from "../errors.js";
import type { AnalysisDocument } from "./document.js";
import type { Flaw } from "./flaw.js";

/** The flaws that are known, complete and free of dangling references. */
export interface Catalog {
  /** Every flaw in catalogue order: series by letter, then by number. */
  flaws: readonly Flaw[];
  byId: ReadonlyMap<string, Flaw>;
  /** What each layer is, by name. */
  layers: ReadonlyMap<string, string>;
  document: AnalysisDocument;
  /** Where each entry stands, as errors name the file. */
  places: ReadonlyMap<string, SourcePlace>;
}

/** `E` of `E8`. */
export function seriesOf(id: string): string {
  return id.slice(0, 1);
}

/** `8` of `E8`. */
export function numberOf(id: string): number {
  return Number(id.slice(1));
}

/** Catalogue order: series by letter, then by number. */
export function compareIds(a: string, b: string): number {
  if (seriesOf(a) !== seriesOf(b)) return seriesOf(a) < seriesOf(b) ? -1 : 1;
  return numberOf(a) - numberOf(b);
}

/** The flaws that are instances of a family, in catalogue order. */
export const instancesOf = ({ flaws }: Pick<Catalog, "flaws">, family: string): Flaw[] => flaws.filter((flaw) => flaw.family === family);

/** The flaws by their distinct root causes: those joined by `same_as`, directly or through others, are one. */
export function rootCauses(catalog: Pick<Catalog, "byId">, ids: Iterable<string>): string[][] {
  const wanted = new Set(ids);
  const causes: string[][] = [];
  const seen = new Set<string>();
  for (const start of wanted) {
    if (seen.has(start)) continue;
    const joined: string[] = [];
    const queue = [start];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (wanted.has(id)) joined.push(id);
      queue.push(...(catalog.byId.get(id)?.same_as ?? []));
    }
    causes.push(joined);
  }
  return causes;
}

/** `A1–A3, A7` of `A1, A2, A3, A7`: ids in catalogue order, runs of one series joined. */
export function idRanges(ids: Iterable<string>): string {
  const runs: { first: string; last: string }[] = [];
  for (const id of [...ids].sort(compareIds)) {
    const run = runs.at(-1);
    if (run && seriesOf(run.last) === seriesOf(id) && numberOf(id) === numberOf(run.last) + 1) run.last = id;
    else runs.push({ first: id, last: id });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(", ");
}
