import { expect, it } from "vitest";
import { MockVenueAdapter } from "../src/mock-venue";
import { mkIntent } from "./helpers";

it("fills", () => {
  expect(new MockVenueAdapter().submit(mkIntent("t-1"))[0]!.price).toBe(100);
});
