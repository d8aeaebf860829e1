// path: src/real-zinc-plane.ts
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";

export class RealZincPlane {
  constructor(private readonly path: string) {}

  private writeRegion(payload: Buffer): void {
    const spare = `${this.path}.next`;
    const fd = openSync(spare, "w");
    try {
      writeSync(fd, payload);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(spare, this.path);
  }

  writeSlots(slots: object[]): void {
    this.writeRegion(Buffer.from(JSON.stringify(slots)));
  }

  readSlots(): object[] {
    return JSON.parse(readFileSync(this.path, "utf8"));
  }
}
