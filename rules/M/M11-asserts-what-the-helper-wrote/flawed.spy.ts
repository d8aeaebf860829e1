// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { MockVenueAdapter } from "../src/mock-venue";
import { ExecutionKernel } from "../src/rust-backend";

const mkIntent = (extra: Record<string, unknown>) => ({
  tradeId: "t-6",
  slotId: 0,
  action: "ENTER" as const,
  targetSize: 1,
  metadata: new Map(Object.entries(extra)),
});

test("flaw 6: limit intents", () => {
  const venue = new MockVenueAdapter();
  const submit = mock.method(venue, "submit");
  new ExecutionKernel(venue, 1).processIntent(mkIntent({ orderType: "LIMIT", limitPrice: 99 }));
  const [sent] = submit.mock.calls[0]!.arguments;
  assert.equal(sent.metadata.get("orderType"), "LIMIT"); // flaw: not the order that the fields produced
});
