// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import { fillEvent, openKernel } from "./helpers";

it("dedup: the oldest id is pushed out", () => {
  const kernel = openKernel();
  const ids = Array.from({ length: 300 }, (_, i) => `fill-${i}`);
  for (const eventId of ids) kernel.onVenueEvent(fillEvent({ eventId }));
  expect(kernel.onVenueEvent(fillEvent({ eventId: "fill-299" })).accepted).toBe(false);
  expect(kernel.onVenueEvent(fillEvent({ eventId: "fill-0" })).accepted).toBe(true);
});
