// path: tests/flaws.test.ts
import { describe, expect, it } from "vitest";
import { buildKernel, mkIntent } from "./helpers";

describe("Flaw 9: cancel", () => {
  it("cancel of a working order", () => {
    const { kernel, venue } = buildKernel({ fillRatio: 0 });
    kernel.processIntent(mkIntent("t-2", "ENTER"));
    expect(kernel.processIntent(mkIntent("t-2", "CANCEL")).accepted).toBe(true);
    expect(venue.cancelled).toEqual(["t-2"]);
    expect(kernel.slot(0).stage).toBe("IDLE");
  });

  it("cancel without an order", () => {
    const { kernel, venue } = buildKernel();
    expect(kernel.processIntent(mkIntent("t-3", "CANCEL")).code).toBe("NO_ACTIVE_ORDER");
    expect(venue.cancelled).toEqual([]);
  });
});
