// path: src/real-zinc-plane.ts
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface ControlWords { seq: number; mode: string }

export class RealZincControlPlane {
  private seen = 0;

  constructor(private readonly file: string) {}

  read(): ControlWords {
    return JSON.parse(readFileSync(this.file, "utf8")) as ControlWords;
  }

  async wait(timeoutMs: number): Promise<ControlWords | undefined> {
    const start = Date.now();
    while (Date.now() - start < timeoutMs) { // flaw: the limit is measured by the wall clock
      const words = this.read();
      if (words.seq > this.seen) {
        this.seen = words.seq;
        return words;
      }
      await sleep(10);
    }
    return undefined;
  }
}
