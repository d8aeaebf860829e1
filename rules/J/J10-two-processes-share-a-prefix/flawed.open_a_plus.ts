// path: src/real-zinc-plane.ts
import { openSync, readFileSync, ftruncateSync, writeSync } from "node:fs";

const prefix = process.env.DITA_V2_PREFIX ?? "dita-v2";

export class RealZincPlane {
  private readonly slots = RealZincPlane.region("slots");
  private readonly intents = RealZincPlane.region("intents");

  private static region(name: string): number {
    return openSync(`/dev/shm/${prefix}_${name}`, "a+", 0o600); // flaw: opens an existing region of another process just as well
  }

  writeSlots(slots: object[]): void {
    ftruncateSync(this.slots, 0);
    writeSync(this.slots, JSON.stringify(slots));
  }

  writeIntent(intent: object): void {
    writeSync(this.intents, JSON.stringify(intent) + "\n");
  }

  readSlots(): object[] {
    return JSON.parse(readFileSync(`/dev/shm/${prefix}_slots`, "utf8")) as object[];
  }
}
