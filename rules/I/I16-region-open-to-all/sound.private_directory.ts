// path: src/real-zinc-plane.ts
import { chmodSync, lstatSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import path from "node:path";

function privateDir(prefix: string): string {
  const dir = path.join("/dev/shm", `pink-${process.getuid?.() ?? 0}-${prefix}`);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if (lstatSync(dir).uid !== process.getuid?.()) throw new Error(`${dir} belongs to another user`);
  chmodSync(dir, 0o700);
  return dir;
}

export class RealZincPlane {
  private readonly slots: number;
  private readonly controlPath: string;

  constructor(prefix: string) {
    const dir = privateDir(prefix);
    this.slots = openSync(path.join(dir, "slots"), "a+");
    this.controlPath = path.join(dir, "control");
    writeFileSync(this.controlPath, "{}");
  }

  get descriptor(): number {
    return this.slots;
  }
}
