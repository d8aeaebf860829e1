import { Option, type Command } from "commander";
import type { Scope } from "../audit/audit.js";
import { readReproductions, requireSameContent, type Reproduction } from "../audit/reproductions.js";
import type { AuditResult } from "../audit/result.js";
import { digestOf } from "../audit/target-content.js";
import { loadCatalog } from "../catalog/load.js";
import { renderJson } from "../report/json.js";
import type { LayoutOptions } from "../report/layout.js";
import { renderMarkdown } from "../report/markdown.js";
import { renderSarif } from "../report/sarif.js";
import { renderTerminal } from "../report/terminal.js";
import type { Console } from "./console.js";
import { checkFormatOption, configOption, namesOf, nameOption, type CheckFormat, type TargetOptions } from "./options.js";
import { outputOption, show } from "./output.js";
import { sourcesOf } from "./sources.js";

interface CheckOptions extends TargetOptions {
  format: CheckFormat;
  output?: string;
  withReproductions?: string;
  only?: Scope;
}

/** `flawgate check PATH`: audits a tree and shows the result. */
export function registerCheck(program: Command, console: Console): void {
  program
    .command("check")
    .description("audit a tree and show which flaws are in it")
    .argument("<path>", "a folder or a source file")
    .addOption(checkFormatOption())
    .addOption(outputOption())
    .option("--with-reproductions <file>", "merge what flawgate reproduce --format json wrote of this content")
    .addOption(new Option("--only <what>", "look for the flaws at their places alone, or for the families of mistakes").choices(["flaws", "families"]))
    .addOption(nameOption())
    .addOption(configOption())
    .action(async (path: string, options: CheckOptions) => {
      const names = namesOf(path, options);
      // Loaded here, so that help and the commands that read no code need no parser.
      const { audit } = await import("../audit/audit.js");
      const reproductions = options.withReproductions === undefined ? {} : { reproductions: reproductionsOf(path, options.withReproductions) };
      const only = options.only === undefined ? {} : { only: options.only };
      const result = await audit({ path, names, ...reproductions, ...only });
      show(console, options.output, (layout) => rendered(result, path, options.format, layout));
    });
}

/** @throws ConfigError where the file is not of the form agreed, or of another content than the target has */
function reproductionsOf(path: string, file: string): Reproduction[] {
  const content = readReproductions(file, loadCatalog().byId);
  requireSameContent(file, content, path, digestOf(path));
  return content.reproductions;
}

function rendered(result: AuditResult, path: string, format: CheckFormat, layout: LayoutOptions): string {
  switch (format) {
    case "json":
      return renderJson(result);
    case "markdown":
      return renderMarkdown(shownAs(path, result), { flaws: loadCatalog().byId });
    case "sarif":
      return renderSarif(result, { flaws: loadCatalog().byId, ...sourcesOf(path) });
    case "terminal":
      return renderTerminal(shownAs(path, result), layout);
  }
}

/** For people, who want to see the path that they gave; the result itself does not depend on where the target lies. */
function shownAs(path: string, result: AuditResult): AuditResult {
  return { ...result, target: { ...result.target, path } };
}
