/** The kernel: `decide` says what follows from a command or a venue event, `evolve` what that makes of the state. Neither changes anything. */
import type { KernelIntent } from "../contracts/intent.js";
import type { UtcTime } from "../contracts/time.js";
import type { VenueEvent } from "../contracts/venue-event.js";
import { cancel, enter, exit } from "./commands.js";
import { type Cause, refuse } from "./deciding.js";
import type { KernelEvent } from "./events.js";
import { hasId } from "./recent-ids.js";
import { reconcile } from "./reconcile.js";
import type { KernelState } from "./state.js";
import { onVenueEvent } from "./venue-events.js";

/**
 * What follows from `input`, in the order in which `evolve` takes it. Nothing that follows is `[]`; what cannot be done is one REFUSED.
 * Pure: the same state, input and `now` give the same. `now` only dates what is decided.
 */
export function decide(state: KernelState, input: KernelIntent | VenueEvent, now: UtcTime): readonly KernelEvent[] {
  return "action" in input ? processIntent(state, input, now) : onVenueEvent(state, input, { at: now, trigger: input.kind, causeId: input.eventId });
}

function processIntent(state: KernelState, intent: KernelIntent, now: UtcTime): readonly KernelEvent[] {
  const cause: Cause = { at: now, trigger: intent.action, causeId: intent.intentId };
  if (hasId(state.seenIntentIds, intent.intentId)) return refuse(cause, null, "DUPLICATE_INTENT", intent.intentId);
  switch (intent.action) {
    case "MARK":
      return state.slots.some(({ asset, size }) => asset === intent.asset && size > 0n) ? [{ type: "PRICE_MARKED", ...cause, asset: intent.asset, price: intent.price }] : [];
    case "CONTROL": {
      const { mode, maxLeverage, sequence } = intent;
      if (sequence <= state.control.sequence) return refuse(cause, null, "STALE_CONTROL", `sequence ${sequence}, and ${state.control.sequence} is in force`);
      return [{ type: "CONTROL_CHANGED", ...cause, mode, maxLeverage, sequence }];
    }
    case "RECONCILE":
      return reconcile(state, intent, cause);
    case "ENTER":
    case "EXIT":
    case "EXIT_RESIDUAL":
    case "CANCEL": {
      const slot = state.slots[intent.slotId];
      if (slot === undefined) return refuse(cause, null, "UNKNOWN_SLOT", `slot ${intent.slotId} of ${state.slots.length}`);
      if (intent.action === "ENTER") return enter(state, slot, intent, cause);
      if (intent.action === "CANCEL") return cancel(slot, intent, cause);
      return exit(state, slot, intent, cause);
    }
  }
}
