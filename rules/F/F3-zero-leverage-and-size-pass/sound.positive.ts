// path: src/rust-backend.ts
interface KernelIntent {
  action: "ENTER" | "EXIT" | "CANCEL";
  targetSize: number;
  leverage: number;
  referencePrice: number;
}

const positive = (n: number) => Number.isFinite(n) && n > 0;

export function firstInvalidIntentField(intent: KernelIntent): keyof KernelIntent | null {
  if (!positive(intent.leverage)) return "leverage";
  if (intent.action === "ENTER" && !positive(intent.targetSize)) return "targetSize";
  if (!Number.isFinite(intent.targetSize)) return "targetSize";
  if (!Number.isFinite(intent.referencePrice)) return "referencePrice";
  return null;
}

export class ExecutionKernel {
  constructor(private readonly native: { processIntent(i: KernelIntent): unknown }) {}

  processIntent(intent: KernelIntent): unknown {
    const bad = firstInvalidIntentField(intent);
    if (bad) throw new RangeError(`invalid ${bad}`);
    return this.native.processIntent(intent);
  }
}
