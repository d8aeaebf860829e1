// path: src/real-zinc-plane.ts
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

type ControlWords = { mode: "RUN" | "PAUSE" | "KILL"; maxNotional: number };

export const createControlPlane = (prefix: string) => {
  const region = path.join("/dev/shm", `${prefix}.control`);
  if (!existsSync(region)) {
    writeFileSync(region, JSON.stringify({ mode: "RUN", maxNotional: 0 })); // flaw: made without a mode, so open to the machine
  }
  return {
    read: (): ControlWords => JSON.parse(readFileSync(region, "utf8")) as ControlWords,
    update(patch: Partial<ControlWords>): void {
      writeFileSync(region, JSON.stringify({ ...this.read(), ...patch }));
    },
  };
};
