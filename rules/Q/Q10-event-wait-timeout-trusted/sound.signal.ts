// path: src/bingx-venue.ts
import { once, type EventEmitter } from "node:events";
import type { Snapshot } from "./bingx-direct";

type Taken = { snapshot: Snapshot; takenAt: string };

export class BingxVenueAdapter {
  private latest?: Taken;

  constructor(private readonly snapshotReady: EventEmitter) {}

  store(snapshot: Snapshot): void {
    this.latest = { snapshot, takenAt: new Date().toISOString() };
    this.snapshotReady.emit("ready");
  }

  async backendSnapshot(timeoutMs = 5_000): Promise<Taken> {
    await once(this.snapshotReady, "ready", { signal: AbortSignal.timeout(timeoutMs) });
    return this.latest!;
  }
}
