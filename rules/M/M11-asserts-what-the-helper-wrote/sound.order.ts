// path: tests/flaws.test.ts
import { describe, expect, it } from "vitest";
import type { KernelIntent } from "../src/contracts";
import { buildKernel } from "./helpers";

const mkIntent = (orderType: "LIMIT" | "MARKET", limitPrice?: number): KernelIntent => ({
  tradeId: "t-1",
  slotId: 0,
  action: "ENTER",
  targetSize: 1,
  orderType,
  limitPrice,
  metadata: {},
});

describe("Flaw 6: order type", () => {
  it("sends LIMIT", () => {
    const { kernel, venue } = buildKernel();
    kernel.processIntent(mkIntent("LIMIT", 99));
    expect(venue.orders[0]).toMatchObject({ type: "LIMIT", price: 99 });
  });
});
