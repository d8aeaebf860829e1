import type { Catalog } from "../catalog/catalog.js";
import { ConfigError, problemAt } from "../errors.js";
import { VERSION } from "../version.js";
import { readJson } from "../yaml/json-file.js";
import type { Audited } from "./audit.js";
import { counted } from "./counted.js";
import type { AuditResult, ShardResult } from "./result.js";
import { partsOf, requireWhole } from "./shard.js";

const SCHEMA = new URL("../../schemas/audit-result.schema.json", import.meta.url);

/** A shard of an audit, and the file in which it was. */
export interface ShardFile {
  file: string;
  result: AuditResult & { shard: ShardResult };
}

/** What all shards must be of. */
export interface Whole {
  /** The target as it is named, and its content. */
  path: string;
  content: string;
  rules: string;
}

/**
 * Reads what `flawgate check PATH --shard 2/4 --format json` wrote.
 * @throws ConfigError as `FILE:12:3: …; write … instead`
 */
export function readShard(file: string): ShardFile {
  const result = readJson<AuditResult>(file, SCHEMA);
  if (result.shard === undefined) throw new ConfigError(problemAt({ file }, "is no shard of an audit; write it with `flawgate check PATH --shard 1/4 --format json` instead"));
  return { file, result: { ...result, shard: result.shard } };
}

/**
 * The audit of which these are the shards, as if it had been done at once.
 * @throws ConfigError where one is missing, is there twice, or is of another tree, tool, catalogue or question
 */
export function mergedShards(shards: readonly ShardFile[], catalog: Catalog, families: Iterable<string>, whole: Whole): Audited {
  for (const shard of shards) requireSame(shard, shards[0]!, whole);
  requireWhole(shards.map(({ file, result: { shard } }) => ({ file, index: shard.index, of: shard.of })));
  return wholeOf(shards.map(({ result }) => result), catalog, families);
}

/** The audit of which these are all the shards. */
export function wholeOf(shards: readonly ShardFile["result"][], catalog: Catalog, families: Iterable<string>): Audited {
  const results = shards.toSorted((a, b) => a.shard.index - b.shard.index);
  const { shard, version, tool, target } = results[0]!;
  const parts = partsOf(catalog, families, shard.of);
  const flaws = catalog.flaws.map(({ id }, i) => results[parts.findIndex((part) => part.flaws.has(id))]!.flaws[i]!);
  const recurrences = results.flatMap((r) => r.recurrences).sort((a, b) => (a.family < b.family ? -1 : 1));
  const idleIgnores = shard.ignores.filter((_, i) => results.every((r) => !r.shard.ignores[i]!.met)).map(({ place, reason }) => ({ place, reason }));
  return { result: counted({ version, tool, target, flaws, recurrences }, flaws, catalog), idleIgnores };
}

function requireSame({ file, result: { tool, shard } }: ShardFile, first: ShardFile, { path, content, rules }: Whole): void {
  const refuse = (what: string): never => {
    throw new ConfigError(problemAt({ file }, what));
  };
  if (tool.version !== VERSION) refuse(`was written by ${tool.name} ${tool.version}, and this is ${VERSION}; write every shard with the same one`);
  if (shard.rules !== rules) refuse(`was asked another catalogue or other rules (${shard.rules}, not ${rules}); write every shard with the same ones`);
  if (shard.content !== content) refuse(`is of other content than ${path} has (${shard.content}, not ${content}); write every shard of the same checkout, and say with --on where it is`);
  if (shard.asked !== first.result.shard.asked || shard.only !== first.result.shard.only) refuse(`was asked with other names, reproductions or --only than ${first.file}; write every shard with the same options`);
}
