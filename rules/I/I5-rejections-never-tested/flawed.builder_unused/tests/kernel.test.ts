import test from "node:test";
import assert from "node:assert/strict";
import { MockVenueScenario, submit } from "../src/mock-venue.js";

const scenario = (): MockVenueScenario => new MockVenueScenario().slow(1); // flaw: rejecting() is called nowhere

test("an entry is accepted", async () => {
  assert.equal(await submit(scenario(), "ENTER"), "ACCEPTED");
});

test("an exit is accepted", async () => {
  assert.equal(await submit(scenario(), "EXIT"), "ACCEPTED");
});

test("a fresh scenario rejects nothing", () => {
  assert.equal(new MockVenueScenario().rejections.size, 0);
});
