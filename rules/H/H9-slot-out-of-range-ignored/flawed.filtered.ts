// path: src/real-zinc-plane.ts
import { writeSync } from "node:fs";

interface Slot {
  slotId: number;
  tradeId: string;
}

export function openPlane(fd: number, slotCount: number, stride = 8192) {
  const offsets = new Map(Array.from({ length: slotCount }, (_, id) => [id, id * stride] as const));

  const writeSlot = (slot: Slot): void => {
    const at = offsets.get(slot.slotId);
    if (at !== undefined) { // flaw: a slotId the region has no room for falls through
      writeSync(fd, Buffer.from(JSON.stringify(slot).padEnd(stride, "\0")), 0, stride, at);
    }
  };

  return { slotCount, writeSlot };
}
