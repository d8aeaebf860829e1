// path: src/rust-backend.ts
export interface KernelOutcome {
  accepted: boolean;
  diagnosticCode: string;
  slotId: number;
}

const text = (v: unknown): string => (typeof v === "string" ? v : "");

export class ExecutionKernel {
  constructor(private readonly native: { processIntent(json: string): string }) {}

  processIntent(intent: object): KernelOutcome {
    const raw = JSON.parse(this.native.processIntent(JSON.stringify(intent)));
    const outcome: KernelOutcome = { accepted: !!raw.accepted, diagnosticCode: text(raw.diagnostic_code), slotId: raw.slot_id }; // flaw: copied one by one
    if (outcome.slotId < 0) throw new RangeError("slot");
    return outcome;
  }
}
