/** The venue does not answer an order at all for a while. Commands to another slot, marks and the stream are served meanwhile, by the same thread. */
import { expect, it } from "vitest";
import { money, size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("N3: nobody stands still while the venue is waited for", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", []));
  let answer!: () => void;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const submit = rig.venue.submit.bind(rig.venue);
  rig.venue.submit = (order) => answered.then(() => submit(order));
  const waiting = kernel.processIntent(rig.enter("t2", [], { slotId: 1 }));
  rig.venue.trade("t1-e", size("1"));
  await kernel.processIntent({ action: "MARK", intentId: "m1", timestamp: "2026-05-31T12:00:00Z", asset: "BTC-USDT", price: "105" });
  expect(kernel.slot(0)).toMatchObject({ fsmState: "POSITION_OPEN", unrealizedPnl: money("5") });
  expect(kernel.slot(1)!.fsmState).toBe("ORDER_REQUESTED");
  answer();
  expect(await waiting).toMatchObject({ accepted: true, state: "ENTRY_WORKING" });
});
