/** An entry is sent, acknowledged and filled within one command. Its outcome tells all of it in order, what the kernel decided as well as what the venue said. */
import { expect, it } from "vitest";
import { told } from "../../../src/dita/kernel/desk.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("F4: the outcome has the kernel's own events beside the venue's", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  expect(told((await kernel.processIntent(rig.enter("t1", []))).events)).toBe("ENTRY_ORDER_REQUESTED ORDER_ACKNOWLEDGED ORDER_FILLED");
  expect(told((await kernel.processIntent(rig.exit())).events)).toBe("EXIT_ORDER_REQUESTED ORDER_ACKNOWLEDGED ORDER_FILLED TRADE_CLOSED");
});
