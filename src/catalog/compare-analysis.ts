import type { Analysis, ListedFlaw } from "./analysis.js";
import { compareIds, seriesOf, type Catalog } from "./catalog.js";
import { countSeverities, differences, sumCounts } from "./counts.js";
import type { SeverityCounts } from "./document.js";

/** Where a document contradicts itself. `recorded`: catalog/document.yaml knows of it. */
export interface Contradiction {
  line: number;
  what: string;
  recorded: boolean;
}

/** An analysis against the catalogue, each list in catalogue order. */
export interface Comparison {
  listed: number;
  new: ListedFlaw[];
  changed: ListedFlaw[];
  /** Ids of entries that the document does not list. */
  gone: string[];
  contradictions: Contradiction[];
}

/** Says what is new, changed, gone or contradictory; a flaw is known by its id, a change by the digest of its text. */
export function compareAnalysis(analysis: Analysis, catalog: Catalog): Comparison {
  const listed = new Map<string, ListedFlaw>();
  for (const flaw of analysis.flaws) if (!listed.has(flaw.id)) listed.set(flaw.id, flaw);
  const inOrder = [...listed.values()].sort((a, b) => compareIds(a.id, b.id));
  return {
    listed: listed.size,
    new: inOrder.filter((flaw) => !catalog.byId.has(flaw.id)),
    changed: inOrder.filter((flaw) => (catalog.byId.get(flaw.id)?.source.digest ?? flaw.digest) !== flaw.digest),
    gone: catalog.flaws.map((flaw) => flaw.id).filter((id) => !listed.has(id)),
    contradictions: [...withinRows(analysis, catalog), ...againstTable(analysis, catalog)].sort((a, b) => a.line - b.line),
  };
}

function withinRows(analysis: Analysis, catalog: Catalog): Contradiction[] {
  const found: Contradiction[] = analysis.unread.map(({ line, text }) => ({ line, what: text, recorded: false }));
  const first = new Map<string, ListedFlaw>();
  for (const flaw of analysis.flaws) {
    const report = (what: string): number => found.push({ line: flaw.line, what, recorded: false });
    const earlier = first.get(flaw.id);
    if (earlier) report(`${flaw.id} is listed again; line ${earlier.line} has it first`);
    else first.set(flaw.id, flaw);
    if (flaw.section.name !== "" && seriesOf(flaw.section.name) !== seriesOf(flaw.id)) report(`${flaw.id} stands under the heading of the ${flaw.section.name}`);
    if (flaw.severity === null) report(`${flaw.id} has the unknown severity "${flaw.severityText}"`);
    if (flaw.layer !== null && !catalog.layers.has(flaw.layer.toLowerCase())) report(`${flaw.id} has the unknown layer "${flaw.layer}"`);
  }
  return found;
}

function againstTable(analysis: Analysis, catalog: Catalog): Contradiction[] {
  const table = analysis.table;
  if (!table) return [];
  const { document } = catalog;
  const rowsOf = (series?: string): SeverityCounts => countSeverities(analysis.flaws.filter((flaw) => series === undefined || seriesOf(flaw.id) === series));
  const found: Contradiction[] = [];
  const compare = (line: number, name: string, stated: SeverityCounts, actual: SeverityCounts, against: string, recorded: boolean): void => {
    const difference = differences(stated, actual);
    if (difference !== "") found.push({ line, what: `${name} of the combined table and ${against} disagree: ${difference}`, recorded });
  };
  for (const [series, row] of table.series) {
    const known = document.series[series]?.stated;
    const isRecorded = known !== undefined && differences(row, known) === "" && document.contradictions.some((item) => item.series?.includes(series));
    compare(row.line, `row ${series}`, row, rowsOf(series), "the flaws listed", isRecorded);
  }
  for (const series of new Set(analysis.flaws.map((flaw) => seriesOf(flaw.id)))) {
    const flaw = analysis.flaws.find((item) => seriesOf(item.id) === series);
    if (!table.series.has(series)) found.push({ line: flaw?.line ?? 1, what: `series ${series} is not in the combined table`, recorded: false });
  }
  if (table.total) {
    const isRecorded = differences(table.total, document.total) === "" && document.contradictions.some((item) => item.series === undefined);
    compare(table.total.line, "the total row", table.total, sumCounts(table.series.values()), "the sums of its columns", isRecorded);
    compare(table.total.line, "the total row", table.total, rowsOf(), "the flaws listed", isRecorded);
  }
  return found;
}
