import { beforeEach, describe, expect, it } from "vitest";
import { ExecutionKernel } from "../src/rust-backend.js";
import { nativeLib, RestingVenue } from "./fakes.js";

describe("LIMIT orders", () => {
  let venue: RestingVenue;
  let kernel: ExecutionKernel;
  beforeEach(() => {
    venue = new RestingVenue();
    kernel = new ExecutionKernel(nativeLib(), venue);
  });
  const intent = { tradeId: "t", action: "ENTER", size: 2, orderType: "LIMIT", price: 99.5 } as const;

  it("carries type and price to the venue", async () => {
    await kernel.processIntent(intent);
    expect(venue.received[0]).toMatchObject({ type: "LIMIT", price: 99.5 });
  });

  it("rests, fills in part and is cancelled", async () => {
    await kernel.processIntent(intent);
    venue.fill(0.5);
    expect(venue.open[0].remaining).toBe(1.5);
    await kernel.processIntent({ ...intent, action: "CANCEL" });
    expect(venue.open).toHaveLength(0);
  });
});
