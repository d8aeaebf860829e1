// path: src/launcher.ts
import { HazelcastProjection, InMemoryProjection } from "./hazelcast-projection";
import { RealZincPlane } from "./real-zinc-plane";
import { ExecutionKernel } from "./rust-backend";
import { InMemoryZincPlane } from "./zinc-plane";

interface LauncherConfig {
  zincPrefix: string;
  maxSlots: number;
  hazelcastMembers: string[];
}

export async function buildLauncherBundle(config: LauncherConfig, venue: object) {
  let zincPlane: RealZincPlane | InMemoryZincPlane;
  try {
    zincPlane = new RealZincPlane(config.zincPrefix, config.maxSlots);
  } catch { // flaw: silently in memory, here and for the projection
    zincPlane = new InMemoryZincPlane(config.maxSlots);
  }
  let projection: HazelcastProjection | InMemoryProjection;
  try {
    projection = await HazelcastProjection.connect(config.hazelcastMembers);
  } catch {
    projection = new InMemoryProjection();
  }
  const kernel = new ExecutionKernel(config.maxSlots, { venue, zincPlane, projection });
  return { kernel, venue, zincPlane, projection };
}
