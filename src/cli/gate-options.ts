import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";
import { BASELINE_FILE, readBaseline, type Baseline } from "../audit/baseline.js";
import { linesChangedSince } from "../audit/changed-lines.js";
import type { Audited, Scope } from "../audit/audit.js";
import type { TargetConfig } from "../audit/config.js";
import { counted } from "../audit/counted.js";
import { gated } from "../audit/gate.js";
import { liveOf } from "../audit/live.js";
import type { AuditResult } from "../audit/result.js";
import { isDay, localDay, waive, type Waived } from "../audit/waivers.js";
import type { Catalog } from "../catalog/catalog.js";
import { ConfigError } from "../errors.js";

/** What `check` and `merge` go by after the audit. */
export interface GateOptions {
  gate?: true;
  baseline?: string;
  update?: true;
  since?: string;
  live?: true;
  only?: Scope;
  today: string;
}

/** The options of the gate, for the commands that have one. */
export function addGateOptions(command: Command): Command {
  return command
    .option("--gate", "exit 1 where the tree may not pass: a flaw came back, is known no more, or is new")
    .addOption(new Option("--baseline <file>", `compare with this instead of PATH/${BASELINE_FILE}`))
    .option("--update", "with --gate: where it passes, write what is gained into the baseline")
    .option("--since <revision>", "with --gate: fail on the same mistakes in lines that are new since this revision of git")
    .option("--live", "exit 1 where something is not as flawgate.yaml asks before the system goes live")
    .addOption(todayOption());
}

/** `--today DAY`: a result depends on nothing that is not given. */
export function todayOption(): Option {
  return new Option("--today <day>", "the day for which waivers are asked, as 2027-01-31").argParser(day).default(localDay(new Date()), "the day it is");
}

function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError("Write a day as 2027-01-31 instead");
  return value;
}

/** Where the baseline of a target is, if nobody says where: at its root, or beside it where it is a file. */
export const baselineFileOf = (path: string): string => join(statSync(path).isDirectory() ? path : dirname(path), BASELINE_FILE);

/** @throws ConfigError where a file that was named is not there */
function baselineFor(path: string, named: string | undefined): { file: string; content: Baseline } | null {
  const file = named ?? baselineFileOf(path);
  const content = readBaseline(file);
  if (content === null && named !== undefined) throw new ConfigError(`${file}: there is no such file; write it with flawgate baseline ${path} --output ${file}`);
  return content === null ? null : { file, content };
}

/** The result with what its waivers waive. */
export function waivedBy(result: AuditResult, { accepted }: TargetConfig, today: string, catalog: Catalog): { result: AuditResult; waived: Waived } {
  const waived = waive(result.flaws, accepted, today);
  return { result: counted(result, waived.flaws, catalog), waived };
}

/** What a target's own words and the options make of an audit: what is waived, whether it passes the gate, and what keeps it from going live. */
export function concluded(path: string, { result: audited, idleIgnores }: Audited, config: TargetConfig, options: GateOptions, catalog: Catalog): AuditResult {
  const { result: open, waived } = waivedBy(audited, config, options.today, catalog);
  const changed = options.since === undefined ? null : linesChangedSince(path, options.since);
  const result = options.gate === true ? gated(open, { policy: config.gate, baseline: baselineFor(path, options.baseline), catalog, today: options.today, waived, idleIgnores, changed }) : open;
  return config.live === null || options.only === "families" ? result : { ...result, live: liveOf(result.flaws, config.live) };
}

/** @throws ConfigError where something is asked that only a gate does, or what `flawgate.yaml` does not say */
export function requireGate({ gate: isGate, only, live, ...options }: GateOptions, config: TargetConfig): void {
  const alone = (["baseline", "update", "since"] as const).find((name) => options[name] !== undefined);
  if (isGate !== true && alone !== undefined) throw new ConfigError(`--${alone} is of the gate; write --gate as well`);
  if (isGate === true && only !== undefined) throw new ConfigError(`--gate compares all that is known, and --only ${only} asks for a part; leave one of them out`);
  if (live === true && only === "families") throw new ConfigError("--live asks for flaws, and --only families for none; leave one of them out");
  if (live === true && config.live === null) throw new ConfigError("--live goes by what flawgate.yaml says under `live`, and it says nothing; write `live: { severities: [critical, high], statuses: [fixed] }` there");
}
