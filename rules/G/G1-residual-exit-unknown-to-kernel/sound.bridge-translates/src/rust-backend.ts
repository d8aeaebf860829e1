import { KernelCommandType, type KernelIntent } from "./contracts";
import { processIntent } from "./lib";

const WIRE: Record<KernelCommandType, "ENTER" | "EXIT" | "CANCEL"> = {
  [KernelCommandType.ENTER]: "ENTER",
  [KernelCommandType.EXIT]: "EXIT",
  [KernelCommandType.EXIT_RESIDUAL]: "EXIT",
  [KernelCommandType.CANCEL]: "CANCEL",
};

export class ExecutionKernel {
  submit(intent: KernelIntent, heldSize: number) {
    const exitAll = intent.action === KernelCommandType.EXIT_RESIDUAL;
    return processIntent({
      slotId: intent.slotId,
      action: WIRE[intent.action],
      targetSize: exitAll ? heldSize : intent.targetSize,
    });
  }
}
