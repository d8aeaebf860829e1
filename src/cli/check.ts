import { Option, type Command } from "commander";
import type { AuditResult } from "../audit/result.js";
import { shownShard, type Shard } from "../audit/shard.js";
import { loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
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
import { shardOption } from "./shard-option.js";
import { sourcesOf } from "./sources.js";
import { workersOption } from "./workers-option.js";

/** How a result is shown and what is made of it. */
export interface ShowOptions extends GateOptions {
  format: CheckFormat;
  output?: string;
}

interface CheckOptions extends TargetOptions, ShowOptions {
  withReproductions?: string;
  shard?: Shard;
  workers?: number;
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
    .addOption(new Option("--only <what>", "look for the flaws at their places alone, or for the families of mistakes").choices(["flaws", "families"]))
    .addOption(shardOption())
    .addOption(workersOption());
  addGateOptions(command)
    .addOption(nameOption())
    .addOption(configOption())
    .action(async (path: string, options: CheckOptions) => {
      const config = configOf(path, options);
      requireGate(options, config);
      if (options.shard !== undefined) requireAlone(options.shard, options);
      // Loaded here, so that help and the commands that read no code need no parser.
      const { auditInWorkers } = await import("../audit/workers.js");
      const asked = { ...(options.only && { only: options.only }), ...(options.shard && { shard: options.shard }) };
      const audited = await auditInWorkers({ path, names: config.names, ...reproductionsOf(path, options.withReproductions), ...asked }, options.workers);
      if (options.shard !== undefined) show(console, options.output, () => renderJson(audited.result));
      else finish(console, path, concluded(path, audited, config, options, loadCatalog()), options);
    });
}

/** @throws ConfigError where a part is to be shown or judged as a whole would be */
function requireAlone(shard: Shard, { format, gate, live }: CheckOptions): void {
  const which = shownShard(shard);
  if (gate === true || live === true) throw new ConfigError(`--${gate === true ? "gate" : "live"} judges a whole, and --shard ${which} is a part; write it after flawgate merge instead`);
  if (format !== "json") throw new ConfigError(`--shard ${which} is a part, which is not for people; write --format json as well, and show what flawgate merge makes of all`);
}

/** Shows a result, sets the exit code, and locks in what is gained. */
export function finish(console: Console, path: string, result: AuditResult, options: ShowOptions): void {
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
