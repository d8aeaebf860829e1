export const KERNEL_COMMANDS = ["ENTER", "EXIT", "EXIT_RESIDUAL", "CANCEL"] as const;
export type KernelCommandType = (typeof KERNEL_COMMANDS)[number];

export interface KernelIntent {
  readonly slotId: number;
  readonly action: KernelCommandType;
  readonly targetSize: number;
}

export function closeResidual(slotId: number): KernelIntent {
  return { slotId, action: "EXIT_RESIDUAL", targetSize: 0 };
}
