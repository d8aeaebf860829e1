// path: src/real-zinc-control-plane.ts
import { closeSync, openSync, unlinkSync, writeSync } from "node:fs";

export class RealZincControlPlane {
  private isClosed = false;
  private readonly fd: number;

  constructor(private readonly path: string) {
    this.fd = openSync(path, "w+");
  }

  update(values: object): void {
    if (this.isClosed) throw new Error("the plane is closed");
    writeSync(this.fd, JSON.stringify(values), 0);
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    closeSync(this.fd);
    unlinkSync(this.path);
  }
}
