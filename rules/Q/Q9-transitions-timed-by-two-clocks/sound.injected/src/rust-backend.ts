import { moveTo } from "./kernel";
import type { KernelIntent, Slot, Transition } from "./contracts";

export function processIntent(slot: Slot, intent: KernelIntent, clock: () => number = Date.now): Transition[] {
  const now = clock();
  return [
    moveTo(slot, "ORDER_REQUESTED", intent.action, now),
    moveTo(slot, "ORDER_SENT", "SUBMITTED", now),
  ];
}
