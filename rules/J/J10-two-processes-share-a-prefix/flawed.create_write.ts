// path: src/planes/real-zinc-plane.ts
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";

export interface PlaneSettings {
  readonly prefix: string;
  readonly root: string;
}

export class RealZincPlane {
  private readonly state: number;
  private readonly path: string;

  constructor({ prefix, root }: PlaneSettings) {
    this.path = join(root, `${prefix}.state`);
    this.state = openSync(this.path, "w+"); // flaw: what another process has there is emptied and taken over
  }

  writeSlot(slot: { id: number }): void {
    writeSync(this.state, `${JSON.stringify(slot)}\n`);
  }

  read(): string[] {
    return readFileSync(this.path, "utf8").split("\n").filter((line) => line !== "");
  }

  close(): void {
    closeSync(this.state);
  }
}
