/** An auditor reads what happened to a slot. Every change says what led to it: the command by its id, or the venue's event by its, also what came before the venue was asked. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("F6: every change names its cause", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const command = rig.enter("t1", []);
  const { events } = await kernel.processIntent(command);
  expect(events.map(({ trigger }) => trigger)).toEqual(["ENTER", "ORDER_ACK", "FULL_FILL"]);
  expect(events[0]).toMatchObject({ causeId: command.intentId, prevState: "IDLE", nextState: "ORDER_REQUESTED" });
  const ids = kernel.slot(0)!.seenEvents.map(({ id }) => id);
  expect(events.slice(1).map(({ causeId }) => causeId)).toEqual(ids);
  expect(ids).toHaveLength(2);
});
