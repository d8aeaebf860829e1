// path: tests/flaws.test.ts
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FakeExchange, MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";
import { randomIntents } from "./scenarios";

describe("random restarts", () => {
  let exchange: FakeExchange;
  let kernel: ExecutionKernel | undefined;

  const buildFreshKernelFromSlot = () => {
    const slot = kernel!.slot(0);
    kernel = undefined;
    kernel = new ExecutionKernel(1, new MockVenueAdapter(exchange)); // flaw: the native kernel before it is not released
    kernel.reconcileFromSlots([slot]);
    return kernel;
  };

  beforeEach(() => {
    exchange = new FakeExchange();
    kernel = new ExecutionKernel(1, new MockVenueAdapter(exchange));
  });

  afterEach(() => {
    kernel = undefined;
  });

  test.each(randomIntents(40))("intent %#", (intent) => {
    kernel!.processIntent(intent);
    expect(buildFreshKernelFromSlot().slot(0).size).toBeGreaterThanOrEqual(0);
  });
});
