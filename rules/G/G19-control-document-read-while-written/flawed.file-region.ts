// path: src/zinc/control.ts
import { readSync, writeSync } from "node:fs";

const HEADER = 8;

export class RealZincControlPlane {
  constructor(private readonly fd: number) {}

  update(document: object): void {
    const body = Buffer.from(JSON.stringify(document));
    const header = Buffer.alloc(HEADER);
    header.writeUInt32LE(body.length, 0);
    writeSync(this.fd, header, 0, HEADER, 0);
    writeSync(this.fd, body, 0, body.length, HEADER);
  }

  read<T extends object>(): T {
    const header = Buffer.alloc(HEADER);
    readSync(this.fd, header, 0, HEADER, 0);
    const body = Buffer.alloc(header.readUInt32LE(0));
    readSync(this.fd, body, 0, body.length, HEADER); // flaw: header and body come from two moments, no sequence compared
    return JSON.parse(body.toString("utf8")) as T;
  }
}
