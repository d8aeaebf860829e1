// path: src/kernel.ts
import type { KernelIntent, Slot, Transition } from "./contracts";

type Handler = (slot: Slot, intent: KernelIntent, note: (t: Transition) => void) => string;

const handlers: Record<string, Handler> = {
  ENTER(slot, intent, note) {
    const prevState = slot.stage;
    slot.stage = "ORDER_REQUESTED";
    note({ prevState, nextState: slot.stage, trigger: "ENTER", tradeId: intent.tradeId });
    return "OK";
  },
  CANCEL(slot) { // flaw: never notes that a cancel was asked for
    const order = slot.activeEntryOrder ?? slot.activeExitOrder;
    if (!order) return "NO_ACTIVE_ORDER";
    order.status = "CANCEL_REQUESTED";
    return "OK";
  },
};

export function processIntent(slot: Slot, intent: KernelIntent) {
  const transitions: Transition[] = [];
  const code = handlers[intent.action]!(slot, intent, (t) => transitions.push(t));
  return { accepted: code === "OK", code, transitions };
}
