// path: tests/flaws.test.ts
import { describe, expect, it } from "vitest";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";
import { mkIntent } from "./helpers";

describe("Flaw 7: partial exits", () => {
  const kernelAt = (ratio: number) =>
    new ExecutionKernel(new MockVenueAdapter({ exitPartialFillRatio: ratio })); // flaw: the tests below never exit

  it("keeps the remaining size", () => {
    const kernel = kernelAt(0.5);
    kernel.processIntent(mkIntent("t-1", "ENTER", { targetSize: 2 }));
    expect(kernel.slot(0).size).toBe(2);
  });

  it("keeps the leg", () => {
    const kernel = kernelAt(0.25);
    kernel.processIntent(mkIntent("t-2", "ENTER", { targetSize: 4 }));
    expect(kernel.slot(0).activeLegIndex).toBe(0);
  });
});
