// path: tests/flaws.test.ts
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";
import { enter, exit } from "./scenarios";

describe("recovery", () => {
  let venue: MockVenueAdapter;
  let kernel: ExecutionKernel;

  beforeEach(() => {
    venue = new MockVenueAdapter();
    kernel = new ExecutionKernel(2, venue);
  });
  afterEach(() => kernel.close());

  function crashAndRestart(): void {
    const slots = structuredClone(kernel.snapshot().slots);
    kernel.close();
    kernel = new ExecutionKernel(2, venue); // flaw: orders and counters of the adapter survive the crash
    kernel.reconcileFromSlots(slots);
  }

  test("exit after restart", () => {
    kernel.processIntent(enter("t-1"));
    crashAndRestart();
    expect(kernel.processIntent(exit("t-1")).accepted).toBe(true);
  });
});
