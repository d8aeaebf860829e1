export type Stage = "IDLE" | "ENTRY_WORKING" | "POSITION_OPEN" | "EXIT_WORKING" | "CLOSED";

export class Kernel {
  stage: Stage = "IDLE";
  size = 0;

  processIntent(action: string): boolean {
    if (action === "ENTER" && this.stage === "IDLE") this.stage = "ENTRY_WORKING";
    else if (action === "EXIT" && this.stage === "POSITION_OPEN") this.stage = "EXIT_WORKING";
    else return false;
    return true;
  }

  applyFill(qty: number): void {
    if (this.stage === "ENTRY_WORKING") {
      this.size += qty;
      this.stage = "POSITION_OPEN";
    } else if (this.stage === "EXIT_WORKING") {
      this.size -= qty;
      if (this.size <= 0) this.stage = "CLOSED";
    }
  }

  reconcileFromSlots(size: number): void {
    this.size = size;
    this.stage = size > 0 ? "POSITION_OPEN" : "IDLE";
  }
}
