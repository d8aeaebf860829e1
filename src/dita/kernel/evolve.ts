/** What an event makes of the state. Decides nothing: whatever `decide` gave can be played again, and gives the same. */
import { minus, plus } from "../contracts/amounts.js";
import { type TradeSlot, type VenueOrder, activeOrder } from "../contracts/slot.js";
import type { ExchangeTime } from "../contracts/time.js";
import type { EventOf, KernelEvent } from "./events.js";
import { rebook, traded } from "./ledger.js";
import { archive, withOrder } from "./orders.js";
import { addId } from "./recent-ids.js";
import type { KernelState } from "./state.js";

/** Event ids that a slot remembers for its trade. */
export const MAX_SEEN_EVENTS = 256;

export function evolve(state: KernelState, event: KernelEvent): KernelState {
  switch (event.type) {
    case "ENTRY_ORDER_REQUESTED":
    case "SLOT_RECONCILED":
      return commitSlot(useTradeId(state, event.slot.tradeId), event.slot, event);
    case "EXIT_ORDER_REQUESTED":
    case "CANCEL_REQUESTED":
    case "ORDER_ACKNOWLEDGED":
    case "ORDER_FILLED":
    case "ORDER_ENDED":
    case "CANCEL_REFUSED":
    case "TRADE_CLOSED":
    case "SLOT_DOUBTED":
      return commitSlot(event.type === "TRADE_CLOSED" ? countTrade(state) : state, changeSlot(slotOf(state, event.slotId), event), event);
    case "PRICE_MARKED":
      return { ...state, slots: state.slots.map((slot) => (slot.asset === event.asset && slot.size > 0n ? rebook(slot, { markPrice: event.price }) : slot)) };
    case "CAPITAL_CORRECTED":
      return seen({ ...state, account: { ...state.account, adjustments: plus(state.account.adjustments, event.drift) } }, event.causeId);
    case "CONTROL_CHANGED":
      return { ...state, control: { mode: event.mode, maxLeverage: event.maxLeverage, sequence: event.sequence } };
    case "REFUSED":
      return state;
  }
}

type SlotEvent = Extract<KernelEvent, { slotId: number; prevState: unknown }>;
type ChangeOfSlot = Exclude<SlotEvent, EventOf<"ENTRY_ORDER_REQUESTED" | "SLOT_RECONCILED">>;

function slotOf({ slots }: KernelState, slotId: number): TradeSlot {
  const slot = slots[slotId];
  if (slot === undefined) throw new Error(`an event of slot ${slotId}, and there are ${slots.length}`);
  return slot;
}

const seen = (state: KernelState, intentId: string): KernelState => ({ ...state, seenIntentIds: addId(state.seenIntentIds, intentId) });
const useTradeId = (state: KernelState, tradeId: string): KernelState => (tradeId === "" ? state : { ...state, usedTradeIds: addId(state.usedTradeIds, tradeId) });
const countTrade = (state: KernelState): KernelState => ({ ...state, account: { ...state.account, tradeSeq: state.account.tradeSeq + 1 } });

/** Puts a slot in its place. What its trade made and paid since goes to the account, and what led here is remembered. */
function commitSlot(state: KernelState, changed: TradeSlot, event: SlotEvent): KernelState {
  const before = slotOf(state, changed.slotId);
  const happenedAt = "happenedAt" in event ? event.happenedAt : null;
  const slot = happenedAt === null ? { ...changed, fsmState: event.nextState } : remember({ ...changed, fsmState: event.nextState }, event.causeId, happenedAt);
  const isSameTrade = before.tradeId === slot.tradeId;
  const realizedPnl = isSameTrade ? minus(slot.realizedPnl, before.realizedPnl) : slot.realizedPnl;
  const feesPaid = isSameTrade ? minus(slot.feesPaid, before.feesPaid) : slot.feesPaid;
  const account = { ...state.account, realizedPnl: plus(state.account.realizedPnl, realizedPnl), feesPaid: plus(state.account.feesPaid, feesPaid) };
  const next = { ...state, account, slots: state.slots.with(slot.slotId, slot) };
  return isVenueEvent(event) ? next : seen(next, event.causeId);
}

