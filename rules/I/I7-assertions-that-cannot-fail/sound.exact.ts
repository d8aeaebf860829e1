// path: tests/flaws.test.ts
import { beforeEach, describe, expect, it } from "vitest";
import { ExecutionKernel } from "../src/rust-backend.js";
import { MockVenue } from "../src/mock-venue.js";
import { enter, exit, fill } from "./helpers.js";

describe("flaws", () => {
  let kernel: ExecutionKernel;
  beforeEach(() => {
    kernel = new ExecutionKernel(new MockVenue({ autoFill: false }));
  });

  it("sums partial entry fills", () => {
    kernel.processIntent(enter("a", 1));
    kernel.onVenueEvent(fill("a", 0.4));
    kernel.onVenueEvent(fill("a", 0.6));
    expect(kernel.slot(0).size).toBeCloseTo(1);
  });

  it("names the missing slot", () => {
    expect(kernel.processIntent(exit("nobody", 1)).diagnostic).toBe("SLOT_NOT_FOUND");
  });
});
