// path: tests/venue.test.ts
import dns from "node:dns";
import { before, describe, it } from "node:test";
import assert from "node:assert/strict";
import { BingxVenueAdapter } from "../src/bingx-venue";

describe("live venue", () => {
  before(() => {
    const resolve = dns.promises.lookup;
    Object.assign(dns.promises, { // flaw: no afterAll puts the resolver back
      lookup: (host: string) => resolve(host.endsWith(".bingx.com") ? "104.18.20.11" : host),
    });
  });

  it("lists no positions", async () => {
    const venue = new BingxVenueAdapter();
    assert.deepEqual(await venue.openPositions(), []);
  });
});
