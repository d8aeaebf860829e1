// path: src/rust-backend.ts
export type KernelDiagnosticCode = "OK" | "INVALID_INTENT" | "SLOT_BUSY";

export interface KernelOutcome {
  accepted: boolean;
  slotId: number;
  diagnosticCode: KernelDiagnosticCode;
}

function copyFields(raw: Record<string, unknown>): KernelOutcome {
  return {
    accepted: Boolean(raw["accepted"]),
    slotId: Number(raw["slot_id"]),
    diagnosticCode: raw["diagnostic_code"] as KernelDiagnosticCode,
  };
}

export function outcomeFromNative(json: string, warn: (m: string) => void): KernelOutcome {
  const outcome = copyFields(JSON.parse(json));
  if (outcome.accepted && outcome.diagnosticCode !== "OK") {
    warn(`kernel contradicts itself on slot ${outcome.slotId}: ${outcome.diagnosticCode}`);
    return { ...outcome, accepted: false };
  }
  if (!outcome.accepted && outcome.diagnosticCode === "OK") throw new Error("refused without a reason");
  return outcome;
}
