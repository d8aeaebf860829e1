/** Random venue events: what the venue would say of the slot's orders, and what it should not. */
import type { VenueEvent } from "../contracts/venue-event.js";
import type { Dice } from "./dice.js";
import { type OrderNote, type SlotNote, filled } from "./notes.js";
import { type Scene, anyAsset, anyPrice, fresh } from "./random-commands.js";

type EventKind = VenueEvent["kind"];

const STRAY: OrderNote = { id: "stray-e", role: "ENTRY", asked: 70n, fills: [], venueId: "stray", heard: true, cancelAsked: false };

export function randomEvent(scene: Scene, slot: SlotNote): VenueEvent {
  const { dice } = scene;
  const order = anyOrder(scene, slot);
  const kind = dice.weighted<EventKind>([
    [scene.style === "chatty" ? 30_000 : 12, "ORDER_ACK"],
    [scene.style === "churning" && order.role === "EXIT" ? 30_000 : 3, "ORDER_REJECT"],
    [scene.style === "chatty" ? 30_000 : 24, "PARTIAL_FILL"],
    [24, "FULL_FILL"],
    [order.cancelAsked ? 14 : 2, "CANCEL_ACK"],
    [order.cancelAsked ? 14 : 2, "CANCEL_REJECT"],
    [2, "EXPIRED"],
    [3, "RATE_LIMITED"],
  ]);
  const seen = dice.percent(2) ? slot.trade?.seen ?? [] : [];
  return {
    kind,
    eventId: seen.length > 0 ? dice.one(seen).id : fresh(scene, "e"),
    timestamp: eventTime(scene, slot),
    receivedAt: scene.clock + dice.below(50),
    asset: dice.percent(98) ? slot.trade?.asset ?? "BTC-USDT" : anyAsset(scene, slot),
    ...names(scene, order),
    ...fields(scene, order, kind),
  } as unknown as VenueEvent;
}

/** Mostly the active order; now and then one that ended, one of an earlier trade, or one that nobody made. */
function anyOrder({ dice, notes }: Scene, { trade }: SlotNote): OrderNote {
  const active = trade?.working ? [trade.working] : [];
  const ended = trade?.ended ?? [];
  const past = notes.trades.flatMap((one) => one.ended);
  const from = dice.weighted([[active.length * 80, active], [ended.length > 0 ? 12 : 0, ended], [past.length > 0 ? 4 : 0, past], [2, [STRAY]]] as const);
  return dice.one(from);
}

/** Now, late, or in the very millisecond of the last truth. */
function eventTime({ dice, clock }: Scene, { trade }: SlotNote): number {
  if (dice.percent(82)) return clock;
  const truthAt = trade?.truthAt ?? null;
  return truthAt !== null && dice.percent(50) ? truthAt + dice.below(3) - 1 : clock - dice.below(6);
}

function names(scene: Scene, order: OrderNote): object {
  const { dice } = scene;
  const others = dice.percent(2) ? scene.notes.slots.flatMap(({ trade }) => (trade?.working?.venueId ? [trade.working.venueId] : [])) : [];
  const venueOrderId = others.length > 0 ? dice.one(others) : dice.percent(2) ? fresh(scene, "w") : order.venueId ?? fresh(scene, "v");
  const form = dice.weighted([[5, "both"], [3, "ours"], [order.venueId === null ? 0 : 3, "theirs"]] as const);
  return { clientOrderId: form === "theirs" ? null : order.id, venueOrderId: form === "ours" ? null : venueOrderId };
}

function fields({ dice, style }: Scene, order: OrderNote, kind: EventKind): object {
  switch (kind) {
    case "PARTIAL_FILL":
    case "FULL_FILL":
      return fillFields(dice, order, kind, style === "chatty" ? 1n : null);
    case "ORDER_ACK":
      return {};
    case "CANCEL_REJECT":
      return { status: dice.one(["NEW", "ACKED", "PARTIALLY_FILLED", "FILLED", "CANCELED", "REJECTED", "EXPIRED", "UNKNOWN"]), reason: "r" };
    case "RATE_LIMITED":
      return { request: dice.one(["SUBMIT", "CANCEL"]), reason: "r" };
    default:
      return { reason: "r" };
  }
}

function fillFields(dice: Dice, order: OrderNote, kind: EventKind, tiny: bigint | null): object {
  const left = order.asked - filled(order);
  const part = (order.asked * BigInt(1 + dice.below(8))) / 8n;
  const wanted = dice.weighted([[kind === "FULL_FILL" ? 8 : 1, left], [kind === "FULL_FILL" ? 2 : 8, part], [1, left + BigInt(1 + dice.below(30))], [1, 1n]] as const);
  const filledSize = tiny !== null && !dice.percent(1) ? tiny : wanted > 0n ? wanted : 1n;
  const price = anyPrice(dice);
  const value = price * filledSize;
  const fee = dice.weighted([[5, value / 1000n], [2, 0n], [2, -value / 3333n], [1, value / 3n]] as const);
  return { price, filledSize, fee };
}
