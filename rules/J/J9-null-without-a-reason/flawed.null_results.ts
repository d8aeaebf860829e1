// path: src/lib.ts
interface TradeSlot { slotId: number; size: number; owner?: unknown }

const kernels = new Map<number, TradeSlot[]>();

export function getSlotJson(handle: number, slotId: number): string | null {
  const slots = kernels.get(handle);
  if (!slots) return null; // flaw: the caller cannot tell this from a bad slot or a failed stringify
  const slot = slots[slotId];
  if (!slot) return null;
  try {
    return JSON.stringify(slot);
  } catch {
    return null;
  }
}

export function snapshotJson(handle: number): string | null {
  try {
    return JSON.stringify(kernels.get(handle)) ?? null;
  } catch {
    return null;
  }
}
