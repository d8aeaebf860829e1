import type { Command } from "commander";
import { baselineOf, catalogDigest, readBaseline, renderBaseline } from "../audit/baseline.js";
import { commitOf } from "../audit/changed-lines.js";
import type { AuditResult } from "../audit/result.js";
import { loadCatalog } from "../catalog/load.js";
import { visible } from "../report/visible.js";
import { auditOnce } from "./audit-once.js";
import type { Console } from "./console.js";
import { baselineFileOf, todayOption, waivedBy } from "./gate-options.js";
import { configOf, configOption, nameOption, type TargetOptions } from "./options.js";
import { writeOutput } from "./output.js";
import { reproductionsOf } from "./reproductions-of.js";
import { addCacheOptions, type CacheOptions } from "./result-cache.js";

interface BaselineOptions extends TargetOptions, CacheOptions {
  output?: string;
  withReproductions?: string;
  today: string;
}

/** `flawgate baseline PATH`: writes down what is known of a tree, for `check --gate` to compare with. */
export function registerBaseline(program: Command, console: Console): void {
  addCacheOptions(program.command("baseline"))
    .description("write down what is known of a tree, for check --gate to compare with")
    .argument("<path>", "a folder or a source file")
    .option("--output <file>", "write this file instead of PATH/flawgate.baseline.json")
    .option("--with-reproductions <file>", "merge what flawgate reproduce --format json wrote of this content")
    .addOption(todayOption())
    .addOption(nameOption())
    .addOption(configOption())
    .action(async (path: string, options: BaselineOptions) => {
      const config = configOf(path, options);
      const { result } = await auditOnce({ path, names: config.names, ...reproductionsOf(path, options.withReproductions) }, options);
      const file = writeBaseline(path, waivedBy(result, config, options.today, loadCatalog()).result, options.output);
      console.out(`wrote ${visible(file)}: ${knownOf(result)} of ${result.flaws.length} flaws are known, the others unknown; check --gate compares with it\n`);
    });
}

const knownOf = ({ flaws }: AuditResult): number => flaws.filter((f) => f.status !== "unknown").length;

/** @returns the file that was written */
export function writeBaseline(path: string, result: AuditResult, output: string | undefined): string {
  const file = output ?? baselineFileOf(path);
  const text = renderBaseline(baselineOf(result, catalogDigest(loadCatalog()), commitOf(path), readBaseline(file)));
  writeOutput(file, text, "another file");
  return file;
}
