// path: src/real-zinc-plane.ts
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";

export class RealZincPlane {
  private readonly fd: number;

  constructor(private readonly path: string) {
    this.fd = openSync(path, "r+");
  }

  private writeRegion(payload: Buffer): void {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(payload.length, 0);
    head.writeUInt32LE(crc32(payload), 4);
    writeSync(this.fd, head, 0, 8, 0);
    writeSync(this.fd, payload, 0, payload.length, 8); // flaw: old bytes are gone, and the reader ignores the checksum
  }

  writeSlots(slots: object[]): void {
    this.writeRegion(Buffer.from(JSON.stringify(slots)));
  }

  readSlots(): object[] {
    const raw = readFileSync(this.path);
    const length = raw.readUInt32LE(0);
    return JSON.parse(raw.toString("utf8", 8, 8 + length));
  }

  close(): void {
    closeSync(this.fd);
  }
}
