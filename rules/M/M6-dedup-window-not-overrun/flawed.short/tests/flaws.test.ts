import { expect, it } from "vitest";
import { fillEvent, openKernel } from "./helpers";

it("testDedup: window overrun", () => {
  const kernel = openKernel();
  const ids = Array.from({ length: 70 }, (_, i) => `fill-${i}`); // flaw: fewer than the kernel remembers
  for (const eventId of ids) {
    expect(kernel.onVenueEvent(fillEvent({ eventId })).accepted).toBe(true);
  }
  expect(kernel.slot(0).seenEventIds.length).toBeGreaterThan(64);
  expect(kernel.onVenueEvent(fillEvent({ eventId: "fill-69" })).accepted).toBe(false);
});
