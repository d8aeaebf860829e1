// path: src/rust-backend.ts
interface WasmKernel { get_slot_json(slot: number): string }
interface RawSlot { size: number; entry_price: number; fsm_state: string }

export class KernelSlotView {
  constructor(private readonly wasm: WasmKernel, private readonly slotId: number) {}

  private fetch(): RawSlot {
    return JSON.parse(this.wasm.get_slot_json(this.slotId)) as RawSlot; // flaw: run by every getter below
  }

  get size(): number {
    return this.fetch().size;
  }

  get entryPrice(): number {
    return this.fetch().entry_price;
  }

  get fsmState(): string {
    return this.fetch().fsm_state;
  }

  get isOpen(): boolean {
    return this.size > 0 && this.fsmState === "POSITION_OPEN";
  }
}
