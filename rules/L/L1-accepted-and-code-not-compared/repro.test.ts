/** Many commands and events are answered, good ones and bad. Whatever is accepted has a code that says so, and whatever is refused has one that says why. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("L1: no outcome is accepted with the code of a refusal", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const event = { kind: "ORDER_ACK", eventId: "e", timestamp: "2026-05-31T13:00:00Z", receivedAt: "2026-05-31T13:00:00Z", asset: "BTC-USDT", clientOrderId: "t1-e", venueOrderId: null };
  const outcomes = [{}, { ...rig.enter(), leverage: 0 }, rig.exit(), rig.enter(), rig.enter(), rig.exit(), rig.cancel()].map((command) => kernel.processIntent(command));
  const answers = [...(await Promise.all(outcomes)), kernel.onVenueEvent({}), kernel.onVenueEvent(event)];
  rig.venue.scenario.lost = "ANSWER";
  answers.push(await kernel.processIntent(rig.exit()));
  for (const { accepted, diagnosticCode } of answers) expect(accepted, diagnosticCode).toBe(["OK", "ORDER_UNCONFIRMED", "SLOT_DOUBTED"].includes(diagnosticCode));
  expect(new Set(answers.map(({ accepted }) => accepted)).size).toBe(2);
});
