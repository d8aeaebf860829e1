// path: src/rust-backend.ts
import { slotFromPayload, type TradeSlot } from "./contracts.js";

interface Native { processIntent(json: string): string; getSlotJson(i: number): string }

export class ExecutionKernel {
  constructor(private readonly native: Native, private readonly maxSlots: number, private readonly account: { observe(s: TradeSlot[]): void }) {}

  processIntent(intent: object): { accepted: boolean } {
    const outcome = JSON.parse(this.native.processIntent(JSON.stringify(intent))) as { accepted: boolean };
    this.account.observe(this.everySlot());
    return outcome;
  }

  private everySlot(): TradeSlot[] {
    const found: TradeSlot[] = [];
    for (let i = 0; i < this.maxSlots; i++) {
      found.push(slotFromPayload(JSON.parse(this.native.getSlotJson(i)))); // flaw: of all slots one has changed
    }
    return found;
  }
}
