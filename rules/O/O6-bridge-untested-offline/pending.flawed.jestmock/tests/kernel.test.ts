import { expect, it, vi } from "vitest";
import { ExecutionKernel } from "../src/rust-backend";
import { mkIntent } from "./helpers";

vi.mock("../src/bingx-venue", () => ({ // flaw: the adapter with its bridge is replaced as a whole and tried nowhere else
  BingxVenueAdapter: class MockVenueAdapter {
    submit = () => [{ tradeId: "t-1", kind: "FULL_FILL", filledSize: 1, price: 100 }];
  },
}));

it("opens a position", async () => {
  const { BingxVenueAdapter } = await import("../src/bingx-venue");
  const kernel = new ExecutionKernel(new BingxVenueAdapter());
  expect(kernel.processIntent(mkIntent("t-1")).accepted).toBe(true);
});
