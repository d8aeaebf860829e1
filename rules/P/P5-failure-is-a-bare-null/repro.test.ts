/** The venue's truth cannot be read, speaks of another order, or is too old. Each time the answer says which, and the slot is as it was. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("P5: a truth that is not taken over says why", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const { state } = kernel;
  const reconcile = async (changes: object): Promise<string> => {
    const truth = { kind: "SLOT", slotId: 0, observedAt: "2026-06-01T00:00:00Z", order: null, position: { size: "0", price: null }, adopt: null, ...changes };
    const { accepted, diagnosticCode, detail } = await kernel.processIntent({ action: "RECONCILE", intentId: rig.newId(), timestamp: "2026-05-31T12:00:00Z", reason: "", truth });
    expect(accepted).toBe(false);
    return `${diagnosticCode}: ${detail}`;
  };
  expect(await reconcile({ position: { size: "x", price: null } })).toMatch(/^INVALID_INTENT: truth\.position\.size: not a number/);
  expect(await reconcile({ slotId: 9 })).toBe("UNKNOWN_SLOT: slot 9 of 2");
  expect(await reconcile({ observedAt: "2026-05-31T00:00:00Z" })).toMatch(/^STALE_TRUTH: observed at/);
  expect(await reconcile({ order: { clientOrderId: "x-e", venueOrderId: null, filledSize: "0", averagePrice: null, fee: "0", isWorking: true } })).toMatch(/^INVALID_INTENT: truth\.order/);
  expect(kernel.state).toBe(state);
});
