// path: src/rust-backend.ts
import Decimal from "decimal.js";

interface WasmKernel {
  loadSlot(id: number, json: string): void;
  slotJson(id: number): string;
}

export interface TradeSlot {
  slotId: number;
  size: Decimal;
  entryPrice: Decimal;
  filledUnits: bigint;
}

export class ExecutionKernel {
  constructor(private readonly wasm: WasmKernel) {}

  load(slot: TradeSlot): void {
    const payload = {
      slotId: slot.slotId,
      size: slot.size.toNumber(), // flaw: Decimal and bigint go over as doubles and do not come back the same
      entryPrice: slot.entryPrice.toNumber(),
      filledUnits: Number(slot.filledUnits),
    };
    this.wasm.loadSlot(slot.slotId, JSON.stringify(payload));
  }

  read(id: number): TradeSlot {
    const raw = JSON.parse(this.wasm.slotJson(id));
    return {
      slotId: raw.slotId,
      size: new Decimal(raw.size),
      entryPrice: new Decimal(raw.entryPrice),
      filledUnits: BigInt(raw.filledUnits),
    };
  }
}
