/** The venue adds a status and an event kind, and an old strategy sends an action that there is none of. Each is refused by its name; nothing throws, and nothing is taken for something else. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("H6: a name that is not known is refused and raises nothing", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const { state } = kernel;
  const event = { eventId: "e", timestamp: "2026-05-31T13:00:00Z", receivedAt: "2026-05-31T13:00:00Z", asset: "BTC-USDT", clientOrderId: "t1-e", venueOrderId: null, reason: "" };
  const outcomes = [
    kernel.onVenueEvent({ ...event, kind: "CANCEL_REJECT", status: "PENDING_CANCEL" }),
    kernel.onVenueEvent({ ...event, kind: "ORDER_TRIGGERED" }),
    await kernel.processIntent({ ...rig.enter(), action: "HEDGE" }),
    await kernel.processIntent({ ...rig.enter(), side: "BOTH" }),
    await kernel.processIntent({ ...rig.enter(), orderType: "STOP" }),
  ];
  for (const [i, field] of ["status", "kind", "action", "side", "orderType"].entries()) {
    expect(outcomes[i]).toMatchObject({ accepted: false, diagnosticCode: i < 2 ? "INVALID_EVENT" : "INVALID_INTENT", detail: expect.stringMatching(`^${field}: `) as string });
  }
  expect(kernel.state).toBe(state);
});
