export class Kernel {
  stage = 0;
  size = 0;
  processIntent(action: "ENTER" | "EXIT"): boolean {
    if (action === "ENTER" && this.stage === 0) this.stage = 1;
    else if (action === "EXIT" && this.stage === 2) this.stage = 3;
    else return false;
    return true;
  }
  applyFill(qty: number): void {
    if (this.stage === 1) {
      this.size += qty;
      this.stage = 2;
    } else if (this.stage === 3) {
      this.size -= qty;
      if (this.size <= 0) this.stage = 4;
    }
  }
  reconcileFromSlots(size: number): void {
    this.size = size;
    this.stage = size > 0 ? 2 : 0;
  }
}
