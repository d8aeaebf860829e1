/** Names and texts that commands, events and slots share. */
import { z } from "zod";

export const TRADE_STAGES = ["IDLE", "ORDER_REQUESTED", "ENTRY_WORKING", "POSITION_OPEN", "EXIT_REQUESTED", "EXIT_WORKING", "STALE_STATE_RECONCILING", "CLOSED"] as const;
/** Where a trade stands. README.md says what each stage means. */
export type TradeStage = (typeof TRADE_STAGES)[number];
export const TradeStageSchema = z.enum(TRADE_STAGES);

/** Of a position that is held or asked for. A slot that never had a trade is FLAT. */
export const TradeSideSchema = z.enum(["FLAT", "LONG", "SHORT"]);
export const OpenSideSchema = TradeSideSchema.exclude(["FLAT"]);

export const OrderTypeSchema = z.enum(["MARKET", "LIMIT"]);

/** How an order stands at the venue. NEW is one of which the venue has said nothing yet. */
export const VenueOrderStatusSchema = z.enum(["NEW", "ACKED", "PARTIALLY_FILLED", "FILLED", "CANCELED", "REJECTED", "EXPIRED", "UNKNOWN"]);

/** What an operator lets the system do: all; no entries; nothing that makes an order. Cancels are always possible. */
export const ControlModeSchema = z.enum(["NORMAL", "REDUCE_ONLY", "HALT"]);

export const MAX_SLOTS = 256;
export const SlotIdSchema = z.int().min(0).max(MAX_SLOTS - 1);
/** Order ids are made of it, and venues allow forty characters. */
export const TradeIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,32}$/, "1 to 32 letters, digits, - or _");
export const AssetSchema = z.string().regex(/^[A-Z0-9]{1,20}(-[A-Z0-9]{1,20})?$/, "a symbol such as BTC-USDT");
export const IdSchema = z.string().min(1).max(128);
export const ReasonSchema = z.string().max(256);
export const LeverageSchema = z.int().min(1).max(125);
