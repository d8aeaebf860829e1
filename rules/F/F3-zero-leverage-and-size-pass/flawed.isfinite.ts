// path: src/rust-backend.ts
export interface KernelIntent {
  tradeId: string;
  action: "ENTER" | "EXIT" | "CANCEL";
  targetSize: number;
  leverage: number;
  referencePrice: number;
}

const NUMERIC = ["targetSize", "leverage", "referencePrice"] as const;

export function firstInvalidIntentField(intent: KernelIntent): string | null {
  for (const name of NUMERIC) {
    if (!Number.isFinite(intent[name])) return name; // flaw: leverage 0 and targetSize 0 are finite
  }
  return null;
}

export class ExecutionKernel {
  constructor(private readonly native: { processIntent(json: string): string }) {}

  processIntent(intent: KernelIntent): unknown {
    const bad = firstInvalidIntentField(intent);
    if (bad !== null) throw new RangeError(`invalid ${bad}`);
    return JSON.parse(this.native.processIntent(JSON.stringify(intent)));
  }
}
