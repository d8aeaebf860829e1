export interface ControlPlane {
  read(): Record<string, string>;
  update(words: Record<string, string>): void;
}

export class InMemoryControlPlane implements ControlPlane {
  protected words: Record<string, string> = {};

  read(): Record<string, string> {
    return { ...this.words };
  }

  update(words: Record<string, string>): void {
    Object.assign(this.words, words);
  }
}

export class MirroredControlPlane extends InMemoryControlPlane {}
export class RealZincControlPlane extends InMemoryControlPlane {}
