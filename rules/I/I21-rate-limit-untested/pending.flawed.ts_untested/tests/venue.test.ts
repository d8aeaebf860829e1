import { expect, it } from "vitest";
import { submit, venueStatuses } from "../src/bingx-venue.js";
import { nextStage } from "../src/lib.js";

const answer = (code: number) => async () => Response.json({ code });

it("lists the statuses", () => {
  expect(venueStatuses).toEqual(["ACKED", "REJECTED", "RATE_LIMITED"]); // flaw: only the name; both branches are never run
});

it("acks", async () => {
  expect(await submit(answer(0), {})).toBe("ACKED");
});

it("rejects", async () => {
  expect(nextStage("ORDER_REQUESTED", await submit(answer(1), {}))).toBe("IDLE");
});
