import { existsSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
import { loadFamilies } from "../rules/load.js";
import { auditWithIgnores, type Audited, type AuditOptions } from "./audit.js";
import { discover, type Discovery } from "./discover.js";
import { wholeOf } from "./merge-shards.js";
import type { AuditResult, ShardResult } from "./result.js";

/** What a worker sends: its shard, or why the target can't be used. */
export type FromWorker = { result: AuditResult } | { problems: readonly string[] };

const WORKER = new URL("./worker.js", import.meta.url);

/** What starting a worker costs is gained again from here on. */
const WORTH_BYTES = 100_000;
const MOST_WORKERS = 8;
/** The bytes of memory that a worker needs for one of source, measured on trees of 10,000 to 300,000 lines, with room to spare. */
const MEMORY_PER_BYTE = 250;
const YOUNG_GENERATION_MB = 64;

/** What a worker is given. */
export interface WorkerTask {
  options: AuditOptions;
  discovery: Discovery;
}

/**
 * As `auditWithIgnores`, the work shared among so many threads, each of which parses the whole target; as many as are worth it where it is not
 * said. The result is the same, byte for byte.
 * @throws ConfigError where path, catalogue or rules are not usable
 */
export async function auditInWorkers(options: AuditOptions, wanted?: number, discovery = discover(options.path)): Promise<Audited> {
  const workers = wanted ?? worthwhile(discovery);
  if (workers === 1 || options.shard !== undefined) return auditWithIgnores(options, discovery);
  const shards = Array.from({ length: workers }, (_, i): AuditOptions => ({ ...options, shard: { index: i + 1, of: workers } }));
  const [own, ...others] = shards;
  const running = others.map((shard) => shardInWorker({ options: shard, discovery }));
  // What fails here is told before the workers are asked, and their failures are the same.
  const settled = Promise.allSettled(running);
  const { result } = await auditWithIgnores(own!, discovery);
  await settled;
  const results = [result, ...(await Promise.all(running))] as (AuditResult & { shard: ShardResult })[];
  return wholeOf(results, loadCatalog(), loadFamilies().keys());
}

function worthwhile({ files }: Discovery): number {
  // Sources that are not compiled have no worker beside them.
  if (!existsSync(fileURLToPath(WORKER))) return 1;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const fitting = Math.floor(totalmem() / 2 / (bytes * MEMORY_PER_BYTE));
  return bytes < WORTH_BYTES ? 1 : Math.max(1, Math.min(availableParallelism(), MOST_WORKERS, fitting));
}

function shardInWorker(task: WorkerTask): Promise<AuditResult> {
  return new Promise((resolve, reject) => {
    // Most of what an audit makes it needs once: a larger nursery is emptied less often.
    const worker = new Worker(WORKER, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB } });
    worker.once("message", (sent: FromWorker) => ("result" in sent ? resolve(sent.result) : reject(new ConfigError(sent.problems))));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a worker of the audit ended with ${code} and no result`)));
  });
}
