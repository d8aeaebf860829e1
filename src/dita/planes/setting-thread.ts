/** A thread of the tests: changes the settings two thousand times, always both, and tells how often that succeeded. */
import { parentPort, workerData } from "node:worker_threads";
import { RealZincControlPlane } from "./control-plane.js";
import { PlaneError } from "./plane-error.js";

export interface SettingOrders {
  readonly buffer: SharedArrayBuffer;
}

const plane = RealZincControlPlane.attach((workerData as SettingOrders).buffer);
let set = 0;
while (set < 2000) {
  const { sequence } = plane.read();
  try {
    plane.update(set % 2 === 0 ? { mode: "HALT", maxLeverage: 1 } : { mode: "NORMAL", maxLeverage: 2 + (set % 100) }, sequence);
    set++;
  } catch (error) {
    if (!(error instanceof PlaneError) || error.code !== "STALE_CONTROL") throw error;
  }
}
parentPort!.postMessage(set);
