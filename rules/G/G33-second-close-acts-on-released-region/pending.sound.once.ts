// path: src/real-zinc-control-plane.ts
import { closeSync, openSync, unlinkSync, writeSync } from "node:fs";

function once(action: () => void): () => void {
  let pending: (() => void) | null = action;
  return () => {
    const run = pending;
    pending = null;
    run?.();
  };
}

export class RealZincControlPlane {
  private readonly fd: number;
  readonly close: () => void;

  constructor(path: string) {
    this.fd = openSync(path, "w+");
    this.close = once(() => {
      closeSync(this.fd);
      unlinkSync(path);
    });
  }

  update(values: object): void {
    writeSync(this.fd, JSON.stringify(values), 0);
  }
}
