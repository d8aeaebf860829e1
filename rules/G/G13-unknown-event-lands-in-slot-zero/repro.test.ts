/** Slot 0 holds a position. An event comes for an order of somebody else, one without any order, one that names our order and another's number. None is booked there, and each is told. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("G13: an event that matches nothing goes to no slot", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const { state } = kernel;
  const fill = { kind: "PARTIAL_FILL", eventId: "e", timestamp: "2026-05-31T13:00:00Z", receivedAt: "2026-05-31T13:00:00Z", asset: "BTC-USDT", price: "100", filledSize: "0.1", fee: "0" };
  expect(kernel.onVenueEvent({ ...fill, clientOrderId: "x-e", venueOrderId: null })).toMatchObject({ accepted: false, diagnosticCode: "UNKNOWN_ORDER", state: null });
  expect(kernel.onVenueEvent({ ...fill, clientOrderId: null, venueOrderId: "v99" })).toMatchObject({ accepted: false, diagnosticCode: "UNKNOWN_ORDER" });
  expect(kernel.onVenueEvent({ ...fill, clientOrderId: "t1-e", venueOrderId: "v99" })).toMatchObject({ accepted: false, diagnosticCode: "UNKNOWN_ORDER" });
  expect(kernel.onVenueEvent({ ...fill, clientOrderId: null, venueOrderId: null })).toMatchObject({ accepted: false, diagnosticCode: "INVALID_EVENT" });
  expect(kernel.state).toBe(state);
});
