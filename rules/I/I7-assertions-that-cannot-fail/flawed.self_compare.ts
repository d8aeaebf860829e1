// path: tests/flaws.test.ts
import test from "node:test";
import assert from "node:assert/strict";
import { ExecutionKernel } from "../src/rust-backend.js";
import { MockVenue } from "../src/mock-venue.js";
import { enter } from "./helpers.js";

function open(): ExecutionKernel {
  const kernel = new ExecutionKernel(new MockVenue());
  kernel.processIntent(enter("x", 1));
  return kernel;
}

test("rejected entry frees the slot", () => {
  const kernel = open();
  const state = kernel.slot(0).fsmState;
  assert.ok(state === "IDLE" || state !== "IDLE"); // flaw: true by construction
});

test("size after the fill", () => {
  assert.equal(open().slot(0).size, 1);
});

test("one order was sent", () => {
  const venue = new MockVenue();
  new ExecutionKernel(venue).processIntent(enter("y", 1));
  assert.equal(venue.orders.length, 1);
});
