import { expect, it } from "vitest";
import { SEEN_CAP } from "../src/kernel";
import { fillEvent, openKernel } from "./helpers";

it("testDedup: window overrun", () => {
  const kernel = openKernel();
  for (let i = 0; i <= SEEN_CAP; i++) {
    expect(kernel.onVenueEvent(fillEvent({ eventId: `fill-${i}` })).accepted).toBe(true);
  }
  expect(kernel.onVenueEvent(fillEvent({ eventId: "fill-1" })).accepted).toBe(false);
  expect(kernel.onVenueEvent(fillEvent({ eventId: "fill-0" })).accepted).toBe(true);
});
