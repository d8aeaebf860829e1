export const createRuntime = (bundle: any, decisionEngine: { decide(s: object): object | undefined }) => ({
  bundle,
  decisionEngine,
  async step(): Promise<unknown> {
    const intent = decisionEngine.decide(await bundle.feed.snapshot());
    return intent && bundle.kernel.processIntent(intent);
  },
});
