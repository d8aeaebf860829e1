/** A venue dates its fills to the microsecond, another to the nanosecond. Both are moments to the millisecond here. */
import { expect, it } from "vitest";
import { parse } from "../../../src/dita/contracts/parse.js";
import { ExchangeTimeSchema } from "../../../src/dita/contracts/time.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it.each(["2026-05-31T12:00:10.123456Z", "2026-05-31T12:00:10.123456789Z"])("Q12: the time %s is read, however many digits it has", (timestamp) => {
  expect(parse(ExchangeTimeSchema, timestamp)).toEqual({ ok: true, value: Date.UTC(2026, 4, 31, 12, 0, 10, 123) });
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1", timestamp });
  expect(desk.slot()).toMatchObject({ fsmState: "POSITION_OPEN", entryTime: Date.UTC(2026, 4, 31, 12, 0, 10, 123) });
});
