// path: src/launcher.ts
interface Plane {
  writeSlot(slot: object): void;
}

interface Projection {
  put(key: string, row: object): Promise<void>;
}

type Factories = {
  realPlane(): Promise<Plane>;
  memoryPlane(): Plane;
  hazelcast(): Promise<Projection>;
  memoryProjection(): Projection;
};

export class Launcher {
  constructor(private readonly make: Factories) {}

  async buildLauncherBundle<K>(kernel: (plane: Plane, projection: Projection) => K) {
    const [plane, projection] = await Promise.all([
      this.make.realPlane().catch(() => this.make.memoryPlane()), // flaw: no log, no error, no mark on the bundle
      this.make.hazelcast().catch(() => this.make.memoryProjection()),
    ]);
    return { kernel: kernel(plane, projection), plane, projection };
  }
}
