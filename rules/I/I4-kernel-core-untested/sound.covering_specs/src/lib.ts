export interface Kernel { stage: string; size: number }

export function processIntent(k: Kernel, action: string): boolean {
  const table: Record<string, string> = { "ENTER/IDLE": "ENTRY", "EXIT/OPEN": "EXIT", "CANCEL/ENTRY": "IDLE" };
  const next = table[`${action}/${k.stage}`];
  if (!next) return false;
  k.stage = next;
  return true;
}

export function applyFill(k: Kernel, qty: number): void {
  if (k.stage === "ENTRY") Object.assign(k, { size: k.size + qty, stage: "OPEN" });
  else if (k.stage === "EXIT") Object.assign(k, { size: k.size - qty, stage: k.size - qty > 0 ? "EXIT" : "CLOSED" });
}

export function reconcileFromSlots(k: Kernel, size: number): void {
  Object.assign(k, { size, stage: size > 0 ? "OPEN" : "IDLE" });
}
