import type { Command } from "commander";
import { loadCatalog } from "../catalog/load.js";
import { summarizeCatalog } from "../catalog/summary.js";
import { renderCatalog } from "../report/catalog.js";
import { renderJson } from "../report/json.js";
import type { Console } from "./console.js";
import { formatOption, type Format } from "./options.js";

/** `flawgate catalog`: how many flaws are known, as stated and as listed. */
export function registerCatalog(program: Command, console: Console): void {
  program
    .command("catalog")
    .description("count the known flaws by series, layer and severity")
    .addOption(formatOption())
    .action(({ format }: { format: Format }) => {
      const summary = summarizeCatalog(loadCatalog());
      console.out(format === "json" ? renderJson(summary) : renderCatalog(summary, console.layout));
    });
}
