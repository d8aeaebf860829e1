import { describe, expect, it } from "vitest";
import { KernelIntentSchema } from "./intent.js";
import { parse } from "./parse.js";
import { VenueEventSchema } from "./venue-event.js";

const enter = {
  action: "ENTER",
  intentId: "i1",
  timestamp: "2026-05-31T12:00:00.000Z",
  slotId: 0,
  tradeId: "t1",
  asset: "BTC-USDT",
  side: "LONG",
  targetSize: "0.1",
  referencePrice: "64000",
  leverage: 3,
  exitLegRatios: ["0.5", "0.5"],
  orderType: "LIMIT",
  limitPrice: "63999.5",
  reason: "",
};
const fill = {
  kind: "FULL_FILL",
  eventId: "e1",
  timestamp: "2026-05-31T12:00:01.000Z",
  receivedAt: "2026-05-31T12:00:01.020Z",
  asset: "BTC-USDT",
  clientOrderId: "t1-e",
  venueOrderId: null,
  price: "63999.5",
  filledSize: "0.1",
  fee: "2.56",
};
const problems = (schema: Parameters<typeof parse>[0], raw: unknown): string => {
  const parsed = parse(schema, raw);
  return parsed.ok ? "" : parsed.problems.join("; ");
};

describe("a command", () => {
  it("is taken as it should be", () => expect(problems(KernelIntentSchema, enter)).toBe(""));

  it.each([
    [{ action: "ENTRE" }, "action"],
    [{ side: "FLAT" }, "side"],
    [{ side: "long" }, "side"],
    [{ targetSize: 0 }, "targetSize"],
    [{ targetSize: NaN }, "targetSize"],
    [{ referencePrice: "0" }, "referencePrice"],
    [{ leverage: 0 }, "leverage"],
    [{ leverage: 2.5 }, "leverage"],
    [{ leverage: Infinity }, "leverage"],
    [{ exitLegRatios: ["0.5", "0.4"] }, "exitLegRatios"],
    [{ exitLegRatios: ["0.6", "0.6", "1"] }, "exitLegRatios"],
    [{ exitLegRatios: ["0", "1"] }, "exitLegRatios[0]"],
    [{ limitPrice: null }, "limitPrice"],
    [{ orderType: "MARKET" }, "limitPrice"],
    [{ orderType: "STOP" }, "orderType"],
    [{ tradeId: "" }, "tradeId"],
    [{ tradeId: "a".repeat(33) }, "tradeId"],
    [{ timestamp: "2026-05-31T12:00:00" }, "timestamp"],
    [{ timestamp: "2026-05-31T14:00:00+02:00" }, "timestamp"],
    [{ timestamp: 1780228800000 }, "timestamp"],
    [{ slotId: -1 }, "slotId"],
    [{ targetSise: "0.1" }, "targetSise"],
  ])("is refused by the name of its field: %j", (wrong, field) => {
    expect(problems(KernelIntentSchema, { ...enter, ...wrong })).toContain(field);
  });

  it.each([null, undefined, 7, "ENTER", [], {}])("is refused if it is none: %j", (raw) => expect(parse(KernelIntentSchema, raw).ok).toBe(false));
});

describe("a venue event", () => {
  it("is taken as it should be", () => expect(problems(VenueEventSchema, fill)).toBe(""));

  it.each([
    [{ kind: "FILLED" }, "kind"],
    [{ price: 0 }, "price"],
    [{ filledSize: "0" }, "filledSize"],
    [{ fee: "7000" }, "fee"],
    [{ fee: "-7000" }, "fee"],
    [{ eventId: "" }, "eventId"],
    [{ timestamp: undefined }, "timestamp"],
    [{ clientOrderId: null }, "clientOrderId"],
    [{ slotId: 0 }, "slotId"],
  ])("is refused by the name of its field: %j", (wrong, field) => {
    expect(problems(VenueEventSchema, { ...fill, ...wrong })).toContain(field);
  });

  it("may bring a rebate", () => expect(problems(VenueEventSchema, { ...fill, fee: "-0.5" })).toBe(""));
});
