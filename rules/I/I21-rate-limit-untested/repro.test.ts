/** The venue is asked too often: it takes neither an entry, nor a cancel, nor an exit. Each leaves what was before, and can be asked for again. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("I21: a request for which the venue had no room can be repeated", async () => {
  const rig = new Rig({ rateLimited: true, onSubmit: "REST" });
  await using kernel = await rig.open();
  expect(await kernel.processIntent(rig.enter("t1", []))).toMatchObject({ accepted: false, diagnosticCode: "ORDER_REJECTED", detail: "too many requests", state: "IDLE" });
  rig.venue.scenario.rateLimited = false;
  await kernel.processIntent(rig.enter("t2", []));
  rig.venue.scenario.rateLimited = true;
  expect(await kernel.processIntent(rig.cancel())).toMatchObject({ accepted: false, diagnosticCode: "CANCEL_REJECTED", state: "ENTRY_WORKING" });
  expect(kernel.slot(0)!.activeEntryOrder).toMatchObject({ status: "ACKED", cancelReason: null });
  rig.venue.trade("t2-e", size("1"));
  expect(await kernel.processIntent(rig.exit())).toMatchObject({ accepted: false, diagnosticCode: "ORDER_REJECTED", state: "POSITION_OPEN" });
  rig.venue.scenario.rateLimited = false;
  expect(await kernel.processIntent(rig.exit())).toMatchObject({ accepted: true, state: "EXIT_WORKING" });
});
