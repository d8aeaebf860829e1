/** The kernel is closed while one caller waits for its order and another holds a slot. The first gets his answer, the second keeps what he read, and a third is told that it is over. */
import { expect, it } from "vitest";
import { KernelClosed } from "../../../src/dita/bridge/execution-kernel.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("T9: a close waits for who is in a call, and harms nobody who holds a value", async () => {
  const rig = new Rig();
  const kernel = await rig.open();
  const entered = kernel.processIntent(rig.enter());
  const slot = kernel.slot(0)!;
  const closed = kernel.close();
  await expect(kernel.processIntent(rig.exit())).rejects.toThrow(KernelClosed);
  expect(await entered).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  await closed;
  expect(slot).toMatchObject({ fsmState: "ORDER_REQUESTED", tradeId: "t1" });
  expect(kernel.slot(0)!.fsmState).toBe("POSITION_OPEN");
});
