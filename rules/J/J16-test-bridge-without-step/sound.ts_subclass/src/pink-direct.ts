export class PinkDirectRuntime {
  constructor(protected readonly bundle: any, readonly decisionEngine: { decide(s: object): object | undefined }) {}

  async step(): Promise<any> {
    const intent = this.decisionEngine.decide(await this.bundle.feed.snapshot());
    return intent && this.bundle.kernel.processIntent(intent);
  }
}
