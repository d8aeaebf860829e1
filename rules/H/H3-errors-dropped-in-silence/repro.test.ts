/** Four things go wrong beside a command: the venue is silent, a listener throws, an event belongs to nobody, another cannot be read. Each is told, with what caused it. */
import { expect, it } from "vitest";
import type { RawVenueEvent } from "../../../src/dita/contracts/venue-event.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("H3: no fault is swallowed", async () => {
  const rig = new Rig();
  let isBroken = false;
  await using kernel = await rig.open({
    onEvents: () => {
      if (isBroken) throw new Error("listener");
    },
  });
  const stray = { kind: "ORDER_ACK", eventId: "e", timestamp: "2026-05-31T12:00:00Z", receivedAt: "2026-05-31T12:00:00Z", asset: "BTC-USDT", clientOrderId: "x-e", venueOrderId: null };
  const submit = rig.venue.submit.bind(rig.venue);
  rig.venue.submit = async (order) => [stray as RawVenueEvent, {} as RawVenueEvent, ...(await submit(order))];
  await kernel.processIntent(rig.enter("t1", []));
  isBroken = true;
  rig.venue.scenario.lost = "ANSWER";
  rig.venue.submit = submit;
  await kernel.processIntent(rig.exit());
  const messages = rig.faults.map(({ message }) => message);
  for (const fault of [/UNKNOWN_ORDER/, /INVALID_EVENT/, /listener/, /the answer did not arrive/]) expect(messages).toContainEqual(expect.stringMatching(fault));
});
