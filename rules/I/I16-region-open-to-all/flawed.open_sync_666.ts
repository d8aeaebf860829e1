// path: src/real-zinc-plane.ts
import { ftruncateSync, openSync, readSync, writeSync } from "node:fs";

export class RealZincPlane {
  private readonly fd: number;

  constructor(prefix: string, private readonly size = 1 << 20) {
    this.fd = openSync(`/dev/shm/${prefix}_slots`, "w+", 0o666); // flaw: any user may read and write it
    ftruncateSync(this.fd, this.size);
  }

  writeSlots(slots: object[]): void {
    const body = Buffer.from(JSON.stringify(slots));
    const head = Buffer.alloc(4);
    head.writeUInt32LE(body.length);
    writeSync(this.fd, Buffer.concat([head, body]), 0, body.length + 4, 0);
  }

  readSlots(): object[] {
    const head = Buffer.alloc(4);
    readSync(this.fd, head, 0, 4, 0);
    const body = Buffer.alloc(head.readUInt32LE());
    readSync(this.fd, body, 0, body.length, 4);
    return JSON.parse(body.toString()) as object[];
  }
}
