/** Slot 0 has an entry at the venue when a fill comes for an order of another system. It is not booked there, and whoever runs the kernel hears of it. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("J8: an event of a stranger is nobody's, and no slot 0's", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  let listener!: (event: unknown) => void;
  const connect = rig.venue.connect.bind(rig.venue);
  rig.venue.connect = (given) => ((listener = given), connect(given));
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const { state } = kernel;
  listener({ kind: "FULL_FILL", eventId: "e", timestamp: "2026-05-31T13:00:00Z", receivedAt: "2026-05-31T13:00:00Z", asset: "BTC-USDT", clientOrderId: "theirs-e", venueOrderId: "v77", price: "100", filledSize: "1", fee: "0" });
  expect(kernel.state).toBe(state);
  expect(rig.faults).toMatchObject([{ message: expect.stringMatching(/UNKNOWN_ORDER: order theirs-e v77/) as string }]);
});
