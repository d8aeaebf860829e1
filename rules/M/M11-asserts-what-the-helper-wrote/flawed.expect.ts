// path: tests/flaws.test.ts
import { describe, expect, it } from "vitest";
import type { KernelIntent } from "../src/contracts";
import { kernelWithSlots } from "./helpers";

const mkIntent = (orderType: string, limitPrice: number): KernelIntent => ({
  tradeId: "t-1",
  slotId: 0,
  action: "ENTER",
  targetSize: 1,
  metadata: { orderType, limitPrice },
});

describe("Flaw 6: order type", () => {
  it("keeps LIMIT", () => {
    const kernel = kernelWithSlots(1);
    kernel.processIntent(mkIntent("LIMIT", 99));
    const { metadata } = kernel.slot(0).activeEntryOrder!;
    expect(metadata).toEqual({ orderType: "LIMIT", limitPrice: 99 }); // flaw: the helper's own metadata comes back
  });
});
