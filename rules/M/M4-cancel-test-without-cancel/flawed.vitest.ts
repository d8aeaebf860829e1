// path: tests/flaws.test.ts
import { describe, expect, it } from "vitest";
import { kernelWithSlots, mkIntent, partialFill } from "./helpers";

describe("cancel", () => {
  it("testCancelEntryWithPartialFill", () => { // flaw: no CANCEL follows the partial fill
    const kernel = kernelWithSlots(1);
    kernel.processIntent(mkIntent("t-1", "ENTER", { targetSize: 10 }));
    const outcome = kernel.onVenueEvent(partialFill("t-1", 4, 100));
    expect(outcome.accepted).toBe(true);
    const slot = kernel.slot(0);
    expect(slot.stage).toBe("ENTRY_WORKING");
    expect(slot.size).toBeCloseTo(4);
    expect(slot.activeEntryOrder?.remaining).toBe(6);
  });
});
