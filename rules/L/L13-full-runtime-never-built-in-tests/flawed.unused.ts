// path: tests/pipeline.test.ts
import { describe, expect, it } from "vitest";
import { DecisionEngine } from "../src/decision";
import { buildLauncherBundle } from "../src/launcher";
import { MockVenueAdapter } from "../src/mock-venue";
import { PinkDirectRuntime } from "../src/pink-direct";
import { ExecutionKernel } from "../src/rust-backend";

async function buildFullRuntime(): Promise<PinkDirectRuntime> { // flaw: nobody calls it
  const bundle = await buildLauncherBundle({ venue: new MockVenueAdapter() });
  return new PinkDirectRuntime(bundle.kernel, new DecisionEngine(), bundle.persistence);
}

describe("pipeline", () => {
  it("opens a position", () => {
    const kernel = new ExecutionKernel(new MockVenueAdapter());
    kernel.processIntent({ action: "ENTER", targetSize: 1 });
    expect(kernel.slot(0).stage).toBe("POSITION_OPEN");
  });
});
