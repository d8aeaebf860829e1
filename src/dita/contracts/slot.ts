/** A slot holds one trade at a time, with its orders. Slots change by the kernel's events alone. */
import { z } from "zod";
import { CountedSizeSchema, MoneySchema, NO_SIZE, type Price, PriceSchema, ShareSchema, type Size, SizeSchema, averagePrice, minus } from "./amounts.js";
import { AssetSchema, IdSchema, LeverageSchema, OpenSideSchema, OrderTypeSchema, ReasonSchema, SlotIdSchema, TradeIdSchema, TradeSideSchema, TradeStageSchema, VenueOrderStatusSchema } from "./names.js";
import { ExchangeTimeSchema, UtcTimeSchema } from "./time.js";

export const REOPENED = "REOPENED";

export const VenueOrderSchema = z.strictObject({
  /** Made of the trade's id, so that a repeated submit is known to the venue as the same order. */
  clientOrderId: IdSchema,
  /** Null until the venue has named it. */
  venueOrderId: IdSchema.nullable(),
  role: z.enum(["ENTRY", "EXIT"]),
  asset: AssetSchema,
  /** Of the position: an exit of a LONG position sells. */
  side: OpenSideSchema,
  orderType: OrderTypeSchema,
  limitPrice: PriceSchema.nullable(),
  /** What was asked for. Fills do not change it. */
  intendedSize: SizeSchema,
  /** Of all its fills: size, price times size, fees. */
  filledSize: CountedSizeSchema,
  filledValue: MoneySchema,
  fee: MoneySchema,
  /** Exits only make a position smaller. */
  reduceOnly: z.boolean(),
  status: VenueOrderStatusSchema,
  /** Why its cancel was asked for, while that is not answered. */
  cancelReason: ReasonSchema.nullable(),
  createdAt: UtcTimeSchema,
});
export type VenueOrder = Readonly<z.output<typeof VenueOrderSchema>>;
export type OrderRole = VenueOrder["role"];

/** What is still to be filled of an order. Nothing, if by the venue's truth more was filled than we had asked for. */
export const remainingSize = ({ intendedSize, filledSize }: VenueOrder): Size => (filledSize < intendedSize ? minus(intendedSize, filledSize) : NO_SIZE);

export const TradeSlotSchema = z.strictObject({
  slotId: SlotIdSchema,
  /** Empty in a slot that never had a trade. A free slot keeps its last trade until the next one begins. */
  tradeId: z.union([z.literal(""), TradeIdSchema]),
  asset: z.union([z.literal(""), AssetSchema]),
  side: TradeSideSchema,
  fsmState: TradeStageSchema,
  leverage: LeverageSchema,
  exitLegRatios: z.array(ShareSchema),

  /** What is held: `initialSize` less `exitedSize`, and never below zero. */
  size: CountedSizeSchema,
  /** Of all entry fills: size, and price times size. */
  initialSize: CountedSizeSchema,
  entryValue: MoneySchema,
  /** Of all exit fills: size, and price times size. */
  exitedSize: CountedSizeSchema,
  exitValue: MoneySchema,
  /** What the exits made of their share of `entryValue`; gross of `feesPaid`. */
  realizedPnl: MoneySchema,
  feesPaid: MoneySchema,
  /** The last mark, and what the position would make at it; null and zero before the first. */
  markPrice: PriceSchema.nullable(),
  unrealizedPnl: MoneySchema,

  /** The order that may still fill, if any; never both. */
  activeEntryOrder: VenueOrderSchema.nullable(),
  activeExitOrder: VenueOrderSchema.nullable(),
  /** The trade's orders that ended, oldest first: a fill may come after the end. Bounded. */
  doneOrders: z.array(VenueOrderSchema),
  /** Exit orders made so far; numbers their ids. */
  exitOrderCount: z.int().min(0),
  /** Why the trade ended, as TRADE_CLOSED told; empty before. REOPENED if something was held after that. */
  closeReason: z.string(),

  entryTime: ExchangeTimeSchema.nullable(),
  /** The latest moment that the slot was told of, of this trade or an earlier one: a truth of before is too old. */
  lastEventTime: ExchangeTimeSchema.nullable(),
  /** Events that happened before it are in the books already: the venue's truth of that moment was taken over. */
  settledThrough: ExchangeTimeSchema.nullable(),
  /** Events up to it may have been booked, but their ids were forgotten. */
  forgottenThrough: ExchangeTimeSchema.nullable(),
  /** Ids of this trade's events, oldest first, with their times. Bounded. */
  seenEvents: z.array(z.strictObject({ id: IdSchema, timestamp: ExchangeTimeSchema })),
});
export type TradeSlot = Readonly<z.output<typeof TradeSlotSchema>>;

/** Whether the slot can take the next trade. */
export const isFree = (slot: TradeSlot): boolean => slot.fsmState === "IDLE" || slot.fsmState === "CLOSED";

export const activeOrder = (slot: TradeSlot): VenueOrder | null => slot.activeEntryOrder ?? slot.activeExitOrder;

/** Average price of the entry fills, rounded down to a unit of price; null before the first. The books use `entryValue`. */
export const entryPrice = (slot: TradeSlot): Price | null => (slot.initialSize > 0n ? averagePrice(slot.entryValue, slot.initialSize) : null);
