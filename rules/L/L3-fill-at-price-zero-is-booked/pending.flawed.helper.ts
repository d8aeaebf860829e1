// path: src/bingx-venue.ts
import type { NativeKernel } from "./native";

const firstNumber = (row: Record<string, unknown>, names: readonly string[]): number => {
  for (const name of names) {
    const value = Number(row[name]);
    if (Number.isFinite(value) && value !== 0) return value;
  }
  return 0;
};

export class BingxVenueAdapter {
  constructor(private readonly native: NativeKernel) {}

  deliverExit(slotId: number, row: Record<string, unknown>): string {
    const event = {
      slot_id: slotId,
      kind: "FILL",
      filled_size: firstNumber(row, ["executedQty", "z"]),
      price: firstNumber(row, ["avgPrice", "ap", "price"]), // flaw: 0 stands for unknown and is booked
    };
    if (event.filled_size <= 0) throw new RangeError("no fill in row");
    return this.native.onVenueEvent(JSON.stringify(event));
  }
}
