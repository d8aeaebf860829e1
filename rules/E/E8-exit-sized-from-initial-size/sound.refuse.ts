// path: src/lib.ts
type Slot = { size: number; initialSize: number };
type Result = { ok: true; intendedSize: number } | { ok: false; diagnosticCode: string };

export function processIntent(slot: Slot, intent: { action: "EXIT"; exitRatio: number }): Result {
  if (slot.size <= 0) return { ok: false, diagnosticCode: "SLOT_IDLE" };

  const intendedSize = slot.initialSize * intent.exitRatio;
  if (intendedSize > slot.size) {
    return { ok: false, diagnosticCode: "EXIT_EXCEEDS_POSITION" };
  }
  if (intendedSize <= 0) {
    return { ok: false, diagnosticCode: "INVALID_EXIT_RATIO" };
  }
  return { ok: true, intendedSize };
}

export function describe(result: Result): string {
  return result.ok ? `exit ${result.intendedSize}` : result.diagnosticCode;
}
