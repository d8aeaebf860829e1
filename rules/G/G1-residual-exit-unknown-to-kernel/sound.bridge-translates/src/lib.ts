export type KernelCommandType = "ENTER" | "EXIT" | "CANCEL";

export interface WireIntent {
  slotId: number;
  action: KernelCommandType;
  targetSize: number;
}

export function processIntent(intent: WireIntent): string {
  switch (intent.action) {
    case "ENTER":
      return `entry of ${intent.targetSize}`;
    case "EXIT":
      return `exit of ${intent.targetSize}`;
    case "CANCEL":
      return "cancel";
  }
}
