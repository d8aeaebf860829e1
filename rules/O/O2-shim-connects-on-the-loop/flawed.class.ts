// path: tests/runtime-shim.test.ts
import { expect, it } from "vitest";
import { execFileSync } from "node:child_process";

class SyncVenue {
  connect(): { ok: boolean } {
    return JSON.parse(execFileSync("node", ["dist/venue-connect.js"], { encoding: "utf8" }));
  }
}

class RuntimeShim {
  constructor(private readonly venue: SyncVenue) {}

  async connect(): Promise<boolean> {
    const { ok } = this.venue.connect(); // flaw: a synchronous connect inside the async one
    return ok;
  }
}

it("connects", async () => {
  expect(await new RuntimeShim(new SyncVenue()).connect()).toBe(true);
});
