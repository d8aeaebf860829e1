import { kernelFor, planeFor, runtimeFor } from "./factory.js";

export class DITAv2LauncherBundle {
  readonly plane = planeFor(process.env.DITA_V2_PREFIX ?? "pink");
  readonly kernel = kernelFor(this.plane);
  readonly runtime = runtimeFor(this.kernel);

  async connect(): Promise<void> { // flaw: only the venue's positions, not the slots of the plane
    await this.kernel.venue.connect();
    const [first] = await this.kernel.venue.openPositions();
    if (first) this.kernel.reconcilePositionSlot(0, first);
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.connect();
    while (!signal.aborted) await this.runtime.step();
  }
}
