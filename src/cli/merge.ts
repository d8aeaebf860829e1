import type { Command } from "commander";
import { mergedShards, readShard } from "../audit/merge-shards.js";
import { isReproductions, mergedReproductions, readReproductions } from "../audit/reproductions.js";
import { rulesDigest, sourceDigest } from "../audit/shard.js";
import { loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
import { renderJson } from "../report/json.js";
import { renderReproductions } from "../report/reproductions.js";
import { loadFamilies, loadRules } from "../rules/load.js";
import { finish, type ShowOptions } from "./check.js";
import type { Console } from "./console.js";
import { checkFormatOption, historyFor, historyOption, wantedFormats } from "./formats.js";
import { addGateOptions, concluded, requireGate } from "./gate-options.js";
import { configOf, configOption } from "./options.js";
import { outputOption, show } from "./output.js";

interface MergeOptions extends ShowOptions {
  on: string;
  config?: string;
}

/** `flawgate merge FILES...`: makes of all shards of an audit, or of reproductions, what one command would have shown. */
export function registerMerge(program: Command, console: Console): void {
  const command = program
    .command("merge")
    .description("make a whole of what check --shard or reproduce --shard wrote")
    .argument("<files...>", "the file of every shard")
    .option("--on <path>", "the tree of which they are", ".")
    .addOption(checkFormatOption())
    .addOption(outputOption())
    .addOption(historyOption());
  addGateOptions(command)
    .addOption(configOption())
    .action(async (files: string[], options: MergeOptions) => {
      if (isReproductions(files[0]!)) mergeReproductions(console, files, options);
      else await mergeAudits(console, files, options);
    });
}

async function mergeAudits(console: Console, files: readonly string[], options: MergeOptions): Promise<void> {
  const { on: path } = options;
  const wanted = wantedFormats(options.format, options.output);
  const history = historyFor(options.history, wanted);
  const config = configOf(path, { ...options, name: {} });
  const shards = files.map(readShard);
  const { only } = shards[0]!.result.shard;
  const asked = { ...options, ...(only !== null && { only }) };
  requireGate(asked, config);
  // Loaded here, so that help and the commands that read no code need no parser.
  const { discover } = await import("../audit/discover.js");
  const [catalog, families] = [loadCatalog(), loadFamilies()];
  const audited = mergedShards(shards, catalog, families.keys(), { path, content: sourceDigest(discover(path)), rules: rulesDigest(catalog, loadRules(), families) });
  await finish(console, path, concluded(path, audited, config, asked, catalog), wanted, asked, history);
}

function mergeReproductions(console: Console, files: readonly string[], { format, output, history, gate, live }: MergeOptions): void {
  if (gate === true || live === true) throw new ConfigError("flawgate merge: reproductions alone pass no gate; write flawgate check PATH --with-reproductions FILE --gate instead");
  const wanted = wantedFormats(format, output);
  const other = wanted.find((one) => one.format !== "json" && one.format !== "terminal");
  if (other !== undefined) throw new ConfigError(`flawgate merge: reproductions are shown as terminal or json; write one of them instead of --format ${other.format}`);
  historyFor(history, wanted);
  const { byId: flaws, flaws: all } = loadCatalog();
  const merged = mergedReproductions(files.map((file) => ({ file, content: readReproductions(file, flaws) })), all.map(({ id }) => id));
  for (const { format: as, file } of wanted) show(console, file, (layout) => (as === "json" ? renderJson(merged) : renderReproductions(merged, { flaws }, layout)));
}
