// path: tests/venue.test.ts
import dns from "node:dns";
import { expect, test } from "vitest";
import { Agent } from "undici";
import { BingxVenueAdapter } from "../src/bingx-venue";

const pinned = new Agent({
  connect: {
    lookup: (host, options, callback) =>
      dns.lookup(host.endsWith(".bingx.com") ? "104.18.20.11" : host, options, callback),
  },
});

test("no positions are open", async () => {
  const venue = new BingxVenueAdapter({ dispatcher: pinned });
  expect(await venue.openPositions()).toEqual([]);
});
