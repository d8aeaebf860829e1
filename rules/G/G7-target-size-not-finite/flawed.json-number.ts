// path: src/lib.ts
interface KernelIntent {
  action: "ENTER" | "EXIT";
  targetSize: number;
  leverage: number;
}

export interface TradeSlot {
  initialSize: number;
  leverage: number;
  entry?: { intendedSize: number; filledSize: number };
}

export function processIntent(slot: TradeSlot, intent: KernelIntent): string {
  if (intent.action === "ENTER") {
    slot.leverage = Number.isFinite(intent.leverage) && intent.leverage > 0 ? intent.leverage : 1;
    slot.initialSize = intent.targetSize; // flaw: no finite check on targetSize
    slot.entry = { intendedSize: intent.targetSize, filledSize: 0 };
    return "ENTRY_REQUESTED";
  }
  return "EXIT_REQUESTED";
}
