import { expect, it, vi } from "vitest";
import { submit } from "../src/bingx-venue.js";
import { nextStage } from "../src/lib.js";

const busy = () => new Response(null, { status: 429, headers: { "retry-after": "2" } });

it("waits and repeats", async () => {
  const sleep = vi.fn(async () => {});
  const post = vi.fn().mockResolvedValueOnce(busy()).mockResolvedValueOnce(new Response());
  expect(await submit(post, sleep)).toBe("ACKED");
  expect(sleep).toHaveBeenCalledWith(2000);
  expect(post).toHaveBeenCalledTimes(2);
});

it("gives up", async () => {
  expect(await submit(async () => busy(), async () => {})).toBe("RATE_LIMITED");
});

it("keeps the stage and asks for a retry", () => {
  expect(nextStage("ORDER_REQUESTED", "RATE_LIMITED")).toEqual({ stage: "ORDER_REQUESTED", retry: true });
});
