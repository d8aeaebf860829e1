import { expect, it } from "vitest";
import { MockVenue } from "../src/mock-venue.js";
import { ExecutionKernel } from "../src/rust-backend.js";
import { enter, exit } from "./helpers.js";

it("a refused entry leaves the slot free", () => {
  const scenario = { rejectEntry: true, rejectExit: false };
  const kernel = new ExecutionKernel(new MockVenue(scenario));
  expect(kernel.processIntent(enter("a")).accepted).toBe(false);
  expect(kernel.slot(0).fsmState).toBe("IDLE");
  scenario.rejectEntry = false;
  expect(kernel.processIntent(enter("b")).accepted).toBe(true);
});

it("a refused exit keeps the position", () => {
  const scenario = { rejectEntry: false, rejectExit: true };
  const kernel = new ExecutionKernel(new MockVenue(scenario));
  kernel.processIntent(enter("a"));
  expect(kernel.processIntent(exit("a")).accepted).toBe(false);
  expect(kernel.slot(0).fsmState).toBe("POSITION_OPEN");
  scenario.rejectExit = false;
  expect(kernel.processIntent(exit("a")).accepted).toBe(true);
});
