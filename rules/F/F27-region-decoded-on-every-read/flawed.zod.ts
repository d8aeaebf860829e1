// path: src/real-control-plane.ts
import { z } from "zod";

const Settings = z.object({
  mode: z.enum(["paused", "paper", "live"]).default("paused"),
  maxPositions: z.number().int().positive().default(1),
});

export type ControlSettings = z.infer<typeof Settings>;

interface Region {
  readonly seq: number;
  bytes(): Uint8Array;
}

export class RealZincControlPlane {
  #cached: { seq: number; settings: ControlSettings } | undefined;

  constructor(private readonly region: Region) {}

  get lastSeq(): number {
    return this.#cached?.seq ?? -1;
  }

  read(): ControlSettings {
    const text = Buffer.from(this.region.bytes()).toString("utf8");
    const settings = Settings.parse(JSON.parse(text)); // flaw: what was parsed before is never used
    this.#cached = { seq: this.region.seq, settings };
    return settings;
  }
}
