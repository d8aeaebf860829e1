/** Fields are misspelled in a command, in a fill, in a configuration. None is dropped for its default: each is refused, and named. */
import { expect, it } from "vitest";
import { parse } from "../../../src/dita/contracts/parse.js";
import { writer } from "../../../src/dita/contracts/write.js";
import { KernelConfigSchema } from "../../../src/dita/kernel/state.js";
import { iso } from "../../../src/dita/kernel/desk.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

it("Q2: a field that nobody knows is refused by name", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  expect((await kernel.processIntent({ ...rig.enter(), laverage: 3 })).detail).toMatch(/laverage/);
  const fill = { kind: "FULL_FILL", eventId: "e", timestamp: iso(0), receivedAt: iso(0), asset: "BTC-USDT", clientOrderId: "t1-e", venueOrderId: null, price: "100", filledSize: "1", fee: "0" };
  expect(kernel.onVenueEvent({ ...fill, comission: "1" }).detail).toMatch(/comission/);
  const { fee, ...withoutFee } = fill;
  expect(kernel.onVenueEvent({ ...withoutFee, fees: fee })).toMatchObject({ accepted: false, detail: expect.stringMatching(/fee: .*fees/s) as string });
  expect(parse(KernelConfigSchema, { ...writer(KernelConfigSchema)(RIG_CONFIG), maxSlot: 3 }).ok).toBe(false);
  expect(kernel.slot(0)!.fsmState).toBe("IDLE");
});
