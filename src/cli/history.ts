import { InvalidArgumentError, Option, type Command } from "commander";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { commitsOf, EVERY, repositoryOf, type Commit, type Every } from "../audit/commits.js";
import { historyOf, statusesOf, type Statuses } from "../audit/history.js";
import { isDay } from "../audit/waivers.js";
import { loadCatalog } from "../catalog/load.js";
import { renderHistory } from "../report/history.js";
import { renderJson } from "../report/json.js";
import type { Console } from "./console.js";
import { configOf, configOption, formatOption, nameOption, type Format, type TargetOptions } from "./options.js";
import { outputOption, show } from "./output.js";
import { progressOn } from "./progress.js";
import { addCacheOptions, keyOf, resultCache, type CacheOptions } from "./result-cache.js";
import { workersOption } from "./workers-option.js";

interface HistoryOptions extends TargetOptions, CacheOptions {
  maxCount: number;
  since?: string;
  every: Every;
  format: Format;
  output?: string;
  workers?: number;
}

const COUNT = 20;
const KEPT = 2000;

/** `flawgate history [PATH]`: audits the commits of a repository and says when each flaw came and went. */
export function registerHistory(program: Command, console: Console): void {
  addCacheOptions(program.command("history"))
    .description("audit the commits of a repository and say when each flaw came and went")
    .argument("[path]", "a folder or a source file in a repository of git", ".")
    .addOption(new Option("-n, --max-count <number>", "look at so many commits, the newest that changed the target").argParser(parseCount).default(COUNT))
    .addOption(new Option("--since <day>", "look at none before this day, as 2027-01-31").argParser(parseDay))
    .addOption(new Option("--every <step>", "look at each commit, the last of each day, week or month, or those with a tag").choices(EVERY).default("commit"))
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(workersOption())
    .addOption(nameOption())
    .addOption(configOption())
    .action(async (path: string, options: HistoryOptions) => {
      const { maxCount: count, since, every } = options;
      const repository = repositoryOf(path);
      const commits = commitsOf(repository, { count, every, ...(since !== undefined && { since }) });
      const { names } = configOf(path, options);
      const cache = resultCache<Statuses>(options, "history", KEPT);
      const progress = progressOn(console, options.format === "terminal" || options.output !== undefined);
      // Loaded here, so that help and the commands that read no code need no parser.
      const [{ auditInWorkers }, { entriesOf, unpack }] = await Promise.all([import("../audit/workers.js"), import("../audit/unpack.js")]);
      const audited: { commit: Commit; statuses: Statuses }[] = [];
      try {
        for (const [i, commit] of commits.entries()) {
          const entries = entriesOf(repository.folder, commit.content, basename(repository.path));
          const key = keyOf(names, entries);
          let statuses = cache.find(key);
          if (statuses === undefined) {
            progress.step(`${i + 1} of ${commits.length}: auditing ${commit.id.slice(0, 8)} of ${commit.date.slice(0, 10)}`);
            statuses = await inScratch(async (into, outside) => {
              unpack(repository.folder, entries, into, outside);
              return statusesOf((await auditInWorkers({ path: into, names, only: "flaws" }, options.workers)).result);
            });
            cache.keep(key, statuses);
          }
          audited.push({ commit, statuses });
        }
      } finally {
        progress.end();
      }
      const catalog = loadCatalog();
      const history = historyOf(catalog, repository.path, repository.shallow, audited);
      show(console, options.output, (layout) => (options.format === "json" ? renderJson(history) : renderHistory(history, { flaws: catalog.byId }, layout)));
    });
}

/** In two new folders, which are then removed. */
async function inScratch<T>(work: (into: string, outside: string) => Promise<T>): Promise<T> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "flawgate-history-")));
  try {
    const [into, outside] = [join(scratch, "tree"), join(scratch, "outside")] as const;
    for (const folder of [into, outside]) mkdirSync(folder);
    return await work(into, outside);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function parseCount(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError("Write a number from 1 on instead");
  return Number(value);
}

function parseDay(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError("Write a day as 2027-01-31 instead");
  return value;
}
