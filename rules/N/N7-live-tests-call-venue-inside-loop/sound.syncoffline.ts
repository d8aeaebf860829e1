// path: tests/live-cancel.test.ts
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { BingxVenueAdapter } from "../src/bingx-venue";
import { liveBackend } from "./helpers";

const order = JSON.parse(readFileSync("tests/data/limit-far-away.json", "utf8"));

test("cancel latency", async () => {
  const venue = new BingxVenueAdapter(liveBackend());
  const [event] = await venue.submit(order);
  const began = performance.now();
  await venue.cancel(event.venueOrderId);
  assert.ok(performance.now() - began < 2000);
  await venue.close();
});
