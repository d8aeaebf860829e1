/** Two commands are answered one after the other. Each answer has the stage as it was then, and the slot is asked for its own. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("M7: the stage of an outcome is the slot's after that command", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const entered = await kernel.processIntent(rig.enter("t1", []));
  expect(entered.state).toBe("POSITION_OPEN");
  expect(kernel.slot(0)!.fsmState).toBe("POSITION_OPEN");
  const exited = await kernel.processIntent(rig.exit());
  expect([entered.state, exited.state, kernel.slot(0)!.fsmState, rig.journal.replay().slots[0]!.fsmState]).toEqual(["POSITION_OPEN", "CLOSED", "CLOSED", "CLOSED"]);
});
