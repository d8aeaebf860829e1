import { Option, type Command } from "commander";
import type { Scope } from "../audit/audit.js";
import type { AuditResult } from "../audit/result.js";
import { loadCatalog } from "../catalog/load.js";
import { renderJson } from "../report/json.js";
import type { LayoutOptions } from "../report/layout.js";
import { renderMarkdown } from "../report/markdown.js";
import { renderSarif } from "../report/sarif.js";
import { renderTerminal } from "../report/terminal.js";
import { ConfigError } from "../errors.js";
import { writeBaseline } from "./baseline.js";
import type { Console } from "./console.js";
import { baselineOption, gate, todayOption, waivedBy, type GateOptions } from "./gate-options.js";
import { checkFormatOption, configOf, configOption, nameOption, type CheckFormat, type TargetOptions } from "./options.js";
import { outputOption, show } from "./output.js";
import { reproductionsOf } from "./reproductions-of.js";
import { sourcesOf } from "./sources.js";

interface CheckOptions extends TargetOptions, GateOptions {
  format: CheckFormat;
  output?: string;
  withReproductions?: string;
  only?: Scope;
  gate?: true;
  update?: true;
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
    .option("--gate", "exit 1 where the tree may not pass: a flaw came back, is known no more, or is new")
    .addOption(baselineOption())
    .option("--update", "with --gate: where it passes, write what is gained into the baseline")
    .option("--since <revision>", "with --gate: fail on the same mistakes in lines that are new since this revision of git")
    .addOption(todayOption())
    .addOption(nameOption())
    .addOption(configOption())
    .action(async (path: string, options: CheckOptions) => {
      requireGate(options);
      const config = configOf(path, options);
      // Loaded here, so that help and the commands that read no code need no parser.
      const { auditWithIgnores } = await import("../audit/audit.js");
      const only = options.only === undefined ? {} : { only: options.only };
      const audited = await auditWithIgnores({ path, names: config.names, ...reproductionsOf(path, options.withReproductions), ...only });
      const waived = waivedBy(audited.result, config, options.today);
      const result = options.gate === true ? gate(path, audited, waived, loadCatalog(), config, options) : waived.result;
      show(console, options.output, (layout) => rendered(result, path, options.format, layout));
      if (result.gate?.passes === false) console.fail();
      else if (options.update === true && result.gate?.notices.some(({ kind }) => kind === "gained") === true) writeBaseline(path, result, options.baseline);
    });
}

/** @throws ConfigError where something is asked that only a gate does */
function requireGate({ gate: isGate, only, ...options }: CheckOptions): void {
  const alone = (["baseline", "update", "since"] as const).find((name) => options[name] !== undefined);
  if (isGate !== true && alone !== undefined) throw new ConfigError(`--${alone} is of the gate; write --gate as well`);
  if (isGate === true && only !== undefined) throw new ConfigError(`--gate compares all that is known, and --only ${only} asks for a part; leave one of them out`);
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
