/** All that the kernel knows: a value, which no part of the system changes. */
import { z } from "zod";
import { type Money, MoneySchema, NO_MONEY, NO_SIZE, minus, plus } from "../contracts/amounts.js";
import { type Instrument, InstrumentSchema } from "../contracts/instrument.js";
import { AssetSchema, ControlModeSchema, LeverageSchema, MAX_SLOTS } from "../contracts/names.js";
import { type TradeSlot, TradeSlotSchema } from "../contracts/slot.js";
import { RecentIdsSchema, hasId, noIds } from "./recent-ids.js";

/** Commands that are known to have been carried out, and trade ids that no new trade may have. */
const MAX_SEEN_INTENT_IDS = 4096;
const MAX_USED_TRADE_IDS = 4096;

/** What a kernel is made with; a journal begins with it. */
export const KernelConfigSchema = z.strictObject({
  maxSlots: z.int().min(1).max(MAX_SLOTS),
  instruments: z.array(InstrumentSchema).min(1),
  initialCapital: MoneySchema,
  maxLeverage: LeverageSchema,
});
export type KernelConfig = Readonly<z.output<typeof KernelConfigSchema>>;

/** capital = initialCapital + realizedPnl - feesPaid + adjustments */
const AccountSchema = z.strictObject({
  initialCapital: MoneySchema,
  /** Of all trades, gross of fees. */
  realizedPnl: MoneySchema,
  feesPaid: MoneySchema,
  /** What the venue's wallet had more than our books, each time it was asked: funding, transfers, and errors. */
  adjustments: MoneySchema,
  /** Trades that were closed, each counted once. */
  tradeSeq: z.int().min(0),
});
export type Account = Readonly<z.output<typeof AccountSchema>>;

export const KernelStateSchema = z.strictObject({
  slots: z.array(TradeSlotSchema),
  instruments: z.record(AssetSchema, InstrumentSchema),
  account: AccountSchema,
  control: z.strictObject({ mode: ControlModeSchema, maxLeverage: LeverageSchema, sequence: z.int().min(0) }),
  usedTradeIds: RecentIdsSchema,
  seenIntentIds: RecentIdsSchema,
});
export type KernelState = Readonly<z.output<typeof KernelStateSchema>>;

/** A slot that never had a trade. */
export const emptySlot = (slotId: number): TradeSlot => ({
  slotId,
  tradeId: "",
  asset: "",
  side: "FLAT",
  fsmState: "IDLE",
  leverage: 1,
  exitLegRatios: [],
  size: NO_SIZE,
  initialSize: NO_SIZE,
  entryValue: NO_MONEY,
  exitedSize: NO_SIZE,
  exitValue: NO_MONEY,
  realizedPnl: NO_MONEY,
  feesPaid: NO_MONEY,
  markPrice: null,
  unrealizedPnl: NO_MONEY,
  activeEntryOrder: null,
  activeExitOrder: null,
  doneOrders: [],
  exitOrderCount: 0,
  closeReason: "",
  entryTime: null,
  lastEventTime: null,
  settledThrough: null,
  forgottenThrough: null,
  seenEvents: [],
});

export const initialState = ({ maxSlots, instruments, initialCapital, maxLeverage }: KernelConfig): KernelState => ({
  slots: Array.from({ length: maxSlots }, (_, slotId) => emptySlot(slotId)),
  instruments: Object.fromEntries(instruments.map((instrument): [string, Instrument] => [instrument.asset, instrument])),
  account: { initialCapital, realizedPnl: NO_MONEY, feesPaid: NO_MONEY, adjustments: NO_MONEY, tradeSeq: 0 },
  control: { mode: "NORMAL", maxLeverage, sequence: 0 },
  usedTradeIds: noIds(MAX_USED_TRADE_IDS),
  seenIntentIds: noIds(MAX_SEEN_INTENT_IDS),
});

/** What the account has, without what open positions may still make. */
export const capital = ({ initialCapital, realizedPnl, feesPaid, adjustments }: Account): Money => plus(minus(plus(initialCapital, realizedPnl), feesPaid), adjustments);

/** What open positions would make at the last marks. */
export const unrealizedPnl = ({ slots }: KernelState): Money => slots.reduce((sum, slot) => plus(sum, slot.unrealizedPnl), NO_MONEY);

export const equity = (state: KernelState): Money => plus(capital(state.account), unrealizedPnl(state));

/** Whether a trade with this id is or was, as far as is remembered. Order ids are made of it, and the venue knows those of earlier ones. */
export const isTradeIdUsed = ({ slots, usedTradeIds }: KernelState, tradeId: string): boolean => hasId(usedTradeIds, tradeId) || slots.some((slot) => slot.tradeId === tradeId);
