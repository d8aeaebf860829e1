interface ControlPlane {
  read(): Record<string, string>;
  update(words: Record<string, string>): void;
}

class InMemoryControlPlane implements ControlPlane {
  private words: Record<string, string> = {};

  read(): Record<string, string> {
    return this.words;
  }

  update(words: Record<string, string>): void {
    this.words = { ...this.words, ...words };
  }
}

export { InMemoryControlPlane };
export type { ControlPlane };
