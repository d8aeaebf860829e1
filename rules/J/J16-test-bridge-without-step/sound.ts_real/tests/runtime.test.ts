import { expect, it } from "vitest";
import { PinkDirectRuntime } from "../src/pink-direct.js";
import { ExecutionKernel } from "../src/rust-backend.js";
import { MockVenue } from "../src/mock-venue.js";
import { fixedFeed, limitEnter } from "./helpers.js";

const scripted = (...decisions: object[]) => ({ decide: () => decisions.shift() });

it("carries the limit price to the venue", async () => {
  const venue = new MockVenue();
  const runtime = new PinkDirectRuntime(new ExecutionKernel(venue), fixedFeed(100), scripted(limitEnter("a", 99)));
  expect((await runtime.step()).accepted).toBe(true);
  expect(venue.orders[0].price).toBe(99);
});

it("does nothing without a decision", async () => {
  const runtime = new PinkDirectRuntime(new ExecutionKernel(new MockVenue()), fixedFeed(100), scripted());
  expect(await runtime.step()).toBeUndefined();
});
