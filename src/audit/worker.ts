import { parentPort, workerData } from "node:worker_threads";
import { ConfigError } from "../errors.js";
import { auditWithIgnores } from "./audit.js";
import type { FromWorker, WorkerTask } from "./workers.js";

// A thread of an audit, which does its part and ends.
const send = (sent: FromWorker): void => parentPort!.postMessage(sent);
try {
  const { options, discovery } = workerData as WorkerTask;
  send({ audited: await auditWithIgnores(options, discovery) });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  send({ problems: error.problems });
}
