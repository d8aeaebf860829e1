/** The plan by which a position is exited, leg by leg. */
import { NO_SIZE, type Size, WHOLE, minus, shareOf } from "../contracts/amounts.js";
import { type Instrument, ceilToStep } from "../contracts/instrument.js";
import type { TradeSlot } from "../contracts/slot.js";

/**
 * Index and size of the next exit leg.
 *
 * After a leg the position is what the plan has left of the entry by then, in whole steps. So a leg that was filled in part is asked for
 * again, one that was filled for more is made up for by the next, and none asks for more than is held. What a leg would take of a broken step
 * falls to the next. The last leg takes all that is left, as does the only one of an empty plan.
 */
export function nextExitLeg(slot: TradeSlot, instrument: Instrument): { readonly index: number; readonly size: Size } {
  const last = Math.max(slot.exitLegRatios.length - 1, 0);
  let left = WHOLE;
  for (let index = 0; index < last; index++) {
    left = minus(left, slot.exitLegRatios[index]!);
    const stays = ceilToStep(instrument, shareOf(slot.initialSize, left, WHOLE));
    if (slot.size > stays) return { index, size: minus(slot.size, stays) };
  }
  return { index: last, size: slot.size > 0n ? slot.size : NO_SIZE };
}
