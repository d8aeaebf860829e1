import { describe, expect, it } from "vitest";
import { MockVenue } from "../src/mock-venue.js";

describe("MockVenue", () => { // flaw: rejectEntry and rejectExit are set by no test
  it("fills an entry", () => {
    expect(new MockVenue().submit({ action: "ENTER", size: 1 })).toEqual(["ORDER_ACK", "FILL:1"]);
  });

  it("fills half", () => {
    expect(new MockVenue({ fillRatio: 0.5 }).submit({ action: "EXIT", size: 1 })).toContain("FILL:0.5");
  });
});
