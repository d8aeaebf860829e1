// path: tests/live.test.ts
import { afterAll, expect, it } from "vitest";
import { BingxVenueAdapter } from "../src/bingx-venue";
import { ExecutionKernel } from "../src/rust-backend";
import { liveBackend, mkIntent } from "./helpers";

const venue = new BingxVenueAdapter(liveBackend());
const kernel = new ExecutionKernel(venue);

afterAll(() => venue.close());

it("live round trip", async () => {
  const entered = await kernel.processIntent(mkIntent("live-1", "ENTER", { targetSize: 0.001 }));
  expect(entered.accepted).toBe(true);
  const left = await kernel.processIntent(mkIntent("live-1", "EXIT", { targetSize: 0.001 }));
  expect(left.accepted).toBe(true);
});
