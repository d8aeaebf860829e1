// path: src/real-zinc-plane.ts
import { z } from "zod";
import { openRegion, type Region } from "./zinc";

const ZincConfig = z.object({
  prefix: z.string().regex(/^[A-Za-z0-9_]{1,32}$/),
  slotCount: z.number().int().positive(),
});

export class RealZincPlane {
  private readonly state: Region;

  constructor(raw: unknown) {
    const { prefix } = ZincConfig.parse(raw);
    this.state = openRegion(`${prefix}_state`, 1 << 20);
  }

  close(): void {
    this.state.release();
  }
}
