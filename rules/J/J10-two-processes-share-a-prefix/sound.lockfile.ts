// path: src/real-zinc-plane.ts
import lockfile from "proper-lockfile";
import { ftruncateSync, openSync, writeSync } from "node:fs";

export class RealZincPlane {
  private constructor(private readonly fd: number, private readonly release: () => Promise<void>) {}

  static async open(): Promise<RealZincPlane> {
    const prefix = process.env.DITA_V2_PREFIX;
    if (!prefix) throw new Error("DITA_V2_PREFIX is not set");
    const file = `/dev/shm/${prefix}_slots`;
    const fd = openSync(file, "a+", 0o600);
    const release = await lockfile.lock(file, { stale: 10_000, retries: 0 });
    return new RealZincPlane(fd, release);
  }

  writeSlots(slots: object[]): void {
    ftruncateSync(this.fd, 0);
    writeSync(this.fd, JSON.stringify(slots));
  }

  close(): Promise<void> {
    return this.release();
  }
}
