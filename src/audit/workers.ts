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

/** What a worker is given. */
export interface WorkerTask {
  options: AuditOptions;
  discovery: Discovery;
}

/** What it sends: what it found, or why the target can't be used. */
export type FromWorker = { audited: Audited } | { problems: readonly string[] };

const WORKER = new URL("./worker.js", import.meta.url);

/** What starting a worker costs is gained again from here on. */
const WORTH_BYTES = 100_000;
const MOST_WORKERS = 8;
/** The bytes of memory that a worker needs for one of source, measured on trees of 10,000 to 300,000 lines, with room to spare. */
const MEMORY_PER_BYTE = 250;
/** Most of what an audit makes it needs once: a large nursery is emptied less often. Only a worker can have one: a fourth less time. */
const YOUNG_GENERATION_MB = 64;
/** What all of them may take together; V8 by itself stops at 4 GB, whatever the machine has. */
const MOST_MEMORY_MB = Math.floor((totalmem() * 0.75) / 2 ** 20);

/**
 * As `auditWithIgnores`, the work shared among so many threads, each of which parses the whole target; as many as are worth it where it is not
 * said. The result is the same, byte for byte.
 * @throws ConfigError where path, catalogue or rules are not usable
 */
export async function auditInWorkers(options: AuditOptions, wanted?: number, discovery = discover(options.path)): Promise<Audited> {
  const workers = wanted ?? worthwhile(discovery);
  if (workers === 0) return auditWithIgnores(options, discovery);
  if (workers === 1 || options.shard !== undefined) return auditInWorker({ options, discovery }, MOST_MEMORY_MB);
  const shards = Array.from({ length: workers }, (_, i) => auditInWorker({ options: { ...options, shard: { index: i + 1, of: workers } }, discovery }, Math.floor(MOST_MEMORY_MB / workers)));
  const results = (await Promise.all(shards)).map(({ result }) => result as AuditResult & { shard: ShardResult });
  return wholeOf(results, loadCatalog(), loadFamilies().keys());
}

/** None where it is not worth one. */
function worthwhile({ files }: Discovery): number {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  // Sources that are not compiled have no worker beside them.
  if (bytes < WORTH_BYTES || !existsSync(fileURLToPath(WORKER))) return 0;
  const fitting = Math.floor(totalmem() / 2 / (bytes * MEMORY_PER_BYTE));
  return Math.max(1, Math.min(availableParallelism(), MOST_WORKERS, fitting));
}

function auditInWorker(task: WorkerTask, memory: number): Promise<Audited> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB, maxOldGenerationSizeMb: memory } });
    worker.once("message", (sent: FromWorker) => ("audited" in sent ? resolve(sent.audited) : reject(new ConfigError(sent.problems))));
    worker.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new ConfigError(tooLarge(task, memory)) : error));
    worker.once("exit", (code) => reject(new Error(`a worker of the audit ended with ${code} and no result`)));
  });
}

function tooLarge({ options: { path }, discovery: { files } }: WorkerTask, memory: number): string {
  const megabytes = files.reduce((sum, file) => sum + file.bytes, 0) / 1e6;
  return `${path}: ${files.length} files of ${megabytes.toFixed(0)} MB do not fit into ${memory} MB of memory; use --workers 1, or check its parts one by one`;
}
