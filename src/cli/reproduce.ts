import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError, Option, type Command } from "commander";
import type { Catalog } from "../catalog/catalog.js";
import { loadCatalog } from "../catalog/load.js";
import { renderJson } from "../report/json.js";
import { renderReproductions } from "../report/reproductions.js";
import { DEFAULT_LIMITS, reproduce } from "../reproduce/reproduce.js";
import type { Script } from "../reproduce/script.js";
import { findFlawFolder } from "../rules/flaw-folder.js";
import { RULES_DIRECTORY } from "../rules/load.js";
import type { Console } from "./console.js";
import { requireFlaw } from "./explain.js";
import { formatOption, type Format } from "./options.js";
import { outputOption, show } from "./output.js";
import { untilInterrupted } from "./interrupt.js";

/** The tree of the package in which every flaw is. */
const CONTROL = fileURLToPath(new URL("../../fixtures/pink/audited", import.meta.url));

const MOST_JOBS = 4;

interface ReproduceCommand {
  format: Format;
  output?: string;
  timeout: number;
  memory: number;
  jobs: number;
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
    .addOption(limitOption("--timeout <seconds>", "how long one reproduction may run", DEFAULT_LIMITS.timeoutSeconds))
    .addOption(limitOption("--memory <mb>", "how much memory each of its processes may have", DEFAULT_LIMITS.memoryMb))
    .addOption(limitOption("--jobs <n>", "how many run at a time", Math.min(MOST_JOBS, availableParallelism())))
    .action(async (path: string, ids: string[], options: ReproduceCommand) => {
      const catalog = loadCatalog();
      const wanted = ids.map((id) => requireFlaw(catalog, id).id);
      const result = await untilInterrupted((signal) =>
        reproduce({
          path,
          flaws: catalog.flaws.map((flaw) => flaw.id),
          ...(wanted.length > 0 && { ids: wanted }),
          scripts: scriptsOf(catalog),
          control: CONTROL,
          timeoutSeconds: options.timeout,
          memoryMb: options.memory,
          jobs: options.jobs,
          signal,
        }),
      );
      show(console, options.output, (layout) => (options.format === "json" ? renderJson(result) : renderReproductions(result, { flaws: catalog.byId }, layout)));
    });
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
function limitOption(flags: string, description: string, byDefault: number): Option {
  const parse = (value: string): number => {
    if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError(`Write a whole number from 1, as in ${byDefault}, instead`);
    return Number(value);
  };
  return new Option(flags, description).argParser(parse).default(byDefault);
}
