// path: tests/flaws.test.ts
import { describe, expect, it } from "vitest";
import { buildKernel, mkIntent } from "./helpers";

describe("Flaw 9: cancel", () => { // flaw: no test in it cancels
  it("cancel keeps the position", () => {
    const { kernel } = buildKernel();
    kernel.processIntent(mkIntent("t-1", "ENTER"));
    expect(kernel.slot(0).stage).toBe("POSITION_OPEN");
  });

  it("cancel of a working order", () => {
    const { kernel, venue } = buildKernel({ fillRatio: 0 });
    kernel.processIntent(mkIntent("t-2", "ENTER"));
    expect(kernel.slot(0).stage).toBe("ENTRY_WORKING");
    expect(venue.openOrders()).toHaveLength(1);
  });
});
