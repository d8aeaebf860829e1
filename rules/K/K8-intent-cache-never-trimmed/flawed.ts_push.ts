// path: src/real-zinc-plane.ts
import { openSync, writeSync } from "node:fs";

export interface Intent { slotId: number; tradeId: string; action: string }

export class RealZincPlane {
  private readonly intentCache: Intent[] = [];
  private readonly fd: number;

  constructor(prefix: string) {
    this.fd = openSync(`/dev/shm/${prefix}_intents`, "w+", 0o600);
  }

  writeIntent(intent: Intent): void {
    this.intentCache.push(intent); // flaw: never trimmed or drained in the life of the process
    writeSync(this.fd, JSON.stringify(intent), 0);
  }

  readIntents(): readonly Intent[] {
    return this.intentCache;
  }

  lastFor(slotId: number): Intent | undefined {
    return this.intentCache.findLast((i) => i.slotId === slotId);
  }
}
