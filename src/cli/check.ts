import type { Command } from "commander";
import { writeFileSync } from "node:fs";
import type { AuditResult } from "../audit/result.js";
import { loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
import { renderJson } from "../report/json.js";
import type { LayoutOptions } from "../report/layout.js";
import { renderMarkdown } from "../report/markdown.js";
import { renderSarif } from "../report/sarif.js";
import { renderTerminal } from "../report/terminal.js";
import type { Console } from "./console.js";
import { checkFormatOption, configOption, namesOf, nameOption, type CheckFormat, type TargetOptions } from "./options.js";
import { sourcesOf } from "./sources.js";

interface CheckOptions extends TargetOptions {
  format: CheckFormat;
  output?: string;
}

/** `flawgate check PATH`: audits a tree and shows the result. */
export function registerCheck(program: Command, console: Console): void {
  program
    .command("check")
    .description("audit a tree and show which flaws are in it")
    .argument("<path>", "a folder or a source file")
    .addOption(checkFormatOption())
    .option("--output <file>", "write to a file instead of the console")
    .addOption(nameOption())
    .addOption(configOption())
    .action(async (path: string, options: CheckOptions) => {
      const names = namesOf(path, options);
      // Loaded here, so that help and the commands that read no code need no parser.
      const { audit } = await import("../audit/audit.js");
      const result = await audit({ path, names });
      const layout = options.output === undefined ? console.layout : { ...console.layout, color: false };
      const text = rendered(result, path, options.format, layout);
      if (options.output === undefined) console.out(text);
      else writeOutput(options.output, text);
    });
}

function rendered(result: AuditResult, path: string, format: CheckFormat, layout: LayoutOptions): string {
  switch (format) {
    case "json":
      return renderJson(result);
    case "markdown":
      return renderMarkdown(result, { flaws: loadCatalog().byId });
    case "sarif":
      return renderSarif(result, { flaws: loadCatalog().byId, ...sourcesOf(path) });
    case "terminal":
      return renderTerminal(result, layout);
  }
}

function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new ConfigError(`${file}: cannot be written (${code}); write another file after --output instead`);
  }
}
