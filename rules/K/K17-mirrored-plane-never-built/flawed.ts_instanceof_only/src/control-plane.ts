export class MemoryPlane {
  constructor(readonly prefix: string) {}
  readonly words = new Map<string, string>();
}

export class FilePlane extends MemoryPlane {}

export class MirroredControlPlane { // flaw: asked for by instanceof, made by nobody
  constructor(readonly targets: MemoryPlane[]) {}
  set(word: string, value: string): void {
    for (const t of this.targets) t.words.set(word, value);
  }
}

export const planes = { memory: MemoryPlane, file: FilePlane };
