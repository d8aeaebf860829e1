export interface ControlPlane {
  read(): Record<string, string>;
  update(words: Record<string, string>): void;
}

export class InMemoryControlPlane implements ControlPlane {
  private words: Record<string, string> = {};
  read(): Record<string, string> {
    return this.words;
  }
  update(words: Record<string, string>): void {
    this.words = { ...this.words, ...words };
  }
}

export class MirroredControlPlane implements ControlPlane { // flaw: nothing constructs it
  constructor(private readonly primary: ControlPlane, private readonly mirror: ControlPlane) {}
  read(): Record<string, string> {
    return this.primary.read();
  }
  update(words: Record<string, string>): void {
    this.primary.update(words);
    this.mirror.update(words);
  }
}
