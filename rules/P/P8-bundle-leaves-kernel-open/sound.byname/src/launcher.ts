import type { ExecutionKernel } from "./rust-backend";
import type { Venue, ZincPlane } from "./parts";

export class DITAv2LauncherBundle {
  constructor(readonly kernel: ExecutionKernel, readonly venue: Venue, readonly zinc: ZincPlane) {}

  async close(): Promise<void> {
    try {
      await this.venue.close();
      this.zinc.close();
    } finally {
      this.kernel.shutdown();
    }
  }
}
