export interface ControlPlane {
  read(): Record<string, string>;
  update(words: Record<string, string>): void;
}

export class MirroredControlPlane implements ControlPlane {
  constructor(private readonly primary: ControlPlane, private readonly mirror: ControlPlane) {}
  read(): Record<string, string> {
    return this.primary.read();
  }
  update(words: Record<string, string>): void {
    this.primary.update(words);
    this.mirror.update(words);
  }
}
