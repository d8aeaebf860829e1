/**
 * The books of a slot. Four sums say everything: what was entered and what was exited, as size and as value. Results are functions of the
 * sums and are never added up, so that nothing drifts, the order of fills does not matter, and of a closed trade the result is exactly what
 * the exits brought less what the entries cost.
 */
import { type Money, NO_MONEY, type Price, minus, plus, shareOf, valueOf } from "../contracts/amounts.js";
import type { TradeSlot } from "../contracts/slot.js";

export type Sums = Pick<TradeSlot, "entryValue" | "exitValue" | "exitedSize" | "feesPaid" | "initialSize">;

const signed = (slot: TradeSlot, money: Money): Money => (slot.side === "SHORT" ? minus(NO_MONEY, money) : money);

/** The slot with other sums or another mark, and the results that follow. */
export function rebook(slot: TradeSlot, changes: Partial<Sums & { markPrice: Price }>): TradeSlot {
  const next = { ...slot, ...changes };
  const { initialSize, exitedSize, entryValue, exitValue, markPrice } = next;
  next.size = minus(initialSize, exitedSize);
  const costOfExited = initialSize > 0n ? shareOf(entryValue, exitedSize, initialSize) : NO_MONEY;
  next.realizedPnl = signed(next, minus(exitValue, costOfExited));
  const costOfHeld = minus(entryValue, costOfExited);
  next.unrealizedPnl = markPrice === null || next.size === 0n ? NO_MONEY : signed(next, minus(valueOf(markPrice, next.size), costOfHeld));
  return next;
}

/** The sums after `size` more of one side was traded for `value`, charged `fee`. */
export function traded(slot: TradeSlot, role: "ENTRY" | "EXIT", { size, value, fee }: { size: TradeSlot["size"]; value: Money; fee: Money }): Partial<Sums> {
  const feesPaid = plus(slot.feesPaid, fee);
  return role === "ENTRY"
    ? { initialSize: plus(slot.initialSize, size), entryValue: plus(slot.entryValue, value), feesPaid }
    : { exitedSize: plus(slot.exitedSize, size), exitValue: plus(slot.exitValue, value), feesPaid };
}
