// path: src/real-zinc-control-plane.ts
import { closeSync, openSync, unlinkSync, writeSync } from "node:fs";

export class RealZincControlPlane implements Disposable {
  private open = true;
  private readonly fd: number;

  constructor(private readonly path: string) {
    this.fd = openSync(path, "w+");
  }

  update(values: object): void {
    if (!this.open) throw new Error("plane is closed");
    writeSync(this.fd, JSON.stringify(values), 0);
  }

  close(): void {
    this.open = false;
    closeSync(this.fd);
    unlinkSync(this.path); // flaw: a second close() removes the region of a restarted process
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
