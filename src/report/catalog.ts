import type { Contradiction, Comparison } from "../catalog/compare-analysis.js";
import { idRanges } from "../catalog/catalog.js";
import type { SeverityCounts } from "../catalog/document.js";
import { SEVERITIES } from "../catalog/flaw.js";
import type { CatalogSummary } from "../catalog/summary.js";
import { newPage, type LayoutOptions, type Page } from "./layout.js";
import { visible } from "./visible.js";

const COLUMNS = ["count", ...SEVERITIES] as const;

/** Counts by series, layer and severity, as listed and, where the document states otherwise, as stated. */
export function renderCatalog(summary: CatalogSummary, options: LayoutOptions): string {
  const page = newPage(options);
  const { listed, stated } = summary;
  tableHead(page, "series");
  for (const [series, counts] of Object.entries(listed.series)) countsRow(page, series, counts, stated.series[series]);
  countsRow(page, "all", listed.total, stated.total);
  page.paragraph("A number in brackets is what the document states, where its rows say otherwise.", "", "");
  page.line();
  tableHead(page, "layer");
  for (const [layer, counts] of Object.entries(listed.layers)) countsRow(page, layer, counts);
  page.line();
  page.line(page.colors.bold("Where the document contradicts itself"));
  for (const { series, says, but, reading } of summary.contradictions) page.paragraph(`${series ? `${series.join(", ")}: ` : ""}${says} ${but} ${reading}`, "- ");
  page.line();
  page.paragraph(`${page.colors.bold(`${listed.total.count} flaws`)} with ${summary.distinctRootCauses} distinct root causes; "flawgate explain ID" tells of one.`);
  return page.text();
}

function tableHead(page: Page, first: string): void {
  page.line(page.colors.bold(`${first.padEnd(12)}${COLUMNS.map((column) => column.padStart(10)).join("")}`));
}

function countsRow(page: Page, name: string, counts: SeverityCounts, stated: SeverityCounts = counts): void {
  const cells = COLUMNS.map((column) => `${counts[column]}${stated[column] === counts[column] ? "" : ` (${stated[column]})`}`.padStart(10));
  page.line(`${name.padEnd(12)}${cells.join("")}`);
}

/** What an imported analysis has that the catalogue has not, and the other way round. */
export function renderComparison(file: string, comparison: Comparison, options: LayoutOptions): string {
  const page = newPage(options);
  const { listed, new: added, changed, gone, contradictions } = comparison;
  page.paragraph(`${page.colors.bold(visible(file))}: ${listed} flaws listed; ${added.length} new, ${changed.length} changed, ${gone.length} gone, ${contradictions.length} contradictions`);
  for (const [title, flaws] of [["New", added], ["Changed", changed]] as const) {
    if (flaws.length === 0) continue;
    section(page, title);
    for (const flaw of flaws) page.paragraph(`${visible(flaw.text)} (line ${flaw.line}, ${flaw.severity ?? "severity unknown"})`, `  ${flaw.id.padEnd(5)}`);
  }
  if (gone.length > 0) {
    section(page, "Gone: in the catalogue, not in this document");
    page.paragraph(idRanges(gone), "  ");
  }
  if (contradictions.length > 0) section(page, "Contradictory");
  for (const item of contradictions) page.paragraph(contradictionText(item), "  ", "    ");
  return page.text();
}

function section(page: Page, title: string): void {
  page.line();
  page.line(page.colors.bold(title));
}

function contradictionText({ line, what, recorded }: Contradiction): string {
  return `line ${line}: ${visible(what)}${recorded ? " (recorded in the catalogue)" : ""}`;
}
