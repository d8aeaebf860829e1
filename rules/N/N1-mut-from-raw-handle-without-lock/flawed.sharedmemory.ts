// path: src/kernel-worker.ts
import { parentPort, workerData } from "node:worker_threads";

interface Job {
  slotId: number;
  size: number;
  price: number;
}

const SLOT_WORDS = 4;
const slots = new Float64Array(workerData.memory as SharedArrayBuffer);

function withHandleMut<R>(slotId: number, f: (slot: Float64Array) => R): R {
  const at = slotId * SLOT_WORDS;
  return f(slots.subarray(at, at + SLOT_WORDS)); // flaw: each worker mutates the shared kernel, no lock
}

parentPort!.on("message", (job: Job) => {
  const size = withHandleMut(job.slotId, (slot) => {
    slot[1] = (slot[0]! * slot[1]! + job.size * job.price) / (slot[0]! + job.size);
    slot[0] = slot[0]! + job.size;
    return slot[0];
  });
  parentPort!.postMessage(size);
});
