import type { KernelIntent } from "./contracts";

type Handler = (slot: { size: number; exitQty: number }, intent: KernelIntent) => string;

export enum KernelCommandType { // flaw: contracts can send EXIT_RESIDUAL, this enum has no such member
  ENTER = "ENTER",
  EXIT = "EXIT",
  CANCEL = "CANCEL",
}

const handlers: Record<KernelCommandType, Handler> = {
  [KernelCommandType.ENTER]: (slot, intent) => {
    slot.size = intent.targetSize;
    return "ENTRY_REQUESTED";
  },
  [KernelCommandType.EXIT]: (slot, intent) => {
    slot.exitQty = Math.min(slot.size, intent.targetSize);
    return "EXIT_REQUESTED";
  },
  [KernelCommandType.CANCEL]: (slot) => {
    slot.exitQty = 0;
    return "CANCELLED";
  },
};

export function processIntent(slot: { size: number; exitQty: number }, body: string): string {
  const intent = JSON.parse(body) as KernelIntent;
  const known = Object.values(KernelCommandType).find((name) => name === intent.action);
  if (known === undefined) throw new Error(`unknown variant ${intent.action}`);
  return handlers[known](slot, intent);
}
