// path: src/rust-backend.ts
interface WasmKernel { get_slot_json(slot: number): string }

export type TradeSlot = Readonly<{ size: number; entryPrice: number; fsmState: string }>;

export class KernelSlotView {
  constructor(private readonly wasm: WasmKernel, private readonly slotId: number) {}

  read(): TradeSlot {
    const raw = JSON.parse(this.wasm.get_slot_json(this.slotId));
    return Object.freeze({ size: raw.size, entryPrice: raw.entry_price, fsmState: raw.fsm_state });
  }
}

export function isOpen(view: KernelSlotView): boolean {
  const { size, fsmState } = view.read();
  return size > 0 && fsmState === "POSITION_OPEN";
}
