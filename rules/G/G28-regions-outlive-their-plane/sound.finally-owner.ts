// path: src/real-zinc-control-plane.ts
import { closeSync, openSync, unlinkSync, writeSync } from "node:fs";

class RealZincControlPlane {
  private closed = false;
  private readonly path: string;
  private readonly fd: number;

  constructor(prefix: string) {
    this.path = `/dev/shm/${prefix}_control`;
    this.fd = openSync(this.path, "w+");
  }

  update(values: object): void {
    writeSync(this.fd, JSON.stringify(values), 0);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    closeSync(this.fd);
    unlinkSync(this.path);
  }
}

export async function withControlPlane<T>(prefix: string, work: (plane: RealZincControlPlane) => Promise<T>): Promise<T> {
  const plane = new RealZincControlPlane(prefix);
  const onExit = () => plane.close();
  process.once("exit", onExit);
  try {
    return await work(plane);
  } finally {
    process.removeListener("exit", onExit);
    plane.close();
  }
}
