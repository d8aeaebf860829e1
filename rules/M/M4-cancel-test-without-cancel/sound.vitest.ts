// path: tests/flaws.test.ts
import { describe, expect, it } from "vitest";
import { cancelAck, kernelWithSlots, mkIntent, partialFill } from "./helpers";

describe("cancel", () => {
  it("testCancelEntryWithPartialFill", () => {
    const kernel = kernelWithSlots(1);
    kernel.processIntent(mkIntent("t-1", "ENTER", { targetSize: 10 }));
    kernel.onVenueEvent(partialFill("t-1", 4, 100));
    expect(kernel.processIntent(mkIntent("t-1", "CANCEL")).accepted).toBe(true);
    kernel.onVenueEvent(cancelAck("t-1"));
    const slot = kernel.slot(0);
    expect(slot.stage).toBe("POSITION_OPEN");
    expect(slot.size).toBe(4);
    expect(slot.activeEntryOrder).toBeUndefined();
  });
});
