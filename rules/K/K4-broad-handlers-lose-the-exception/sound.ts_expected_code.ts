// path: src/real-zinc-plane.ts
import { unlink } from "node:fs/promises";

const isNodeError = (e: unknown): e is NodeJS.ErrnoException => e instanceof Error && "code" in e;

export class RealZincPlane {
  constructor(private readonly file: string, private readonly onError: (e: unknown) => void) {}

  async close(): Promise<void> {
    try {
      await unlink(this.file);
    } catch (err) {
      if (!isNodeError(err) || err.code !== "ENOENT") throw err;
    }
  }

  mirror(write: () => Promise<void>): void {
    write().catch(this.onError);
  }
}

export const createPlane = (file: string): RealZincPlane =>
  new RealZincPlane(file, (e) => console.error("zinc mirror failed", e));
