// path: src/zinc/control-plane.ts
import lockfile from "proper-lockfile";
import { readSync, writeSync } from "node:fs";

export class RealZincControlPlane {
  constructor(
    private readonly path: string,
    private readonly fd: number,
  ) {}

  private async exclusively<T>(work: () => T): Promise<T> {
    const release = await lockfile.lock(this.path, { retries: 20 });
    try {
      return work();
    } finally {
      await release();
    }
  }

  private load(): Record<string, unknown> {
    const raw = Buffer.alloc(4096);
    readSync(this.fd, raw, 0, raw.length, 0);
    return JSON.parse(raw.toString("utf8").replace(/\0+$/, "") || "{}");
  }

  read(): Promise<Record<string, unknown>> {
    return this.exclusively(() => this.load());
  }

  update(changes: object): Promise<number> {
    return this.exclusively(() =>
      writeSync(this.fd, Buffer.from(JSON.stringify({ ...this.load(), ...changes }).padEnd(4096, "\0")), 0, 4096, 0),
    );
  }
}
