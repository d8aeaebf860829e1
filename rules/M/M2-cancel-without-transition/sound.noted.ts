// path: src/kernel.ts
import type { KernelIntent, Slot, Transition } from "./contracts";

type Handler = (slot: Slot, intent: KernelIntent, note: (t: Transition) => void) => string;

const cancel: Handler = (slot, intent, note) => {
  const order = slot.activeEntryOrder ?? slot.activeExitOrder;
  note({ prevState: slot.stage, nextState: slot.stage, trigger: "CANCEL", tradeId: intent.tradeId });
  if (!order) return "NO_ACTIVE_ORDER";
  order.status = "CANCEL_REQUESTED";
  return "OK";
};

export function processIntent(slot: Slot, intent: KernelIntent) {
  const transitions: Transition[] = [];
  if (intent.action !== "CANCEL") return { accepted: false, code: "INVALID_INTENT", transitions };
  const code = cancel(slot, intent, (t) => transitions.push(t));
  return { accepted: code === "OK", code, transitions };
}
