// path: bingx_venue.ts
import type { VenueEvent } from './lib.js'

export interface ExecutionReceipt { orderId: string; price: number; filledSize: number; commission: number }
export interface KernelIntent { action: 'ENTER' | 'EXIT'; targetSize: number }

export class BingxVenueAdapter {
  constructor(private readonly backend: { submitIntent(intent: KernelIntent): Promise<ExecutionReceipt> }) {}

  async submit(intent: KernelIntent): Promise<VenueEvent[]> {
    return this.eventsFromSubmit(intent, await this.backend.submitIntent(intent))
  }

  private eventsFromSubmit(intent: KernelIntent, receipt: ExecutionReceipt): VenueEvent[] {
    if (receipt.filledSize <= 0) return []
    return [{ price: receipt.price, filledSize: receipt.filledSize, exit: intent.action === 'EXIT' }]
  }
}
