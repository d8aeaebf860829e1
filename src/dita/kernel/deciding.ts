/** What deciding about one slot needs, whichever command or event it is about. */
import type { RefusalCode } from "../contracts/diagnostics.js";
import type { TradeStage } from "../contracts/names.js";
import { REOPENED, type TradeSlot } from "../contracts/slot.js";
import type { UtcTime } from "../contracts/time.js";
import type { EventOf, KernelEvent } from "./events.js";
import { type Step, TRANSITIONS } from "./fsm.js";

/** What asked for a decision, and when. */
export interface Cause {
  readonly at: UtcTime;
  readonly trigger: string;
  readonly causeId: string;
}

/** Nothing changes, and why: the state it was in, what was asked, and the reason. */
export function refuse(cause: Cause, slot: TradeSlot | null, code: RefusalCode, detail: string): [EventOf<"REFUSED">] {
  return [{ type: "REFUSED", ...cause, slotId: slot?.slotId ?? null, state: slot?.fsmState ?? null, code, detail }];
}

export interface Move {
  readonly at: UtcTime;
  readonly trigger: string;
  readonly causeId: string;
  readonly slotId: number;
  readonly prevState: TradeStage;
  readonly nextState: TradeStage;
}

export const move = ({ at, trigger, causeId }: Cause, slot: TradeSlot, nextState: TradeStage): Move => ({ at, trigger, causeId, slotId: slot.slotId, prevState: slot.fsmState, nextState });

/** What follows if the table lets `step` happen in the slot's stage; else the table's refusal. */
export function advance(cause: Cause, slot: TradeSlot, step: Exclude<Step, "RECONCILE">, decided: (move: Move) => readonly KernelEvent[]): readonly KernelEvent[] {
  const cell = TRANSITIONS[slot.fsmState][step];
  if (cell === "AS_THE_VENUE_SAYS") throw new Error(`the table leaves ${step} in ${slot.fsmState} to the venue`);
  if (typeof cell === "object") return refuse(cause, slot, cell.refused, `${cause.trigger} in ${slot.fsmState}`);
  return decided(move(cause, slot, cell));
}

/** The end of a trade, where a change leads to it. One that was told is not told again, unless it was reopened since. `slot` is the slot afterwards. */
export function closing(change: Move, slot: TradeSlot, reason: string): readonly KernelEvent[] {
  if (change.nextState !== "CLOSED" || (slot.closeReason !== "" && slot.closeReason !== REOPENED)) return [];
  const { realizedPnl, feesPaid, tradeId } = slot;
  return [{ type: "TRADE_CLOSED", ...change, prevState: "CLOSED", tradeId, realizedPnl, feesPaid, reason }];
}
