// path: tests/helpers.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { MemoryWriter } from "../src/pink-clickhouse";
import { MockVenueAdapter } from "../src/mock-venue";
import { PinkDirectRuntime } from "../src/pink-direct";
import { ExecutionKernel } from "../src/rust-backend";

const buildFullRuntime = (maxSlots = 4) => { // flaw: the whole pipeline is put together here and never stepped
  const venue = new MockVenueAdapter();
  const kernel = new ExecutionKernel(venue, maxSlots);
  return { venue, kernel, runtime: new PinkDirectRuntime(kernel, new MemoryWriter()) };
};

const shim = (kernel: ExecutionKernel) => ({ step: (intent: object) => kernel.processIntent(intent) });

test("shim passes the intent on", () => {
  const kernel = new ExecutionKernel(new MockVenueAdapter(), 1);
  const outcome = shim(kernel).step({ action: "ENTER", targetSize: 1 });
  assert.equal(outcome.accepted, true);
});
