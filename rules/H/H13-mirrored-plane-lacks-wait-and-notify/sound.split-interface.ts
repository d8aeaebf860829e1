// path: src/control-plane.ts
export interface ControlStore {
  read(): Promise<object>;
  update(changes: object): Promise<void>;
}

export interface ControlSignal {
  wait(timeoutMs: number): Promise<boolean>;
  notify(): Promise<void>;
}

export type ControlPlane = ControlStore & ControlSignal;

export class MirroredControlPlane implements ControlStore {
  constructor(private readonly stores: [ControlStore, ...ControlStore[]]) {}

  read(): Promise<object> {
    return this.stores[0].read();
  }

  async update(changes: object): Promise<void> {
    await Promise.all(this.stores.map((store) => store.update(changes)));
  }
}
