// path: src/lib.ts
type Result = { ok: true; json: string } | { ok: false; code: "BAD_HANDLE" | "SLOT_OUT_OF_RANGE" | "SERIALIZE"; detail: string };

const kernels = new Map<number, object[]>();

function encode(value: unknown): Result {
  try {
    return { ok: true, json: JSON.stringify(value) };
  } catch (err) {
    return { ok: false, code: "SERIALIZE", detail: String(err) };
  }
}

export function getSlotJson(handle: number, slotId: number): Result {
  const slots = kernels.get(handle);
  if (!slots) return { ok: false, code: "BAD_HANDLE", detail: `${handle}` };
  if (!(slotId in slots)) return { ok: false, code: "SLOT_OUT_OF_RANGE", detail: `${slotId} of ${slots.length}` };
  return encode(slots[slotId]);
}

export function snapshotJson(handle: number): Result {
  const slots = kernels.get(handle);
  return slots ? encode(slots) : { ok: false, code: "BAD_HANDLE", detail: `${handle}` };
}
