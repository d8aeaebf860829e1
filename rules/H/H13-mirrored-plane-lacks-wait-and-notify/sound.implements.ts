// path: src/control-plane.ts
export interface ControlPlane {
  read(): Record<string, unknown>;
  update(changes: object): void;
  wait(timeoutMs: number): Promise<boolean>;
  notify(): void;
}

export class MirroredControlPlane implements ControlPlane {
  constructor(
    private readonly primary: ControlPlane,
    private readonly mirror: ControlPlane,
  ) {}

  read = (): Record<string, unknown> => this.primary.read();

  update(changes: object): void {
    this.primary.update(changes);
    this.mirror.update(changes);
  }

  wait = (timeoutMs: number): Promise<boolean> => this.primary.wait(timeoutMs);

  notify(): void {
    this.primary.notify();
    this.mirror.notify();
  }
}
