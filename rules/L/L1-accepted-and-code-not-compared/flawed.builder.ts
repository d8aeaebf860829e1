// path: src/rust-backend.ts
export enum KernelDiagnosticCode {
  Ok = "OK",
  InvalidIntent = "INVALID_INTENT",
  SlotBusy = "SLOT_BUSY",
}

export interface KernelOutcome {
  readonly accepted: boolean;
  readonly slotId: number;
  readonly diagnosticCode: KernelDiagnosticCode;
}

function asCode(raw: unknown): KernelDiagnosticCode {
  const found = Object.values(KernelDiagnosticCode).find((c) => c === raw);
  if (found === undefined) throw new TypeError(`unknown diagnostic ${String(raw)}`);
  return found;
}

export function outcomeFromNative(json: string): KernelOutcome {
  const raw = JSON.parse(json) as Record<string, unknown>;
  const accepted = raw["accepted"] === true;
  const slotId = Number(raw["slot_id"]);
  const diagnosticCode = asCode(raw["diagnostic_code"]);
  return Object.freeze({ accepted, slotId, diagnosticCode }); // flaw: contradictory pair becomes a regular result
}
