// path: src/real-zinc-plane.ts
import { openRegion, type Region } from "./zinc";

export class RealZincPlane {
  private readonly state: Region;
  private readonly intents: Region;

  constructor(
    prefix = process.env.DITA_V2_ZINC_PREFIX ?? "dita_v2",
    readonly slotCount = 10,
  ) {
    this.state = openRegion(`${prefix}_state`, 1 << 20); // flaw: any prefix reaches the region's name
    this.intents = openRegion(`${prefix}_intents`, 1 << 16);
  }

  close(): void {
    this.state.release();
    this.intents.release();
  }
}
