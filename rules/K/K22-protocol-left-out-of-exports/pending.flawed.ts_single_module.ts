// path: src/control-plane.ts
interface ControlPlane { // flaw: not in the export list, which has the planes that implement it
  read(): Record<string, string>;
  update(words: Record<string, string>): void;
}

class InMemoryControlPlane implements ControlPlane {
  private readonly words = new Map<string, string>();

  read(): Record<string, string> {
    return Object.fromEntries(this.words);
  }

  update(words: Record<string, string>): void {
    for (const [k, v] of Object.entries(words)) this.words.set(k, v);
  }
}

class RealZincControlPlane extends InMemoryControlPlane {
  constructor(readonly prefix: string) {
    super();
  }
}

export { InMemoryControlPlane, RealZincControlPlane };
