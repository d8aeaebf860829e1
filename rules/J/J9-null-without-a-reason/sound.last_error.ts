// path: src/lib.ts
let lastError = "";
const kernels = new Map<number, object[]>();

function fail(text: string): null {
  lastError = text;
  return null;
}

export const kernelLastError = (): string => lastError;

function give(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch (err) {
    return fail(`SERIALIZE: ${String(err)}`);
  }
}

export function getSlotJson(handle: number, slotId: number): string | null {
  const slots = kernels.get(handle);
  if (!slots) return fail(`BAD_HANDLE: ${handle}`);
  const slot = slots[slotId];
  return slot ? give(slot) : fail(`SLOT_OUT_OF_RANGE: ${slotId}`);
}

export function snapshotJson(handle: number): string | null {
  const slots = kernels.get(handle);
  return slots ? give(slots) : fail(`BAD_HANDLE: ${handle}`);
}
