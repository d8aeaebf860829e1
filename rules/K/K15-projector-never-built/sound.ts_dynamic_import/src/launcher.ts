const projections = {
  hazelcast: async () => (await import("./hazelcast-projection.js")).HazelcastProjector,
  memory: async () => (await import("./projection.js")).MemoryProjection,
};

export async function buildLauncherBundle(kind: keyof typeof projections, map: any) {
  const Projection = await projections[kind]();
  return { projection: new Projection(map) };
}
