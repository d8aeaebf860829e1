import { stringify } from "yaml";
import type { ListedFlaw } from "./analysis.js";
import { numberOf, seriesOf, type Catalog } from "./catalog.js";
import type { Flaw } from "./flaw.js";

/** The entries that new flaws need, and the flaws that cannot have one yet. */
export interface StubPlan {
  /** Series to the new text of its file. */
  files: Map<string, string>;
  written: string[];
  /** Ids whose row has no severity that is known. */
  refused: string[];
}

const TODO = "TODO: in your own words";

/**
 * Adds a stub for each new flaw to the text of its series file, in the order of its number; what stands there stays as it is.
 * @param textOf the present text of a series file, empty where there is none
 */
export function planStubs(flaws: readonly ListedFlaw[], catalog: Catalog, document: string, textOf: (series: string) => string): StubPlan {
  const plan: StubPlan = { files: new Map(), written: [], refused: [] };
  const insertions = new Map<string, Map<number, string>>();
  for (const flaw of flaws) {
    if (flaw.severity === null) {
      plan.refused.push(flaw.id);
      continue;
    }
    const ofSeries = insertions.get(seriesOf(flaw.id)) ?? new Map<number, string>();
    const line = lineOfNext(catalog, flaw.id);
    ofSeries.set(line, (ofSeries.get(line) ?? "") + stubOf(flaw, flaw.severity, catalog, document));
    insertions.set(seriesOf(flaw.id), ofSeries);
    plan.written.push(flaw.id);
  }
  for (const [series, ofSeries] of insertions) {
    // From the last line up, so that the lines above an insertion stay where they are.
    const bottomUp = [...ofSeries].sort(([a], [b]) => b - a);
    plan.files.set(series, bottomUp.reduce((text, [line, stubs]) => insertBefore(text, line, stubs), textOf(series)));
  }
  return plan;
}

/** The line of the first entry of the catalogue that comes after an id in its series; infinite where it is the last. */
function lineOfNext(catalog: Catalog, id: string): number {
  const next = catalog.flaws.find((flaw) => seriesOf(flaw.id) === seriesOf(id) && numberOf(flaw.id) > numberOf(id));
  return (next && catalog.places.get(next.id)?.line) ?? Infinity;
}

function insertBefore(text: string, line: number, stub: string): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const addition = stub.replaceAll("\n", newline);
  if (line === Infinity) return text === "" || text.endsWith("\n") ? text + addition : text + newline + addition;
  const lines = text.split("\n");
  const offset = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  return text.slice(0, offset) + addition + text.slice(offset);
}

function stubOf(flaw: ListedFlaw, severity: Flaw["severity"], catalog: Catalog, document: string): string {
  const layer = flaw.layer?.toLowerCase() ?? "";
  const title = Array.from(flaw.text.replaceAll("`", "")).slice(0, 100).join("").trim();
  const entry: Flaw = {
    id: flaw.id,
    pass: flaw.section.pass,
    title: title.length >= 8 ? title : `TODO: ${title}`.padEnd(8, "."),
    layer: catalog.layers.has(layer) ? layer : "all",
    severity,
    where: { scope: TODO },
    mechanism: TODO,
    consequence: TODO,
    repair: TODO,
    source: { document, section: flaw.section.name, digest: flaw.digest },
  };
  return stringify([entry], { lineWidth: 110 });
}
