// path: tests/runtime-shim.test.ts
import { expect, it } from "vitest";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

class Venue {
  async connect(): Promise<{ ok: boolean }> {
    const { stdout } = await promisify(execFile)("node", ["dist/venue-connect.js"]);
    return JSON.parse(stdout);
  }
}

class RuntimeShim {
  constructor(private readonly venue: Venue) {}

  async connect(): Promise<boolean> {
    const { ok } = await this.venue.connect();
    return ok;
  }
}

it("connects", async () => {
  expect(await new RuntimeShim(new Venue()).connect()).toBe(true);
});
