// path: tests/runtime-cycle.test.ts
import { expect, test } from "vitest";
import { ExecutionKernel } from "../src/rust-backend";
import { MockVenueAdapter } from "../src/mock-venue";
import { PinkDirectRuntime } from "../src/pink-direct";

const buildFullRuntime = (venue: MockVenueAdapter): PinkDirectRuntime => new PinkDirectRuntime(new ExecutionKernel(venue));

test("a cycle from entry to close", async () => {
  const runtime = buildFullRuntime(new MockVenueAdapter());
  await runtime.step({ price: 100 });
  await runtime.step({ price: 110 });
  expect(runtime.kernel.slot(0).size).toBe(0);
});
