type Config = { kind: keyof typeof factories; targets?: Config[] };
interface ControlPlane { update(words: Record<string, string>): void }

class InMemoryControlPlane implements ControlPlane {
  readonly words: Record<string, string> = {};
  update(words: Record<string, string>): void {
    Object.assign(this.words, words);
  }
}

class MirroredControlPlane implements ControlPlane {
  constructor(private readonly targets: ControlPlane[]) {}
  update(words: Record<string, string>): void {
    this.targets.forEach((t) => t.update(words));
  }
}

const factories = {
  memory: (_c: Config): ControlPlane => new InMemoryControlPlane(),
  mirrored: (c: Config): ControlPlane => new MirroredControlPlane((c.targets ?? []).map(createPlane)),
};

export function createPlane(config: Config): ControlPlane {
  return factories[config.kind](config);
}
