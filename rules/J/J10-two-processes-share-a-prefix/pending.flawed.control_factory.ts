// path: src/real-zinc-plane.ts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface ControlWords { mode: string; maxNotional: number }

export function realZincControlPlane(env: { DITA_V2_PREFIX: string }) {
  const dir = path.join("/dev/shm", env.DITA_V2_PREFIX);
  if (!existsSync(dir)) {
    mkdirSync(dir, { mode: 0o700 });
  }
  const file = path.join(dir, "control.json");
  writeFileSync(file, JSON.stringify({ mode: "RUN", maxNotional: 0 }), { mode: 0o600 }); // flaw: no owner is looked for, a second process resets the first
  const read = (): ControlWords => JSON.parse(readFileSync(file, "utf8")) as ControlWords;
  return {
    read,
    update: (patch: Partial<ControlWords>) => writeFileSync(file, JSON.stringify({ ...read(), ...patch })),
  };
}
