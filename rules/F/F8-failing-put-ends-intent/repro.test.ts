/** Who shows the positions elsewhere fails at every turn. The trade goes on to its end, and each failure is told. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("F8: a projection that fails ends no command", async () => {
  const rig = new Rig();
  await using kernel = await rig.open({
    onEvents: () => {
      throw new Error("the cluster is gone");
    },
  });
  expect(await kernel.processIntent(rig.enter("t1", []))).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  expect(await kernel.processIntent(rig.exit())).toMatchObject({ accepted: true, state: "CLOSED" });
  expect(new Set(rig.faults.map(({ message }) => message))).toEqual(new Set(["the cluster is gone"]));
});
