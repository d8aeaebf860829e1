// path: tests/flaws.test.ts
import { expect, test } from "vitest";
import { ExecutionKernel } from "../src/rust-backend.js";
import { MockVenue } from "../src/mock-venue.js";
import { enter } from "./helpers.js";

test("the outcome names slot and diagnostic", () => {
  const outcome = new ExecutionKernel(new MockVenue()).processIntent(enter("t", 1));
  expect(outcome).toBeDefined();
  expect(outcome.slotId).toBe(0);
  expect(outcome.diagnostic).toBe("OK");
});

test("at least one transition is journalled", () => {
  const kernel = new ExecutionKernel(new MockVenue());
  kernel.processIntent(enter("t", 1));
  const rows = kernel.journal.rows();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows[0]?.toState).toBe("ORDER_REQUESTED");
});
