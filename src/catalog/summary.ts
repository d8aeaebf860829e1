import { rootCauses, seriesOf, type Catalog } from "./catalog.js";
import { countSeverities } from "./counts.js";
import type { DocumentContradiction, SeverityCounts } from "./document.js";
import type { Flaw } from "./flaw.js";

/** Counts of a whole and of its series. */
export interface Counts {
  total: SeverityCounts;
  series: Record<string, SeverityCounts>;
}

/** The catalogue as `flawgate catalog --format json` prints it. */
export interface CatalogSummary {
  flaws: (Omit<Flaw, "family" | "same_as"> & { series: string; family: string | null; same_as: string[] })[];
  /** What the document states in its combined table. */
  stated: Counts;
  /** What its rows and sections list. */
  listed: Counts & { layers: Record<string, SeverityCounts> };
  distinctRootCauses: number;
  contradictions: DocumentContradiction[];
}

/** Every entry, both counts, and how many causes are behind them. */
export function summarizeCatalog(catalog: Catalog): CatalogSummary {
  const { flaws, document } = catalog;
  const letters = [...new Set(flaws.map((flaw) => seriesOf(flaw.id)))];
  return {
    flaws: flaws.map((flaw) => {
      const { id, title, layer, severity, family = null, same_as = [], ...rest } = flaw;
      return { id, series: seriesOf(id), title, layer, severity, family, same_as, ...rest };
    }),
    stated: { total: document.total, series: Object.fromEntries(Object.entries(document.series).map(([letter, { stated }]) => [letter, stated])) },
    listed: {
      total: countSeverities(flaws),
      series: Object.fromEntries(letters.map((letter) => [letter, countSeverities(flaws.filter((flaw) => seriesOf(flaw.id) === letter))])),
      layers: Object.fromEntries([...catalog.layers.keys()].map((layer) => [layer, countSeverities(flaws.filter((flaw) => flaw.layer === layer))])),
    },
    distinctRootCauses: rootCauses(
      catalog,
      flaws.map((flaw) => flaw.id),
    ).length,
    contradictions: document.contradictions,
  };
}
