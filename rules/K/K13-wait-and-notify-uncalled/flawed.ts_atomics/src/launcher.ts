import { setTimeout as sleep } from "node:timers/promises";
import { RealZincControlPlane } from "./control-plane.js";

export async function serve(shared: SharedArrayBuffer, step: () => Promise<void>): Promise<void> {
  const plane = new RealZincControlPlane(shared);
  while (plane.snapshot() !== 9) {
    if (plane.snapshot() === 0) await step();
    await sleep(500);
  }
}
