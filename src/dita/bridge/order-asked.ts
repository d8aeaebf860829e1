import type { KernelEvent } from "../kernel/events.js";

/** The slot of which the venue is to be asked for something, if it is. */
export function orderAsked(events: readonly KernelEvent[]): { readonly slotId: number; readonly isCancel: boolean } | null {
  for (const { type, ...event } of events) {
    if (!("slotId" in event) || event.slotId === null) continue;
    if (type === "CANCEL_REQUESTED") return { slotId: event.slotId, isCancel: true };
    if (type === "ENTRY_ORDER_REQUESTED" || type === "EXIT_ORDER_REQUESTED") return { slotId: event.slotId, isCancel: false };
  }
  return null;
}
