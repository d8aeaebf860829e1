/**
 * What the oracle writes down: every fill that ever was, and sums over them whenever something is asked. Nothing is carried
 * forward that can be added up again; no code is shared with the kernel, only the types of what goes in.
 */
import type { Doubt } from "../contracts/diagnostics.js";
import type { IntentOf, KernelIntent } from "../contracts/intent.js";
import type { Instrument } from "../contracts/instrument.js";
import type { TradeStage } from "../contracts/names.js";
import type { VenueEvent } from "../contracts/venue-event.js";

export type Input = KernelIntent | VenueEvent;

/** Something that was traded, or a correction of it (then it may be below zero). */
export interface Booking {
  readonly role: "ENTRY" | "EXIT";
  readonly size: bigint;
  readonly value: bigint;
  readonly fee: bigint;
}

export interface OrderNote {
  readonly id: string;
  readonly role: "ENTRY" | "EXIT";
  readonly asked: bigint;
  readonly fills: Booking[];
  venueId: string | null;
  /** Whether the venue has said anything of it. */
  heard: boolean;
  cancelAsked: boolean;
}

export interface TradeNote {
  readonly tradeId: string;
  readonly asset: string;
  readonly side: "LONG" | "SHORT";
  readonly ratios: readonly bigint[];
  readonly bookings: Booking[];
  readonly seen: { readonly id: string; readonly time: number }[];
  working: OrderNote | null;
  /** In the order in which they ended. */
  readonly ended: OrderNote[];
  exitOrders: number;
  /** Of the first fill that an event told. */
  firstPrice: bigint | null;
  lastMark: bigint | null;
  /** Of the last truth that was taken over. */
  truthAt: number | null;
  /** Whether its end was ever told, and whether nothing was held since. */
  hasEnded: boolean;
  endTold: boolean;
}

export interface SlotNote {
  readonly slotId: number;
  trade: TradeNote | null;
  doubted: boolean;
  /** Times of all events and truths that the slot was ever told. */
  readonly knownTimes: number[];
}

export interface OracleConfig {
  readonly slots: number;
  readonly instruments: readonly Instrument[];
  readonly initialCapital: bigint;
  readonly maxLeverage: number;
}

/** Everything the oracle knows. Changed in place. */
export interface Notes {
  readonly config: OracleConfig;
  readonly slots: readonly SlotNote[];
  /** All trades ever, of all slots. */
  readonly trades: TradeNote[];
  readonly intentIds: string[];
  readonly tradeIds: string[];
  readonly adjustments: bigint[];
  mode: IntentOf<"CONTROL">["mode"];
  maxLeverage: number;
  controlSequence: number;
  /** What the latest input brought the slots into doubt for, and how much could not be booked. */
  doubts: string[];
  /** Trades whose end it led to, with their results. */
  ends: string[];
}

export const REMEMBERED_IDS = 4096;
export const REMEMBERED_EVENTS = 256;
export const REMEMBERED_ORDERS = 32;

export function blank(config: OracleConfig): Notes {
  const slots = Array.from({ length: config.slots }, (_, slotId) => ({ slotId, trade: null, doubted: false, knownTimes: [] }));
  return { config, slots, trades: [], intentIds: [], tradeIds: [], adjustments: [], mode: "NORMAL", maxLeverage: config.maxLeverage, controlSequence: 0, doubts: [], ends: [] };
}

export function newTrade(tradeId: string, asset: string, side: "LONG" | "SHORT", ratios: readonly bigint[]): TradeNote {
  return { tradeId, asset, side, ratios, bookings: [], seen: [], working: null, ended: [], exitOrders: 0, firstPrice: null, lastMark: null, truthAt: null, hasEnded: false, endTold: false };
}

export function newOrder(id: string, role: "ENTRY" | "EXIT", asked: bigint): OrderNote {
  return { id, role, asked, fills: [], venueId: null, heard: false, cancelAsked: false };
}

export const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, one) => all + one, 0n);
const ofRole = (trade: TradeNote, role: "ENTRY" | "EXIT"): Booking[] => trade.bookings.filter((booking) => booking.role === role);

