/** A thread of the tests: writes documents as fast as it can, and may stop in the middle of the last for ever. */
import { parentPort, workerData } from "node:worker_threads";
import { RegionWriter, type WritePoint } from "./region-writer.js";
import { documentOf } from "./test-documents.js";

export interface WritingOrders {
  readonly buffer: SharedArrayBuffer;
  readonly first: number;
  readonly last: number;
  readonly stopAt?: WritePoint;
}

const { buffer, first, last, stopAt } = workerData as WritingOrders;
let n = first;
const writer = new RegionWriter(buffer, (point) => {
  if (n !== last || point !== stopAt) return;
  parentPort!.postMessage("STOPPED");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
parentPort!.postMessage("READY");
for (; n <= last; n++) writer.write(documentOf(n));
parentPort!.postMessage("DONE");
