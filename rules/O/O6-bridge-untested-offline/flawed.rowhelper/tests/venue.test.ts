import { expect, it } from "vitest";
import { BingxVenueAdapter } from "../src/bingx-venue";
import { MockVenueAdapter } from "../src/mock-venue";

it("reads rows", () => {
  expect(BingxVenueAdapter.rowFloat({ p: "1.5" }, "p")).toBe(1.5);
});

it("submits", () => {
  const venue = new MockVenueAdapter();
  expect(venue.submit({ tradeId: "t-1" })).toHaveLength(1);
});
