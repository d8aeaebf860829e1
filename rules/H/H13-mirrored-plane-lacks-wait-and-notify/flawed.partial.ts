// path: src/control-plane.ts
export interface ControlPlane {
  read(): Promise<object>;
  update(changes: object): Promise<void>;
  wait(timeoutMs: number): Promise<boolean>;
  notify(): Promise<void>;
}

export class MirroredControlPlane implements Partial<ControlPlane> { // flaw: half of the interface, wait and notify are missing
  private readonly planes: ControlPlane[];

  constructor(primary: ControlPlane, ...mirrors: ControlPlane[]) {
    this.planes = [primary, ...mirrors];
  }

  async read(): Promise<object> {
    return this.planes[0].read();
  }

  async update(changes: object): Promise<void> {
    await Promise.all(this.planes.map((plane) => plane.update(changes)));
  }
}
