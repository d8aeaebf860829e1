// path: src/real-zinc-plane.ts
import { setTimeout as sleep } from "node:timers/promises";

export class RealZincControlPlane {
  private seen = 0;

  constructor(private readonly read: () => { seq: number; mode: string }) {}

  async wait(timeoutMs: number): Promise<{ seq: number; mode: string } | undefined> {
    const deadline = performance.now() + timeoutMs;
    while (performance.now() < deadline) {
      const words = this.read();
      if (words.seq > this.seen) {
        this.seen = words.seq;
        return words;
      }
      await sleep(10);
    }
    return undefined;
  }
}
