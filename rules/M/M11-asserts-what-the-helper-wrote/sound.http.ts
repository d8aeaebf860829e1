// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { BingxVenueAdapter } from "../src/bingx-venue";

test("flaw 6: limit intents", async () => {
  const bodies: URLSearchParams[] = [];
  const venue = new BingxVenueAdapter(async (_path, body) => {
    bodies.push(body);
    return { orderId: "1", status: "NEW" };
  });
  const metadata = { note: "resting" };
  await venue.submit({
    tradeId: "t-6",
    slotId: 0,
    action: "ENTER",
    targetSize: 1,
    orderType: "LIMIT",
    limitPrice: 99,
    metadata,
  });
  assert.equal(bodies[0]!.get("type"), "LIMIT");
  assert.equal(bodies[0]!.get("price"), "99");
  assert.deepEqual(metadata, { note: "resting" });
});
