import { MirroredControlPlane, type ControlPlane } from "./control-plane.js";
import { RealZincControlPlane } from "./real-zinc-plane.js";

export function buildLauncherBundle(prefixes: string[]): { control: ControlPlane } {
  const [first, second] = prefixes.map((p) => new RealZincControlPlane(p));
  return { control: second ? new MirroredControlPlane(first, second) : first };
}
