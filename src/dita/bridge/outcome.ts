import type { RefusalCode } from "../contracts/diagnostics.js";
import type { TradeStage } from "../contracts/names.js";
import type { KernelEvent } from "../kernel/events.js";
import type { KernelState } from "../kernel/state.js";

/** How a command or an event ended. */
export interface KernelOutcome {
  /** Whether it was carried out, as far as is known. */
  readonly accepted: boolean;
  readonly diagnosticCode: KernelDiagnosticCode;
  readonly detail: string;
  /** The slot's stage afterwards; null where it concerns no slot. */
  readonly state: TradeStage | null;
  /** What was decided, in order. */
  readonly events: readonly KernelEvent[];
}

/**
 * OK; a refusal; or what the venue made of it: ORDER_REJECTED and CANCEL_REJECTED are not accepted, ORDER_UNCONFIRMED is an order or a
 * cancel without an answer yet, SLOT_DOUBTED one whose answer was in doubt. NOT_RECORDED: the journal failed, and nothing was asked or changed.
 */
export type KernelDiagnosticCode = "CANCEL_REJECTED" | "NOT_RECORDED" | "OK" | "ORDER_REJECTED" | "ORDER_UNCONFIRMED" | "SLOT_DOUBTED" | RefusalCode;

export const refused = (diagnosticCode: KernelDiagnosticCode, detail: string, state: TradeStage | null = null, events: readonly KernelEvent[] = []): KernelOutcome => ({ accepted: false, diagnosticCode, detail, state, events });

/** The outcome of what was decided, and of what the venue answered to it. */
export function outcomeOf(events: readonly KernelEvent[], { slots }: KernelState, isUnconfirmed = false): KernelOutcome {
  const [first] = events;
  if (first?.type === "REFUSED") return refused(first.code, first.detail, first.state, events);
  const state = first !== undefined && "slotId" in first && first.slotId !== null ? (slots[first.slotId]?.fsmState ?? null) : null;
  const done = (diagnosticCode: KernelDiagnosticCode, detail = ""): KernelOutcome => ({ accepted: true, diagnosticCode, detail, state, events });
  if (isUnconfirmed) return done("ORDER_UNCONFIRMED", "the venue did not answer");
  if (first?.type === "ENTRY_ORDER_REQUESTED" || first?.type === "EXIT_ORDER_REQUESTED") {
    for (const event of events) if (event.type === "ORDER_ENDED" && event.status === "REJECTED") return refused("ORDER_REJECTED", event.reason, state, events);
  }
  if (first?.type === "CANCEL_REQUESTED") {
    for (const event of events) {
      if (event.type === "CANCEL_REFUSED") return refused("CANCEL_REJECTED", event.reason, state, events);
      // It had ended before the refusal came: not by this cancel.
      if (event.type === "REFUSED" && event.trigger === "CANCEL_REJECT") return refused("CANCEL_REJECTED", event.detail, state, events);
    }
  }
  const doubt = events.find((event) => event.type === "SLOT_DOUBTED");
  return doubt === undefined || doubt === first ? done("OK") : done("SLOT_DOUBTED", doubt.doubt);
}
