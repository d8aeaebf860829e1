/** The venue's answer has no price, and an adapter writes zero for it. Such a fill is refused by name and the position is no loss; the fill with its price then is the result. */
import { expect, it } from "vitest";
import { money } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("L3: a fill at a price of zero is refused", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  rig.venue.scenario.onSubmit = "REST";
  await kernel.processIntent(rig.exit("EXIT_RESIDUAL"));
  const { state } = kernel;
  const fill = { kind: "FULL_FILL", eventId: "e", timestamp: "2026-05-31T13:00:00Z", receivedAt: "2026-05-31T13:00:00Z", asset: "BTC-USDT", clientOrderId: "t1-x1", venueOrderId: null, filledSize: "1", fee: "0" };
  for (const none of ["0", 0, "0.00000000001", null]) expect(kernel.onVenueEvent({ ...fill, price: none })).toMatchObject({ accepted: false, diagnosticCode: "INVALID_EVENT", detail: expect.stringMatching(/^price: /) as string });
  expect(kernel.state).toBe(state);
  kernel.onVenueEvent({ ...fill, price: "101" });
  expect(kernel.slot(0)).toMatchObject({ fsmState: "CLOSED", realizedPnl: money("1") });
});