export const entered = (trade: TradeNote): bigint => sum(ofRole(trade, "ENTRY").map(({ size }) => size));
export const entryValue = (trade: TradeNote): bigint => sum(ofRole(trade, "ENTRY").map(({ value }) => value));
export const exited = (trade: TradeNote): bigint => sum(ofRole(trade, "EXIT").map(({ size }) => size));
export const exitValue = (trade: TradeNote): bigint => sum(ofRole(trade, "EXIT").map(({ value }) => value));
export const fees = (trade: TradeNote): bigint => sum(trade.bookings.map(({ fee }) => fee));
export const held = (trade: TradeNote | null): bigint => (trade === null ? 0n : entered(trade) - exited(trade));
export const filled = (order: OrderNote): bigint => sum(order.fills.map(({ size }) => size));

const costOfExited = (trade: TradeNote): bigint => (entered(trade) === 0n ? 0n : (entryValue(trade) * exited(trade)) / entered(trade));
const signed = (trade: TradeNote, amount: bigint): bigint => (trade.side === "LONG" ? amount : -amount);

export const realized = (trade: TradeNote): bigint => signed(trade, exitValue(trade) - costOfExited(trade));
export const mark = (trade: TradeNote): bigint | null => trade.lastMark ?? trade.firstPrice;
export function unrealized(trade: TradeNote): bigint {
  const price = mark(trade);
  return price === null || held(trade) === 0n ? 0n : signed(trade, price * held(trade) - (entryValue(trade) - costOfExited(trade)));
}

export const capital = (notes: Notes): bigint => notes.config.initialCapital + sum(notes.trades.map((trade) => realized(trade) - fees(trade))) + sum(notes.adjustments);
export const equity = (notes: Notes): bigint => capital(notes) + sum(notes.slots.map(({ trade }) => (trade === null ? 0n : unrealized(trade))));

/** What the facts mean. */
export function stageOf({ trade, doubted }: SlotNote): TradeStage {
  if (doubted) return "STALE_STATE_RECONCILING";
  if (trade === null) return "IDLE";
  const order = trade.working;
  if (order?.role === "ENTRY") return order.heard ? "ENTRY_WORKING" : "ORDER_REQUESTED";
  if (order?.role === "EXIT") return order.heard ? "EXIT_WORKING" : "EXIT_REQUESTED";
  if (held(trade) > 0n) return "POSITION_OPEN";
  return entered(trade) > 0n ? "CLOSED" : "IDLE";
}

export const isFreeStage = (stage: TradeStage): boolean => stage === "IDLE" || stage === "CLOSED";

export function doubt(notes: Notes, slot: SlotNote, why: Doubt, excess = 0n): void {
  slot.doubted = true;
  notes.doubts.push(`${why} ${String(excess)}`);
}

/** Writes a fill, or a correction, to the trade and to its order. */
export function book(trade: TradeNote, order: OrderNote | null, booking: Booking): void {
  trade.bookings.push(booking);
  order?.fills.push(booking);
}

export function endOrder(trade: TradeNote): void {
  if (trade.working === null) return;
  trade.ended.push(trade.working);
  trade.working = null;
}

/** Whether a slot has it, or it is among the latest that were used. */
export const isUsedTradeId = (notes: Notes, tradeId: string): boolean =>
  notes.slots.some(({ trade }) => trade?.tradeId === tradeId) || notes.tradeIds.slice(-REMEMBERED_IDS).includes(tradeId);

export function beginTrade(notes: Notes, slot: SlotNote, trade: TradeNote): void {
  slot.trade = trade;
  notes.trades.push(trade);
  notes.tradeIds.push(trade.tradeId);
}

/** Tells a trade's end, once: it ends again only if something was held in between. */
export function tellEnd(notes: Notes, slot: SlotNote, trade: TradeNote): void {
  if (held(trade) > 0n) trade.endTold = false;
  if (stageOf(slot) !== "CLOSED" || trade.endTold) return;
  trade.endTold = true;
  trade.hasEnded = true;
  notes.ends.push(`${trade.tradeId} ${String(realized(trade))} ${String(fees(trade))}`);
}
