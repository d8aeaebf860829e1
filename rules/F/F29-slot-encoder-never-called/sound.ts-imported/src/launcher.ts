import { RealZincPlane, slotToPayload } from "./real-zinc-plane";
import { MemoryRegion } from "./region";

export function buildLauncherBundle() {
  const region = new MemoryRegion();
  const zincPlane = new RealZincPlane(region, slotToPayload);
  return { region, zincPlane };
}
