// path: src/lib.ts
interface KernelIntent {
  action: "ENTER" | "EXIT";
  targetSize: number;
}

export function processIntent(slot: { initialSize: number }, intent: KernelIntent): string {
  switch (intent.action) {
    case "ENTER":
      if (!Number.isFinite(intent.targetSize) || intent.targetSize <= 0) {
        return "INVALID_TARGET_SIZE";
      }
      slot.initialSize = intent.targetSize;
      return "ENTRY_REQUESTED";
    case "EXIT":
      return "EXIT_REQUESTED";
  }
}
