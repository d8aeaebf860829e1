// path: src/real-zinc-plane.ts
import { EventEmitter, once } from "node:events";

export class RealZincControlPlane {
  private readonly changes = new EventEmitter();
  private words: Record<string, unknown> = {};

  update(patch: Record<string, unknown>): void {
    this.words = { ...this.words, ...patch, updatedAt: Date.now() };
    this.changes.emit("change");
  }

  async wait(timeoutMs: number): Promise<boolean> {
    try {
      await once(this.changes, "change", { signal: AbortSignal.timeout(timeoutMs) });
      return true;
    } catch (err) {
      if ((err as Error).name === "AbortError") return false;
      throw err;
    }
  }
}
