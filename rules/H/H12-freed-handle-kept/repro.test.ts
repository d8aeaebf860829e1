/** A kernel is closed, twice, while somebody still has it. Whatever he asks then is an error that says so, and the journal has nothing more. */
import { expect, it } from "vitest";
import { KernelClosed } from "../../../src/dita/bridge/execution-kernel.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("H12: a closed kernel is used by nobody", async () => {
  const rig = new Rig();
  const kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const written = rig.journal.replay();
  await kernel.close();
  await kernel[Symbol.asyncDispose]();
  await expect(kernel.processIntent(rig.exit())).rejects.toThrow(KernelClosed);
  await expect(kernel.reconcile(0)).rejects.toThrow(KernelClosed);
  await expect(kernel.reconcileCapital()).rejects.toThrow(KernelClosed);
  expect(() => kernel.onVenueEvent({})).toThrow(KernelClosed);
  expect(rig.journal.replay()).toBe(written);
});
