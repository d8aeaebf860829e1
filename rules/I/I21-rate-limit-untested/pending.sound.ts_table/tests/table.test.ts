import { expect, test } from "vitest";
import { nextState } from "../src/lib.js";
import { MockVenue } from "../src/mock-venue.js";

const kinds = ["ORDER_ACK", "RATE_LIMITED"] as const;

test.each([
  ["ORDER_REQUESTED", kinds[0], "ENTRY_WORKING"],
  ["ORDER_REQUESTED", kinds[1], "ORDER_REQUESTED"],
  ["EXIT_REQUESTED", kinds[1], "POSITION_OPEN"],
])("%s + %s", (from, kind, to) => expect(nextState(from, kind)).toBe(to));

test("the venue limits, names the wait, then accepts", () => {
  const venue = new MockVenue([kinds[1]]);
  expect(venue.submit()).toEqual({ kind: "RATE_LIMITED", retryAfterMs: 500 });
  expect(venue.submit().kind).toBe("ORDER_ACK");
});
