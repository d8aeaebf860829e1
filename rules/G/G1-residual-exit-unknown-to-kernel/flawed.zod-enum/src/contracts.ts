export enum KernelCommandType {
  ENTER = "ENTER",
  EXIT = "EXIT",
  EXIT_RESIDUAL = "EXIT_RESIDUAL",
  CANCEL = "CANCEL",
  MARK_PRICE = "MARK_PRICE",
}

export interface KernelIntent {
  intentId: string;
  slotId: number;
  action: KernelCommandType;
  targetSize?: number;
}

export const encodeIntent = (intent: KernelIntent): string => JSON.stringify(intent);
