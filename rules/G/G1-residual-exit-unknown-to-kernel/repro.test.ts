/** The planned legs left something over. EXIT_RESIDUAL closes all of it, and the kernel knows the command as any other. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("G1: EXIT_RESIDUAL is carried out", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", ["0.2", "0.8"]));
  await kernel.processIntent(rig.exit());
  expect(await kernel.processIntent(rig.exit("EXIT_RESIDUAL"))).toMatchObject({ accepted: true, diagnosticCode: "OK", state: "CLOSED" });
  expect(kernel.slot(0)).toMatchObject({ size: 0n, exitedSize: size("1"), closeReason: "EXIT_FILLED" });
});
