export interface ControlPlane {
  read(): Record<string, string>;
  update(words: Record<string, string>): void;
}

export class InMemoryControlPlane implements ControlPlane {
  private words: Record<string, string> = { mode: "RUN" };

  read(): Record<string, string> {
    return { ...this.words };
  }

  update(words: Record<string, string>): void {
    this.words = { ...this.words, ...words };
  }
}
