/** A thread of the tests: reads until it has seen the last document, and tells what it saw. */
import { parentPort, workerData } from "node:worker_threads";
import { systemClock } from "../contracts/time.js";
import { RegionReader } from "./region-reader.js";
import { isDocument } from "./test-documents.js";

export interface ReadingOrders {
  readonly buffer: SharedArrayBuffer;
  readonly last: number;
  /** Does something else for so long after each document; null waits for the next one. */
  readonly pauseMs: number | null;
}

export interface Seen {
  documents: number;
  /** Documents that were not whole, or not later than the one before. */
  broken: number;
  latest: number;
}

const { buffer, last, pauseMs } = workerData as ReadingOrders;
const reader = new RegionReader(buffer);
const seen: Seen = { documents: 0, broken: 0, latest: 0 };
const still = new Int32Array(new SharedArrayBuffer(4));
parentPort!.postMessage("READY");
while (seen.latest < last) {
  if (pauseMs === null) await reader.wait(seen.latest, 20_000, systemClock);
  else if (pauseMs > 0) Atomics.wait(still, 0, 0, pauseMs);
  const document = reader.read(seen.latest);
  if (document === null) continue;
  seen.documents++;
  if (document.sequence <= seen.latest || !isDocument(document.bytes, document.sequence)) seen.broken++;
  seen.latest = document.sequence;
}
parentPort!.postMessage(seen);
