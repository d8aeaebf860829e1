import type { Kernel } from "./kernel";
import type { Outcome, VenueEvent } from "./contracts";
import init, { type WasmKernel } from "../pkg/dita_kernel";

export async function openKernel(maxSlots: number): Promise<Kernel> {
  const wasm = await init();
  const inner: WasmKernel = wasm.createKernel(maxSlots);
  return {
    onVenueEvent: (event: VenueEvent): Outcome => JSON.parse(inner.onVenueEvent(JSON.stringify(event))),
    snapshot: () => inner.snapshotJson(),
  };
}
