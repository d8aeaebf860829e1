/** A slot with a history is written by the journal and read again: there is one schema of a slot, and all that it has comes back. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { parse } from "../../../src/dita/contracts/parse.js";
import { TradeSlotSchema } from "../../../src/dita/contracts/slot.js";
import { writer } from "../../../src/dita/contracts/write.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("F30: what writes a slot and what reads it are one schema", () => {
  const desk = new Desk().hold("1", ["0.5", "0.5"]);
  desk.ask({ action: "MARK", asset: "BTC-USDT", price: "105" });
  desk.ask({ action: "EXIT" });
  desk.tell({ kind: "PARTIAL_FILL", price: "106", filledSize: "0.2", fee: "0.01", venueOrderId: "v2" });
  desk.ask({ action: "CANCEL" });
  for (const slot of desk.state.slots) {
    const written: unknown = JSON.parse(JSON.stringify(writer(TradeSlotSchema)(slot)));
    expect(parse(TradeSlotSchema, written)).toEqual({ ok: true, value: slot });
  }
  expect(desk.slot().activeExitOrder).toMatchObject({ cancelReason: "test", filledSize: size("0.2") });
});