/** Whether the venue's word led to it. A command is known by its id, so that it is not carried out twice. */
const isVenueEvent = (event: SlotEvent): boolean => event.type === "TRADE_CLOSED" || ("happenedAt" in event && event.happenedAt !== null);

function changeSlot(slot: TradeSlot, event: ChangeOfSlot): TradeSlot {
  switch (event.type) {
    case "EXIT_ORDER_REQUESTED":
      return { ...slot, activeExitOrder: event.order, exitOrderCount: slot.exitOrderCount + 1 };
    case "CANCEL_REQUESTED":
      return withOrder(slot, event.clientOrderId, (order) => ({ ...order, cancelReason: event.reason }));
    case "ORDER_ACKNOWLEDGED":
      return withOrder(slot, event.clientOrderId, (order) => ({ ...named(order, event), status: order.status === "NEW" ? "ACKED" : order.status }));
    case "ORDER_FILLED":
      return fill(slot, event);
    case "ORDER_ENDED":
      return ifEnded(withOrder(slot, event.clientOrderId, (order) => ({ ...named(order, event), status: event.status, cancelReason: null })));
    case "CANCEL_REFUSED":
      return withOrder(slot, event.clientOrderId, (order) => ({ ...named(order, event), cancelReason: null }));
    case "TRADE_CLOSED":
      return { ...slot, closeReason: event.reason };
    case "SLOT_DOUBTED":
      return slot;
  }
}

function fill(slot: TradeSlot, event: EventOf<"ORDER_FILLED">): TradeSlot {
  const role = slot.activeExitOrder?.clientOrderId === event.clientOrderId ? "EXIT" : roleOf(slot, event.clientOrderId);
  const changed = withOrder(slot, event.clientOrderId, (order) => ({
    ...named(order, event),
    status: event.status,
    filledSize: plus(order.filledSize, event.size),
    filledValue: plus(order.filledValue, event.value),
    fee: plus(order.fee, event.fee),
  }));
  const booked = rebook(changed, { ...traded(slot, role, event), markPrice: slot.markPrice ?? event.price });
  return ifEnded({ ...booked, entryTime: slot.entryTime ?? event.happenedAt });
}

const roleOf = ({ doneOrders }: TradeSlot, clientOrderId: string): VenueOrder["role"] => doneOrders.find((order) => order.clientOrderId === clientOrderId)?.role ?? "ENTRY";

/** An order learns the venue's id with the first event that names it. */
const named = (order: VenueOrder, { venueOrderId }: { readonly venueOrderId: string | null }): VenueOrder => ({ ...order, venueOrderId: order.venueOrderId ?? venueOrderId });

const ENDED: ReadonlySet<string> = new Set<VenueOrder["status"]>(["FILLED", "CANCELED", "REJECTED", "EXPIRED"]);

function ifEnded(slot: TradeSlot): TradeSlot {
  const order = activeOrder(slot);
  return order !== null && ENDED.has(order.status) ? archive(slot, order) : slot;
}

/** The oldest id makes room, and the time up to which ids were forgotten is kept. */
function remember(slot: TradeSlot, id: string, timestamp: ExchangeTime): TradeSlot {
  const lastEventTime = slot.lastEventTime === null || timestamp > slot.lastEventTime ? timestamp : slot.lastEventTime;
  const last = slot.seenEvents.at(-1);
  if (last?.id === id) return { ...slot, lastEventTime };
  if (slot.seenEvents.length < MAX_SEEN_EVENTS) return { ...slot, lastEventTime, seenEvents: [...slot.seenEvents, { id, timestamp }] };
  const oldest = slot.seenEvents[0]!;
  const forgottenThrough = slot.forgottenThrough === null || oldest.timestamp > slot.forgottenThrough ? oldest.timestamp : slot.forgottenThrough;
  return { ...slot, lastEventTime, forgottenThrough, seenEvents: [...slot.seenEvents.slice(1), { id, timestamp }] };
}
