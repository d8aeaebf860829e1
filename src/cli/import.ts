import type { Command } from "commander";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readAnalysis } from "../catalog/analysis.js";
import { idRanges, type Catalog } from "../catalog/catalog.js";
import { compareAnalysis, type Comparison } from "../catalog/compare-analysis.js";
import { CATALOG_DIRECTORY, loadCatalog } from "../catalog/load.js";
import { planStubs } from "../catalog/stubs.js";
import { ConfigError } from "../errors.js";
import { renderComparison } from "../report/catalog.js";
import { renderJson } from "../report/json.js";
import { readTextFile } from "../yaml/yaml-file.js";
import type { Console } from "./console.js";
import { formatOption, type Format } from "./options.js";

interface ImportOptions {
  catalog: string;
  write?: true;
  format: Format;
}

/** `flawgate import FILE.md`: an analysis in Markdown against the catalogue. */
export function registerImport(program: Command, console: Console): void {
  program
    .command("import")
    .description("read an analysis and say what is new, changed, gone or contradictory against the catalogue")
    .argument("<file>", "Markdown with pass tables and `### Flaw` sections")
    .option("--write", "add stubs for the new flaws to the catalogue")
    .option("--catalog <dir>", "a catalogue other than the package's own", CATALOG_DIRECTORY)
    .addOption(formatOption())
    .action((file: string, options: ImportOptions) => {
      const catalog = loadCatalog(options.catalog);
      const analysis = readAnalysis(readTextFile(file, file));
      if (analysis.flaws.length === 0) {
        throw new ConfigError(`${file}: lists no flaws; write pass tables that start "| # | Flaw | Layer | Severity |", or sections "### Flaw X1: …"`);
      }
      const comparison = compareAnalysis(analysis, catalog);
      const written = options.write ? writeStubs(basename(file), comparison, catalog, options.catalog) : undefined;
      if (options.format === "json") console.out(renderJson({ document: basename(file), ...comparison, ...(written && { written: written.ids }) }));
      else console.out(renderComparison(file, comparison, console.layout) + (written?.text ?? ""));
    });
}

function writeStubs(document: string, comparison: Comparison, catalog: Catalog, directory: string): { ids: string[]; text: string } {
  const fileOf = (series: string): string => join(directory, `${series}.yaml`);
  const plan = planStubs(comparison.new, catalog, document, (series) => (existsSync(fileOf(series)) ? readFileSync(fileOf(series), "utf8") : ""));
  for (const [series, text] of plan.files) writeFileSync(fileOf(series), text);
  const lines = [
    plan.written.length > 0 ? `Stubs written for ${idRanges(plan.written)}: replace each TODO in ${[...plan.files.keys()].map((series) => `${series}.yaml`).join(", ")}.` : "No stubs to write.",
    ...(plan.refused.length > 0 ? [`No stub for ${idRanges(plan.refused)}: give the row a severity that is known.`] : []),
  ];
  return { ids: plan.written, text: `\n${lines.join("\n")}\n` };
}
