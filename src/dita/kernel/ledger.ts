/**
 * The books of a slot. Four sums say everything: what was entered and what was exited, as size and as value. Results are functions of the
 * sums and are never added up, so that nothing drifts, the order of fills does not matter, and of a closed trade the result is exactly what
 * the exits brought less what the entries cost.
 */
import { type Money, NO_MONEY, type Size, minus, plus, shareOf, valueOf } from "../contracts/amounts.js";
import type { OrderRole } from "../contracts/slot.js";
import type { SlotDraft } from "./draft.js";

interface Traded {
  readonly size: Size;
  readonly value: Money;
  readonly fee: Money;
}

/** Books what was traded: an entry adds to what was entered, an exit to what was exited. */
export function book(slot: SlotDraft, role: OrderRole, { size, value, fee }: Traded): void {
  slot.feesPaid = plus(slot.feesPaid, fee);
  if (role === "ENTRY") {
    slot.initialSize = plus(slot.initialSize, size);
    slot.entryValue = plus(slot.entryValue, value);
  } else {
    slot.exitedSize = plus(slot.exitedSize, size);
    slot.exitValue = plus(slot.exitValue, value);
  }
  revalue(slot);
}

/** Works out what follows from the sums and the mark. */
export function revalue(slot: SlotDraft): void {
  const { initialSize, exitedSize, entryValue, exitValue, markPrice, side } = slot;
  const signed = (money: Money): Money => (side === "SHORT" ? minus(NO_MONEY, money) : money);
  const costOfExited = initialSize > 0n ? shareOf(entryValue, exitedSize, initialSize) : NO_MONEY;
  const costOfHeld = minus(entryValue, costOfExited);
  slot.size = minus(initialSize, exitedSize);
  slot.realizedPnl = signed(minus(exitValue, costOfExited));
  slot.unrealizedPnl = markPrice === null || slot.size === 0n ? NO_MONEY : signed(minus(valueOf(markPrice, slot.size), costOfHeld));
}
