// path: src/real-zinc-plane.ts
import { openSync, readFileSync, rmSync, writeFileSync } from "node:fs";

function ownerAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function claim(prefix: string): void {
  const owner = `/dev/shm/${prefix}.owner`;
  const mark = String(process.pid);
  try {
    writeFileSync(owner, mark, { flag: "wx" });
  } catch {
    const pid = Number(readFileSync(owner, "utf8"));
    if (ownerAlive(pid)) throw new Error(`${prefix} is in use by pid ${pid}`);
    rmSync(owner);
    writeFileSync(owner, mark, { flag: "wx" });
  }
}

export class RealZincPlane {
  readonly slots: number;

  constructor(prefix: string) {
    claim(prefix);
    this.slots = openSync(`/dev/shm/${prefix}_slots`, "a+", 0o600);
  }
}
