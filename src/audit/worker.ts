import { parentPort, workerData } from "node:worker_threads";
import { ConfigError } from "../errors.js";
import { auditWithIgnores, type AuditOptions } from "./audit.js";
import type { FromWorker } from "./workers.js";

// A thread of an audit, which does one shard and ends.
const send = (sent: FromWorker): void => parentPort!.postMessage(sent);
try {
  send({ result: (await auditWithIgnores(workerData as AuditOptions)).result });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  send({ problems: error.problems });
}
