import { Option, type Command } from "commander";
import type { History } from "../audit/history.js";
import type { AuditResult } from "../audit/result.js";
import { shownShard, type Shard } from "../audit/shard.js";
import { loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
import { auditOnce } from "./audit-once.js";
import { writeBaseline } from "./baseline.js";
import type { Console } from "./console.js";
import { checkFormatOption, historyFor, historyOption, showAll, wantedFormats, type Wanted } from "./formats.js";
import { addGateOptions, concluded, requireGate, type GateOptions } from "./gate-options.js";
import { configOf, configOption, nameOption, type TargetOptions } from "./options.js";
import { outputOption } from "./output.js";
import { reproductionsOf } from "./reproductions-of.js";
import { addCacheOptions, type CacheOptions } from "./result-cache.js";
import { shardOption } from "./shard-option.js";
import { workersOption } from "./workers-option.js";

/** How a result is shown and what is made of it. */
export interface ShowOptions extends GateOptions {
  format: Wanted[];
  output?: string;
  history?: string;
}

interface CheckOptions extends TargetOptions, ShowOptions, CacheOptions {
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
    .addOption(historyOption())
    .option("--with-reproductions <file>", "merge what flawgate reproduce --format json wrote of this content")
    .addOption(new Option("--only <what>", "look for the flaws at their places alone, or for the families of mistakes").choices(["flaws", "families"]))
    .addOption(shardOption())
    .addOption(workersOption());
  addCacheOptions(addGateOptions(command))
    .addOption(nameOption())
    .addOption(configOption())
    .action(async (path: string, options: CheckOptions) => {
      const wanted = wantedFormats(options.format, options.output);
      const history = historyFor(options.history, wanted);
      const config = configOf(path, options);
      requireGate(options, config);
      if (options.shard !== undefined) requireAlone(options.shard, wanted, options);
      const asked = { ...(options.only && { only: options.only }), ...(options.shard && { shard: options.shard }) };
      const audited = await auditOnce({ path, names: config.names, ...reproductionsOf(path, options.withReproductions), ...asked }, options);
      if (options.shard !== undefined) await showAll(console, audited.result, path, wanted);
      else await finish(console, path, concluded(path, audited, config, options, loadCatalog()), wanted, options, history);
    });
}

/** @throws ConfigError where a part is to be shown or judged as a whole would be */
function requireAlone(shard: Shard, wanted: readonly Wanted[], { gate, live }: CheckOptions): void {
  const which = shownShard(shard);
  if (gate === true || live === true) throw new ConfigError(`--${gate === true ? "gate" : "live"} judges a whole, and --shard ${which} is a part; write it after flawgate merge instead`);
  if (wanted.some(({ format }) => format !== "json")) throw new ConfigError(`--shard ${which} is a part, which is not for people; write --format json as well, and show what flawgate merge makes of all`);
}

/** Shows a result, sets the exit code, and locks in what is gained. */
export async function finish(console: Console, path: string, result: AuditResult, wanted: readonly Wanted[], options: GateOptions, history?: History): Promise<void> {
  await showAll(console, result, path, wanted, history);
  if (result.gate?.passes === false || (options.live === true && result.live?.ready === false)) console.fail();
  if (options.update === true && result.gate?.passes === true && result.gate.notices.some(({ kind }) => kind === "gained")) writeBaseline(path, result, options.baseline);
}
