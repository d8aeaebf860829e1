import type { ExecutionKernel } from "./rust-backend.js";
import type { RealZincPlane } from "./real-zinc-plane.js";

export class DITAv2LauncherBundle {
  tradingAllowed = false;

  constructor(readonly kernel: ExecutionKernel, readonly zinc: RealZincPlane) {}

  async connect(): Promise<void> {
    const stored = await this.zinc.readSlots();
    if (stored.length > 0) this.kernel.reconcileFromSlots(stored);
    await this.kernel.venue.connect();
    const differences = this.kernel.compareWith(await this.kernel.venue.openPositions());
    if (differences.length > 0) throw new Error(`slots differ from exchange: ${differences.join()}`);
    this.tradingAllowed = true;
  }
}
