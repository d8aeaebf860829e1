// path: tests/flaws.test.ts
import { describe, expect, it } from "vitest";
import { KernelCommandType, OrderType, type KernelIntent } from "../src/contracts";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";

function si(tradeId: string, action = KernelCommandType.ENTER, targetSize = 1): KernelIntent { // flaw: builds MARKET intents only
  return {
    tradeId,
    slotId: 0,
    action,
    targetSize,
    leverage: 1,
    referencePrice: 100,
    orderType: OrderType.MARKET,
    limitPrice: null,
  };
}

describe("kernel scenarios", () => {
  it("enters", () => {
    const kernel = new ExecutionKernel(2, new MockVenueAdapter());
    expect(kernel.processIntent(si("t-1")).accepted).toBe(true);
  });

  it("exits in part", () => {
    const kernel = new ExecutionKernel(2, new MockVenueAdapter());
    kernel.processIntent(si("t-1"));
    kernel.processIntent(si("t-1", KernelCommandType.EXIT, 0.5));
    expect(kernel.slot(0).size).toBeCloseTo(0.5);
  });
});
