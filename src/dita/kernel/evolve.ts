/** What an event makes of the state. Decides nothing: whatever `decide` gave can be played again, and gives the same. */
import { type Price, minus, plus } from "../contracts/amounts.js";
import type { TradeSlot } from "../contracts/slot.js";
import type { ExchangeTime } from "../contracts/time.js";
import { type SlotDraft, changeOrder, draftOf, reopen } from "./draft.js";
import type { EventOf, KernelEvent } from "./events.js";
import { book, revalue } from "./ledger.js";
import { addId } from "./recent-ids.js";
import type { Account, KernelState } from "./state.js";

/** Event ids that a slot remembers for its trade. */
export const MAX_SEEN_EVENTS = 256;

export function evolve(state: KernelState, event: KernelEvent): KernelState {
  switch (event.type) {
    case "ENTRY_ORDER_REQUESTED":
    case "SLOT_RECONCILED":
      return commitSlot(useTradeId(state, event.slot.tradeId), draftOf(event.slot), event);
    case "EXIT_ORDER_REQUESTED":
    case "CANCEL_REQUESTED":
    case "ORDER_ACKNOWLEDGED":
    case "ORDER_FILLED":
    case "ORDER_ENDED":
    case "CANCEL_REFUSED":
    case "TRADE_CLOSED":
    case "SLOT_DOUBTED":
      return changeSlot(state, event);
    case "PRICE_MARKED":
      return { ...state, slots: state.slots.map((slot) => (slot.asset === event.asset && slot.size > 0n ? marked(slot, event.price) : slot)) };
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

/** Puts a slot in its place. What its trade made and paid since goes to the account, and what led here is remembered. */
function commitSlot(state: KernelState, slot: SlotDraft, event: SlotEvent): KernelState {
  const before = slotOf(state, slot.slotId);
  const happenedAt = "happenedAt" in event ? event.happenedAt : null;
  if (happenedAt !== null) remember(slot, event.causeId, happenedAt);
  slot.fsmState = event.nextState;
  return {
    slots: state.slots.with(slot.slotId, slot),
    instruments: state.instruments,
    account: settle(state.account, before, slot),
    control: state.control,
    usedTradeIds: state.usedTradeIds,
    seenIntentIds: isVenueEvent(event) ? state.seenIntentIds : addId(state.seenIntentIds, event.causeId),
  };
}

function settle(account: Account, before: TradeSlot, { tradeId, realizedPnl, feesPaid }: TradeSlot): Account {
  const isSameTrade = before.tradeId === tradeId;
  const made = isSameTrade ? minus(realizedPnl, before.realizedPnl) : realizedPnl;
  const paid = isSameTrade ? minus(feesPaid, before.feesPaid) : feesPaid;
  if (made === 0n && paid === 0n) return account;
  return { ...account, realizedPnl: plus(account.realizedPnl, made), feesPaid: plus(account.feesPaid, paid) };
}

/** Whether the venue's word led to it. A command is known by its id, so that it is not carried out twice. */
const isVenueEvent = (event: SlotEvent): boolean => event.type === "TRADE_CLOSED" || ("happenedAt" in event && event.happenedAt !== null);

function changeSlot(state: KernelState, event: ChangeOfSlot): KernelState {
  const slot = draftOf(slotOf(state, event.slotId));
  switch (event.type) {
    case "EXIT_ORDER_REQUESTED":
      slot.activeExitOrder = event.order;
      slot.exitOrderCount++;
      break;
    case "CANCEL_REQUESTED":
      changeOrder(slot, event.clientOrderId, (order) => (order.cancelReason = event.reason));
      break;
    case "ORDER_ACKNOWLEDGED":
      changeOrder(slot, event.clientOrderId, (order) => {
        order.venueOrderId ??= event.venueOrderId;
        if (order.status === "NEW") order.status = "ACKED";
      });
      break;
    case "ORDER_FILLED":
      fill(slot, event);
      break;
    case "ORDER_ENDED":
      changeOrder(slot, event.clientOrderId, (order) => {
        order.venueOrderId ??= event.venueOrderId;
        order.status = event.status;
        order.cancelReason = null;
      });
      break;
    case "CANCEL_REFUSED":
      changeOrder(slot, event.clientOrderId, (order) => {
        order.venueOrderId ??= event.venueOrderId;
        order.cancelReason = null;
      });
      break;
    case "TRADE_CLOSED": {
      // A trade that a late fill brought back ends again, and is one trade.
      const tradeSeq = state.account.tradeSeq + (slot.closeReason === "" ? 1 : 0);
      slot.closeReason = event.reason;
      return commitSlot({ ...state, account: { ...state.account, tradeSeq } }, slot, event);
    }
    case "SLOT_DOUBTED":
      break;
  }
  return commitSlot(state, slot, event);
}

function fill(slot: SlotDraft, event: EventOf<"ORDER_FILLED">): void {
  const { role } = changeOrder(slot, event.clientOrderId, (order) => {
    order.venueOrderId ??= event.venueOrderId;
    order.status = event.status;
    order.filledSize = plus(order.filledSize, event.size);
    order.filledValue = plus(order.filledValue, event.value);
    order.fee = plus(order.fee, event.fee);
  });
  slot.markPrice ??= event.price;
  slot.entryTime ??= event.happenedAt;
  book(slot, role, event);
  if (slot.size > 0n) reopen(slot);
}

function marked(before: TradeSlot, price: Price): TradeSlot {
  const slot = draftOf(before);
  slot.markPrice = price;
  revalue(slot);
  return slot;
}

/** The oldest id makes room, and the time up to which ids were forgotten is kept. */
function remember(slot: SlotDraft, id: string, timestamp: ExchangeTime): void {
  const { seenEvents } = slot;
  slot.lastEventTime = later(slot.lastEventTime, timestamp);
  if (seenEvents.at(-1)?.id === id) return;
  if (seenEvents.length >= MAX_SEEN_EVENTS) slot.forgottenThrough = later(slot.forgottenThrough, seenEvents[0]!.timestamp);
  slot.seenEvents = [...seenEvents.slice(1 - MAX_SEEN_EVENTS), { id, timestamp }];
}

const later = (known: ExchangeTime | null, time: ExchangeTime): ExchangeTime => (known === null || time > known ? time : known);
