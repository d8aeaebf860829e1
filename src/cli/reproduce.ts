import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError, Option, type Command } from "commander";
import { isOf } from "../audit/reproductions.js";
import { shownShard, type Shard } from "../audit/shard.js";
import type { Catalog } from "../catalog/catalog.js";
import { loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
import { renderDiagnosis } from "../report/diagnosis.js";
import { renderJson } from "../report/json.js";
import { renderReproductions } from "../report/reproductions.js";
import { diagnose } from "../reproduce/doctor.js";
import { reproduce } from "../reproduce/reproduce.js";
import type { Script } from "../reproduce/script.js";
import { DEFAULT_LIMITS, type SessionOptions } from "../reproduce/session.js";
import { findFlawFolder } from "../rules/flaw-folder.js";
import { RULES_DIRECTORY } from "../rules/load.js";
import type { Console } from "./console.js";
import { requireFlaw } from "./explain.js";
import { formatOption, type Format } from "./options.js";
import { outputOption, show } from "./output.js";
import { untilInterrupted } from "./interrupt.js";
import { progressOn } from "./progress.js";
import { shardOption } from "./shard-option.js";
import { resultsOn } from "./stream-results.js";

/** The tree of the package in which every flaw is. */
const CONTROL = fileURLToPath(new URL("../../fixtures/pink/audited", import.meta.url));

const MOST_JOBS = 4;

interface ReproduceCommand {
  format: Format;
  output?: string;
  timeout: number;
  memory: number;
  disk: number;
  jobs: number;
  repeat: number;
  seed: number;
  shard?: Shard;
  verbose?: true;
  doctor?: true;
}

/** `flawgate reproduce [PATH] [IDS...]`: makes flaws happen on a copy of a tree. */
export function registerReproduce(program: Command, console: Console): void {
  program
    .command("reproduce")
    .description("build a copy of a tree and make the flaws happen there, or not")
    .argument("[path]", "the folder of a tree", ".")
    .argument("[ids...]", "the flaws, as in E8; all by default")
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(numberOption("--timeout <seconds>", "how long one reproduction may run", DEFAULT_LIMITS.timeoutSeconds))
    .addOption(numberOption("--memory <mb>", "how much memory each of its processes may have, and all of them", DEFAULT_LIMITS.memoryMb))
    .addOption(numberOption("--disk <mb>", "how much it may write", DEFAULT_LIMITS.diskMb))
    .addOption(numberOption("--jobs <n>", "how many run at a time", Math.min(MOST_JOBS, availableParallelism())))
    .addOption(numberOption("--repeat <n>", "how often each runs; what differs between runs is flaky", 1))
    .addOption(numberOption("--seed <n>", "what chance is drawn from; each repetition has one more", 1))
    .addOption(shardOption())
    .option("--verbose", "show each run: command, environment, output, what the reproduction says of itself")
    .option("--doctor", "say which names of the tree reproductions would miss, and what to write in flawgate_binding.py")
    .action(async (path: string, ids: string[], options: ReproduceCommand) => {
      if (options.doctor === true) await runDoctor(console, path, ids, options);
      else await runReproductions(console, path, ids, options);
    });
}

async function runReproductions(console: Console, path: string, ids: readonly string[], options: ReproduceCommand): Promise<void> {
  const catalog = loadCatalog();
  const { shard } = options;
  const wanted = shard === undefined ? ids.map((id) => requireFlaw(catalog, id).id) : catalog.flaws.filter((_, place) => isOf(place, shard)).map(({ id }) => id);
  if (shard !== undefined && (ids.length > 0 || options.format !== "json")) throw new ConfigError(`flawgate reproduce: --shard ${shownShard(shard)} is a part of all flaws; write --format json as well, and no ids`);
  if (options.verbose === true && options.format === "json") throw new ConfigError("flawgate reproduce: --verbose is text for people; leave out --verbose, or --format json, instead");
  const isText = options.format === "terminal";
  const progress = progressOn(console, isText || (options.output !== undefined && console.live !== undefined));
  const results = resultsOn({ console, progress, flaws: catalog.byId, streams: isText && options.output === undefined, verbose: options.verbose === true });
  try {
    const ran = await untilInterrupted((signal) =>
      reproduce({
        ...sessionOptions(path, catalog, options, signal),
        flaws: catalog.flaws.map((flaw) => flaw.id),
        ...((ids.length > 0 || shard) && { ids: wanted }),
        control: CONTROL,
        jobs: options.jobs,
        repeat: options.repeat,
        seed: options.seed,
        onStep: progress.step,
        onEvent: results.hear,
      }),
    );
    progress.end();
    const { reproductions, ...head } = ran;
    const result = { ...head, ...(shard && { shard }), reproductions };
    if (results.end(result)) return;
    show(console, options.output, (layout) => (isText ? renderReproductions(result, { flaws: catalog.byId }, layout) : renderJson(result)));
  } finally {
    progress.end();
  }
}

async function runDoctor(console: Console, path: string, ids: readonly string[], options: ReproduceCommand): Promise<void> {
  if (ids.length > 0) throw new ConfigError(`flawgate reproduce: --doctor looks at what all reproductions need; leave out ${ids.join(" ")} instead`);
  const progress = progressOn(console, options.format === "terminal");
  try {
    const diagnosis = await untilInterrupted((signal) => diagnose({ ...sessionOptions(path, loadCatalog(), options, signal), onStep: progress.step }));
    progress.end();
    show(console, options.output, (layout) => (options.format === "json" ? renderJson(diagnosis) : renderDiagnosis(diagnosis, layout)));
  } finally {
    progress.end();
  }
}

function sessionOptions(path: string, catalog: Catalog, options: ReproduceCommand, signal: AbortSignal): SessionOptions {
  return { path, rules: RULES_DIRECTORY, scripts: scriptsOf(catalog), timeoutSeconds: options.timeout, memoryMb: options.memory, diskMb: options.disk, signal };
}

function scriptsOf(catalog: Catalog): Map<string, Script> {
  const scripts = new Map<string, Script>();
  for (const { id } of catalog.flaws) {
    const folder = findFlawFolder(id);
    if (folder?.reproduction === true) scripts.set(id, { id, rules: RULES_DIRECTORY, folder: relative(RULES_DIRECTORY, folder.path) });
  }
  return scripts;
}

/** A whole number from 1. */
function numberOption(flags: string, description: string, byDefault: number): Option {
  const parse = (value: string): number => {
    if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError(`Write a whole number from 1, as in ${byDefault}, instead`);
    return Number(value);
  };
  return new Option(flags, description).argParser(parse).default(byDefault);
}
