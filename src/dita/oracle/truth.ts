/** What RECONCILE SLOT must do, by README.md alone. */
import type { RefusalCode } from "../contracts/diagnostics.js";
import type { OrderTruth, SlotTruth } from "../contracts/intent.js";
import { type Notes, type OrderNote, type SlotNote, type TradeNote, beginTrade, book, tellEnd, endOrder, filled, held, isUsedTradeId, newTrade, sum } from "./notes.js";

/** Takes over the venue's truth of a slot, or says why not. */
export function takeTruth(notes: Notes, slot: SlotNote, truth: SlotTruth): RefusalCode | null {
  const refused = whyNot(notes, slot, truth);
  if (refused !== null) return refused;
  const { adopt, order, position } = truth;
  if (adopt !== null && position.size > 0n) beginTrade(notes, slot, newTrade(adopt.tradeId, adopt.asset, adopt.side, []));
  const { trade } = slot;
  if (trade !== null) {
    if (order !== null) correct(trade, trade.working!, order);
    if (!order?.isWorking) endOrder(trade);
    const behind = position.size - held(trade);
    if (behind !== 0n) {
      const size = behind > 0n ? behind : -behind;
      book(trade, null, { role: behind > 0n ? "ENTRY" : "EXIT", size, value: size * position.price!, fee: 0n });
    }
    trade.truthAt = truth.observedAt;
  }
  slot.doubted = false;
  slot.knownTimes.push(truth.observedAt);
  if (trade !== null) tellEnd(notes, slot, trade);
  return null;
}

function whyNot(notes: Notes, slot: SlotNote, truth: SlotTruth): RefusalCode | null {
  const { adopt, order, position, observedAt } = truth;
  const { trade } = slot;
  if (slot.knownTimes.some((time) => time >= observedAt)) return "STALE_TRUTH";
  const working = trade?.working ?? null;
  if (order !== null) {
    if (working?.id !== order.clientOrderId) return "INVALID_INTENT";
    if (order.venueOrderId !== null && working.venueId !== null && order.venueOrderId !== working.venueId) return "INVALID_INTENT";
  }
  if (adopt !== null) {
    if (held(trade) > 0n || working !== null) return "SLOT_BUSY";
    if (isUsedTradeId(notes, adopt.tradeId)) return "DUPLICATE_TRADE_ID";
    if (!notes.config.instruments.some(({ asset }) => asset === adopt.asset)) return "UNKNOWN_ASSET";
  } else if (trade === null && position.size > 0n) return "NO_TRADE";
  const corrected = order === null ? 0n : order.filledSize - filled(working!);
  const afterOrder = held(trade) + (working?.role === "EXIT" ? -corrected : corrected);
  return position.size !== afterOrder && position.price === null ? "INVALID_INTENT" : null;
}

/** Makes the order's fills together what the venue says. */
function correct(trade: TradeNote, ours: OrderNote, theirs: OrderTruth): void {
  const ourValue = sum(ours.fills.map(({ value }) => value));
  const agrees = filled(ours) === theirs.filledSize || theirs.averagePrice === null;
  const value = agrees ? ourValue : theirs.averagePrice * theirs.filledSize;
  book(trade, ours, { role: ours.role, size: theirs.filledSize - filled(ours), value: value - ourValue, fee: theirs.fee - sum(ours.fills.map(({ fee }) => fee)) });
  ours.venueId ??= theirs.venueOrderId;
  ours.heard = true;
  ours.cancelAsked = false;
}
