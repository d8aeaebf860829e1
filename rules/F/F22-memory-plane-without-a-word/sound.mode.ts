// path: src/launcher.ts
import type { Logger } from "pino";

type Mode = "real" | "memory";

async function withFallback<T>(name: string, allow: boolean, log: Logger, real: () => Promise<T>, memory: () => T) {
  try {
    return { value: await real(), mode: "real" as Mode };
  } catch (err) {
    if (!allow) throw err;
    log.warn({ err }, `${name}: falling back to memory`);
    return { value: memory(), mode: "memory" as Mode };
  }
}

export async function buildLauncherBundle(
  config: { allowInMemory: boolean },
  log: Logger,
  make: {
    realPlane(): Promise<object>;
    memoryPlane(): object;
    hazelcast(): Promise<object>;
    memoryProjection(): object;
  },
) {
  const plane = await withFallback("zinc", config.allowInMemory, log, make.realPlane, make.memoryPlane);
  const projection = await withFallback("hazelcast", config.allowInMemory, log, make.hazelcast, make.memoryProjection);
  return {
    plane: plane.value,
    projection: projection.value,
    modes: { plane: plane.mode, projection: projection.mode },
  };
}
