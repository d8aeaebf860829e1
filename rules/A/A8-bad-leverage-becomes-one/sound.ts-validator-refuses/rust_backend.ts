// path: rust_backend.ts
import { processIntent, type KernelIntent, type TradeSlot } from './lib.js'

export function firstInvalidIntentField(intent: KernelIntent): string | null {
  if (!Number.isFinite(intent.targetSize)) return 'targetSize'
  if (!Number.isFinite(intent.leverage) || intent.leverage <= 0) return 'leverage'
  return null
}

export class ExecutionKernel {
  constructor(private readonly slots: TradeSlot[]) {}

  processIntent(slotId: number, intent: KernelIntent): string {
    const field = firstInvalidIntentField(intent)
    return field === null ? processIntent(this.slots[slotId]!, intent) : 'INVALID_INTENT'
  }
}
