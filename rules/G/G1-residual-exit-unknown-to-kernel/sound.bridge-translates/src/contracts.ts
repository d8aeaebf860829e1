export enum KernelCommandType {
  ENTER = "ENTER",
  EXIT = "EXIT",
  EXIT_RESIDUAL = "EXIT_RESIDUAL",
  CANCEL = "CANCEL",
}

export interface KernelIntent {
  slotId: number;
  action: KernelCommandType;
  targetSize: number;
}
