// path: src/launcher.ts
import { HazelcastProjection, InMemoryProjection } from "./hazelcast-projection";
import { RealZincPlane } from "./real-zinc-plane";
import { InMemoryZincPlane } from "./zinc-plane";

interface LauncherConfig {
  zinc: { mode: "real"; prefix: string } | { mode: "memory" };
  projection: { mode: "hazelcast"; members: string[] } | { mode: "memory" };
  maxSlots: number;
}

export async function buildLauncherBundle(config: LauncherConfig) {
  const zincPlane =
    config.zinc.mode === "real"
      ? new RealZincPlane(config.zinc.prefix, config.maxSlots)
      : new InMemoryZincPlane(config.maxSlots);
  try {
    const projection =
      config.projection.mode === "hazelcast"
        ? await HazelcastProjection.connect(config.projection.members)
        : new InMemoryProjection();
    return { zincPlane, projection };
  } catch (err) {
    zincPlane.close();
    throw err;
  }
}
