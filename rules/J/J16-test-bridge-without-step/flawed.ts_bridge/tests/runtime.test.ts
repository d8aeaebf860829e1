import { beforeEach, expect, it } from "vitest";
import { MockVenue } from "../src/mock-venue.js";
import { ExecutionKernel } from "../src/rust-backend.js";
import { enter } from "./helpers.js";

class RuntimeBridge { // flaw: no step, no decisionEngine; PinkDirectRuntime is entered by no test
  readonly venue = new MockVenue();
  readonly kernel = new ExecutionKernel(this.venue);

  async connect(): Promise<void> {
    await this.venue.connect();
  }
}

let runtime: RuntimeBridge;
beforeEach(async () => {
  runtime = new RuntimeBridge();
  await runtime.connect();
});

it("enters", () => {
  expect(runtime.kernel.processIntent(enter("a")).accepted).toBe(true);
});
