import { describe, expect, it } from "vitest";
import { type Money, money, price, size } from "../../contracts/amounts.js";
import type { VenueOrder } from "../../contracts/slot.js";
import type { Clock, MonotonicTime, UtcTime } from "../../contracts/time.js";
import { parse } from "../../contracts/parse.js";
import { VenueEventSchema } from "../../contracts/venue-event.js";
import { VenueUnavailable } from "../port.js";
import { MockVenue, type MockVenueScenario } from "./mock-venue.js";

const clock: Clock = { now: () => 1000 as UtcTime, monotonic: () => 0 as MonotonicTime };
const venueOf = (scenario: Partial<MockVenueScenario> = {}): MockVenue => new MockVenue(clock, money("1000"), { price: price("100"), ...scenario });
const order = (role: "ENTRY" | "EXIT", changes: Partial<VenueOrder> = {}): VenueOrder => ({
  clientOrderId: role === "ENTRY" ? "t1-e" : "t1-x1",
  venueOrderId: null,
  role,
  asset: "BTC-USDT",
  side: "LONG",
  orderType: "MARKET",
  limitPrice: null,
  intendedSize: size("2"),
  filledSize: size("0"),
  filledValue: money("0"),
  fee: money("0"),
  reduceOnly: role === "EXIT",
  status: "NEW",
  cancelReason: null,
  createdAt: 0 as UtcTime,
  ...changes,
});
const kinds = (events: readonly { kind: string }[]): string[] => events.map(({ kind }) => kind);

describe("the mock venue", () => {
  it.each([
    [{}, ["ORDER_ACK", "FULL_FILL"]],
    [{ emitAckBeforeFill: false }, ["FULL_FILL"]],
    [{ onSubmit: "FILL_HALF" as const }, ["ORDER_ACK", "PARTIAL_FILL"]],
    [{ onSubmit: "REST" as const, emitAckBeforeFill: false }, ["ORDER_ACK"]],
    [{ rejectEntry: true }, ["ORDER_REJECT"]],
    [{ rateLimited: true }, ["RATE_LIMITED"]],
  ])("does what the scenario says: %j", async (scenario, expected) => {
    const events = await venueOf(scenario).submit(order("ENTRY"));
    expect(kinds(events)).toEqual(expected);
    for (const event of events) expect(parse(VenueEventSchema, event).ok).toBe(true);
  });

  it("takes an order once", async () => {
    const venue = venueOf();
    await venue.submit(order("ENTRY"));
    expect(kinds(await venue.submit(order("ENTRY")))).toEqual(["ORDER_ACK"]);
    expect(venue.position("t1")).toBe(size("2"));
  });

  it("lets an exit take no more than is held", async () => {
    const venue = venueOf();
    await venue.submit(order("ENTRY"));
    const events = await venue.submit(order("EXIT", { intendedSize: size("5") }));
    expect(events.at(-1)).toMatchObject({ kind: "FULL_FILL", filledSize: "2" });
    expect(venue.position("t1")).toBe(0n);
  });

  it("keeps a wallet of what was realized, less its fees", async () => {
    const venue = venueOf({ feeBasisPoints: 10n });
    await venue.submit(order("ENTRY"));
    expect(await venue.wallet()).toBe(money("999.8"));
    venue.scenario.price = price("110");
    await venue.submit(order("EXIT", { intendedSize: size("1") }));
    expect(await venue.wallet()).toBe((money("999.8") + money("10") - money("0.11")) as Money);
  });

  it("tells of a cancel what became of the order", async () => {
    const venue = venueOf({ onSubmit: "REST" });
    expect(await venue.cancel(order("ENTRY"))).toMatchObject([{ kind: "CANCEL_REJECT", status: "UNKNOWN" }]);
    await venue.submit(order("ENTRY"));
    expect(kinds(await venue.cancel(order("ENTRY")))).toEqual(["CANCEL_ACK"]);
    expect(await venue.cancel(order("ENTRY"))).toMatchObject([{ kind: "CANCEL_REJECT", status: "CANCELED" }]);
  });

  it("loses a request, or an answer", async () => {
    const venue = venueOf({ lost: "REQUEST" });
    await expect(venue.submit(order("ENTRY"))).rejects.toThrow(VenueUnavailable);
    expect(venue.position("t1")).toBe(0n);
    venue.scenario.lost = "ANSWER";
    await expect(venue.submit(order("ENTRY"))).rejects.toThrow(VenueUnavailable);
    expect(venue.position("t1")).toBe(size("2"));
  });
});
