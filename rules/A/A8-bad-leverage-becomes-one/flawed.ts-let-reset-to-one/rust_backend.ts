// path: rust_backend.ts
import { KernelCore, type KernelIntent } from './lib.js'

function firstInvalidIntentField({ targetSize, leverage, tradeId }: KernelIntent): string | undefined {
  if (tradeId === '') return 'tradeId'
  if (!Number.isFinite(targetSize) || targetSize <= 0) return 'targetSize'
  if (!Number.isFinite(leverage)) return 'leverage'
  return undefined
}

export class ExecutionKernel {
  private readonly core = new KernelCore()

  processIntent(slotId: number, intent: KernelIntent): { accepted: boolean; field?: string } {
    const field = firstInvalidIntentField(intent)
    if (field) return { accepted: false, field }
    return { accepted: this.core.processIntent(slotId, intent) }
  }
}
