import { Option, type Command } from "commander";
import type { AuditResult } from "../audit/result.js";
import { loadCatalog } from "../catalog/load.js";
import { renderJson } from "../report/json.js";
import type { LayoutOptions } from "../report/layout.js";
import { renderMarkdown } from "../report/markdown.js";
import { renderSarif } from "../report/sarif.js";
import { renderTerminal } from "../report/terminal.js";
import { writeBaseline } from "./baseline.js";
import type { Console } from "./console.js";
import { addGateOptions, concluded, requireGate, type GateOptions } from "./gate-options.js";
import { checkFormatOption, configOf, configOption, nameOption, type CheckFormat, type TargetOptions } from "./options.js";
import { outputOption, show } from "./output.js";
import { reproductionsOf } from "./reproductions-of.js";
import { sourcesOf } from "./sources.js";

interface CheckOptions extends TargetOptions, GateOptions {
  format: CheckFormat;
  output?: string;
  withReproductions?: string;
}

/** `flawgate check PATH`: audits a tree and shows the result. */
export function registerCheck(program: Command, console: Console): void {
  const command = program
    .command("check")
    .description("audit a tree and show which flaws are in it")
    .argument("<path>", "a folder or a source file")
    .addOption(checkFormatOption())
    .addOption(outputOption())
    .option("--with-reproductions <file>", "merge what flawgate reproduce --format json wrote of this content")
    .addOption(new Option("--only <what>", "look for the flaws at their places alone, or for the families of mistakes").choices(["flaws", "families"]));
  addGateOptions(command)
    .addOption(nameOption())
    .addOption(configOption())
    .action(async (path: string, options: CheckOptions) => {
      const config = configOf(path, options);
      requireGate(options, config);
      // Loaded here, so that help and the commands that read no code need no parser.
      const { auditWithIgnores } = await import("../audit/audit.js");
      const only = options.only === undefined ? {} : { only: options.only };
      const audited = await auditWithIgnores({ path, names: config.names, ...reproductionsOf(path, options.withReproductions), ...only });
      finish(console, path, concluded(path, audited, config, options, loadCatalog()), options);
    });
}

/** Shows a result, sets the exit code, and locks in what is gained. */
function finish(console: Console, path: string, result: AuditResult, options: CheckOptions): void {
  show(console, options.output, (layout) => rendered(result, path, options.format, layout));
  if (result.gate?.passes === false || (options.live === true && result.live?.ready === false)) console.fail();
  if (options.update === true && result.gate?.passes === true && result.gate.notices.some(({ kind }) => kind === "gained")) writeBaseline(path, result, options.baseline);
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
