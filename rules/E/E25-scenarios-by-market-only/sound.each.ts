// path: tests/flaws.test.ts
import { describe, expect, it } from "vitest";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";

const si = (tradeId: string) => ({
  tradeId,
  slotId: 0,
  action: "ENTER" as const,
  targetSize: 1,
  leverage: 1,
  orderType: "MARKET",
  limitPrice: null as number | null,
});

describe.each([
  { orderType: "MARKET", limitPrice: null },
  { orderType: "LIMIT", limitPrice: 98.75 },
])("entry as $orderType", ({ orderType, limitPrice }) => {
  it("arrives at the venue unchanged", () => {
    const venue = new MockVenueAdapter({ emitFillOnSubmit: false });
    const kernel = new ExecutionKernel(1, venue);
    const outcome = kernel.processIntent({ ...si("t-1"), orderType, limitPrice });
    expect(outcome.accepted).toBe(true);
    expect(venue.submitted[0].orderType).toBe(orderType);
    expect(venue.submitted[0].limitPrice).toBe(limitPrice);
  });
});
