/** Somebody sets a field of a slot that there is none of, or misspells one in a command. Neither is dropped unseen. */
import { expect, it } from "vitest";
import { parse } from "../../../src/dita/contracts/parse.js";
import { TradeSlotSchema } from "../../../src/dita/contracts/slot.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("F14: an unknown name is an error wherever it is given", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  expect(() => Object.assign(kernel.slot(0)!, { sise: 3n })).toThrow(TypeError);
  const { sise } = { sise: "3" };
  expect((await kernel.processIntent({ ...rig.exit(), sise })).detail).toMatch(/sise/);
  expect(parse(TradeSlotSchema, { ...kernel.slot(0)!, sise })).toMatchObject({ ok: false });
});
