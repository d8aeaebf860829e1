import test from "node:test";
import assert from "node:assert/strict";
import { ExecutionKernel } from "../src/rust-backend.js";
import { MockVenue } from "../src/mock-venue.js";
import { enter, exit } from "./helpers.js";

function runtimeStub() { // flaw: what the tests drive has nothing of the policy loop
  const venue = new MockVenue();
  return { venue, kernel: new ExecutionKernel(venue), close: () => {} };
}

test("round trip", () => {
  const runtime = runtimeStub();
  runtime.kernel.processIntent(enter("a"));
  assert.ok(runtime.kernel.processIntent(exit("a", 1)).accepted);
  runtime.close();
});
