// path: src/rust-backend.ts
const scratch = new DataView(new ArrayBuffer(8));

function toBits(value: number): string {
  scratch.setFloat64(0, value);
  return scratch.getBigUint64(0).toString(16).padStart(16, "0");
}

function fromBits(hex: string): number {
  scratch.setBigUint64(0, BigInt("0x" + hex));
  return scratch.getFloat64(0);
}

interface Slot {
  slotId: number;
  size: number;
  entryPrice: number;
}

export class ExecutionKernel {
  constructor(private readonly native: { swapSlot(json: string): string }) {}

  exchange(slot: Slot, log: (line: string) => void): Slot {
    log(`slot ${slot.slotId}: ${slot.size.toFixed(4)} @ ${slot.entryPrice.toFixed(2)}`);
    const sent = { slotId: slot.slotId, size: toBits(slot.size), entryPrice: toBits(slot.entryPrice) };
    const back = JSON.parse(this.native.swapSlot(JSON.stringify(sent)));
    return { slotId: back.slotId, size: fromBits(back.size), entryPrice: fromBits(back.entryPrice) };
  }
}
