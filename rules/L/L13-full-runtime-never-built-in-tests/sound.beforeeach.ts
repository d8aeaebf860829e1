// path: tests/pipeline.test.ts
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildLauncherBundle } from "../src/launcher";
import { MockVenueAdapter } from "../src/mock-venue";
import { PinkDirectRuntime } from "../src/pink-direct";
import { breakout } from "./snapshots";

async function buildFullRuntime(): Promise<PinkDirectRuntime> {
  return new PinkDirectRuntime(await buildLauncherBundle({ venue: new MockVenueAdapter() }));
}

let runtime: PinkDirectRuntime;
beforeEach(async () => {
  runtime = await buildFullRuntime();
});
afterEach(() => runtime.close());

it("enters and closes", async () => {
  for (const snapshot of breakout) await runtime.step(snapshot);
  expect(runtime.kernel.slot(0).stage).toBe("CLOSED");
});
