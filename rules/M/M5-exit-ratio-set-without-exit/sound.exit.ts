// path: tests/flaws.test.ts
import { describe, expect, it } from "vitest";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";
import { mkIntent } from "./helpers";

describe("Flaw 7: partial exits", () => {
  it("keeps the remaining size", () => {
    const kernel = new ExecutionKernel(new MockVenueAdapter({ exitPartialFillRatio: 0.5 }));
    kernel.processIntent(mkIntent("t-1", "ENTER", { targetSize: 2, price: 100 }));
    kernel.processIntent(mkIntent("t-1", "EXIT", { targetSize: 2, price: 110 }));
    expect(kernel.slot(0)).toMatchObject({ size: 1, stage: "EXIT_WORKING", realizedPnl: 10 });
    kernel.processIntent(mkIntent("t-1", "EXIT", { targetSize: 1, price: 110 }));
    expect(kernel.slot(0).size).toBe(0.5);
  });
});
