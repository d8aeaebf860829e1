/** Numbers that are missing or broken come with a fill. None of them is a zero: the event is refused, and says which field. */
import { expect, it } from "vitest";
import { parse } from "../../../src/dita/contracts/parse.js";
import { VenueEventSchema } from "../../../src/dita/contracts/venue-event.js";
import { iso } from "../../../src/dita/kernel/desk.js";

it.each(["price", "filledSize", "fee"])("G26: a %s that is missing or broken is refused and is no zero", (field) => {
  const fill = { kind: "FULL_FILL", eventId: "e", timestamp: iso(0), receivedAt: iso(0), asset: "BTC-USDT", clientOrderId: "t1-e", venueOrderId: null, price: "100", filledSize: "1", fee: "0" };
  expect(parse(VenueEventSchema, fill).ok).toBe(true);
  for (const broken of [undefined, null, NaN, Infinity, "", "NaN", "1,5", true, []]) {
    const parsed = parse(VenueEventSchema, { ...fill, [field]: broken });
    expect(parsed.ok ? "" : parsed.problems.join()).toMatch(new RegExp(`^${field}: `));
  }
});
