// path: tests/flaws.test.ts
import { describe, expect, test } from "vitest";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";
import { enter, exit } from "./scenarios";

function build(venueState?: string) {
  const venue = venueState ? MockVenueAdapter.fromState(JSON.parse(venueState)) : new MockVenueAdapter();
  return { venue, kernel: new ExecutionKernel(2, venue) };
}

describe("recovery", () => {
  test("exit after restart", () => {
    const first = build();
    first.kernel.processIntent(enter("t-1"));
    const slots = first.kernel.snapshot().slots;
    const exported = JSON.stringify(first.venue.exportState());
    first.kernel.close();

    const second = build(exported);
    second.kernel.reconcileFromSlots(slots);
    expect(second.kernel.processIntent(exit("t-1")).accepted).toBe(true);
    second.kernel.close();
  });
});
