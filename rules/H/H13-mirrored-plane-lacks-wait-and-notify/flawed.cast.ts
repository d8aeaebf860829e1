// path: src/control-plane.ts
export interface ControlPlane {
  read(): Record<string, unknown>;
  update(changes: object): void;
  wait(timeoutMs: number): Promise<boolean>;
  notify(): void;
}

class MirroredControlPlane { // flaw: no wait and no notify, and the cast below hides it
  constructor(
    private readonly primary: ControlPlane,
    private readonly mirror: ControlPlane,
  ) {}

  read(): Record<string, unknown> {
    return this.primary.read();
  }

  update(changes: object): void {
    this.primary.update(changes);
    this.mirror.update(changes);
  }
}

export const mirrored = (primary: ControlPlane, mirror: ControlPlane): ControlPlane =>
  new MirroredControlPlane(primary, mirror) as unknown as ControlPlane;
