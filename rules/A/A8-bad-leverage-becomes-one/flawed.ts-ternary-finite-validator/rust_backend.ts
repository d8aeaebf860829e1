// path: rust_backend.ts
import { processIntent, type KernelIntent, type TradeSlot } from './lib.js'

export function firstInvalidIntentField(intent: KernelIntent): string | null {
  for (const name of ['targetSize', 'leverage'] as const) {
    if (!Number.isFinite(intent[name])) return name
  }
  return null
}

export class ExecutionKernel {
  constructor(private readonly slots: TradeSlot[]) {}

  processIntent(slotId: number, intent: KernelIntent): string {
    if (firstInvalidIntentField(intent) !== null) return 'INVALID_INTENT'
    return processIntent(this.slots[slotId]!, intent)
  }
}
