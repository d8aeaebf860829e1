import { InMemoryControlPlane, type ControlPlane } from "./control-plane.js";
import { RealZincControlPlane } from "./real-zinc-plane.js";

const controlPlane = (mode: "zinc" | "memory", prefix: string): ControlPlane =>
  mode === "zinc" ? new RealZincControlPlane(prefix) : new InMemoryControlPlane();

export const buildLauncherBundle = (config: { mode: "zinc" | "memory"; prefix: string }) => ({
  control: controlPlane(config.mode, config.prefix),
});
