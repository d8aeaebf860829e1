/** Why something was refused, or what was remarkable about what was done. README.md says when each is given. */
import { z } from "zod";

/** Nothing changed. */
export const RefusalCodeSchema = z.enum([
  "INVALID_INTENT",
  "INVALID_EVENT",
  "UNKNOWN_SLOT",
  "UNKNOWN_ASSET",
  "UNKNOWN_ORDER",
  "DUPLICATE_INTENT",
  "DUPLICATE_TRADE_ID",
  "DUPLICATE_EVENT",
  "ALREADY_SETTLED",
  "TRADING_HALTED",
  "LEVERAGE_TOO_HIGH",
  "SLOT_BUSY",
  "ORDER_WORKING",
  "ORDER_DONE",
  "NO_OPEN_POSITION",
  "NO_ACTIVE_ORDER",
  "NO_TRADE",
  "STALE_STATE_RECONCILING",
  "STALE_TRUTH",
  "STALE_CONTROL",
]);
export type RefusalCode = z.output<typeof RefusalCodeSchema>;

/** Why a slot is in doubt: its books may not be the venue's. */
export const DoubtSchema = z.enum(["REQUESTED", "OVERFILL", "LATE_FILL", "CANCEL_FATE_UNKNOWN", "MAYBE_BOOKED"]);
export type Doubt = z.output<typeof DoubtSchema>;
