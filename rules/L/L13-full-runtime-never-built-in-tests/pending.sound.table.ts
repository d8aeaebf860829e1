// path: tests/pipeline.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { buildLauncherBundle } from "../src/launcher";
import { MockVenueAdapter } from "../src/mock-venue";
import { PinkDirectRuntime } from "../src/pink-direct";
import { snapshots } from "./snapshots";

const buildFullRuntime = async (ratio: number) =>
  new PinkDirectRuntime(await buildLauncherBundle({ venue: new MockVenueAdapter({ partialFillRatio: ratio }) }));

const makers = { full: () => buildFullRuntime(1), half: () => buildFullRuntime(0.5) };

for (const [name, make] of Object.entries(makers)) {
  test(`trade closes: ${name}`, async () => {
    const runtime = await make();
    for (const s of snapshots("breakout")) await runtime.step(s);
    assert.equal(runtime.kernel.slot(0).stage, "CLOSED");
  });
}
