// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("./libdita_kernel.so");
const dkProcessIntent = lib.func("const char *dk_process_intent(void *handle, const char *json)");

export interface KernelIntent {
  tradeId: string;
  slotId: number;
  targetSize: number;
  referencePrice: number;
}

function intentToPayload(intent: KernelIntent): string {
  return JSON.stringify({
    trade_id: intent.tradeId,
    slot_id: intent.slotId,
    target_size: Number(intent.targetSize.toFixed(8)), // flaw: the size that arrives is not the size that was sent
    reference_price: Number(intent.referencePrice.toFixed(6)),
  });
}

export class ExecutionKernel {
  constructor(private readonly handle: unknown) {}

  processIntent(intent: KernelIntent): unknown {
    return JSON.parse(dkProcessIntent(this.handle, intentToPayload(intent)));
  }
}
