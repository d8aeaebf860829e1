import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { InvalidArgumentError, Option } from "commander";
import { BASELINE_FILE, catalogDigest, readBaseline, type Baseline } from "../audit/baseline.js";
import { linesChangedSince } from "../audit/changed-lines.js";
import type { Audited } from "../audit/audit.js";
import type { TargetConfig } from "../audit/config.js";
import { gated } from "../audit/gate.js";
import { countsOf, type AuditResult, type Gate } from "../audit/result.js";
import { isDay, waive, type Waived } from "../audit/waivers.js";
import type { Catalog } from "../catalog/catalog.js";
import { ConfigError } from "../errors.js";

/** What `check --gate` goes by. */
export interface GateOptions {
  baseline?: string;
  since?: string;
  today: string;
}

/** `--today DAY`: a result depends on nothing that is not given. */
export function todayOption(): Option {
  return new Option("--today <day>", "the day for which waivers are asked, as 2027-01-31").argParser(day).default(localDay(new Date()), "the day it is");
}

/** `--baseline FILE`. */
export function baselineOption(): Option {
  return new Option("--baseline <file>", `compare with this instead of PATH/${BASELINE_FILE}`);
}

function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError("Write a day as 2027-01-31 instead");
  return value;
}

const localDay = (now: Date): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");

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
export function waivedBy(result: AuditResult, { accepted }: TargetConfig, today: string): { result: AuditResult; waived: Waived } {
  const waived = waive(result.flaws, accepted, today);
  return { result: { ...result, flaws: waived.flaws, summary: { ...result.summary, ...countsOf(waived.flaws) } }, waived };
}

/** The result of an audit as the gate sees it. */
export function gate(path: string, { idleIgnores }: Audited, { result, waived }: ReturnType<typeof waivedBy>, catalog: Catalog, config: TargetConfig, options: GateOptions): AuditResult & { gate: Gate } {
  return gated(result, {
    policy: config.gate, baseline: baselineFor(path, options.baseline), catalog: catalogDigest(catalog), today: options.today, waived, idleIgnores,
    changed: options.since === undefined ? null : linesChangedSince(path, options.since),
  });
}
