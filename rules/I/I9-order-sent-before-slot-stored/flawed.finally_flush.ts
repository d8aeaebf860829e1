// path: src/rust-backend.ts
type Intent = { clientOrderId: string; body: object };
type Core = { apply(i: Intent): { ok: boolean; slot: number }; event(e: object): void; slot(n: number): object };

export function executionKernel(core: Core, submit: (i: Intent) => Promise<object[]>, store: (s: object) => Promise<void>) {
  const inFlight = new Map<string, Intent>();

  async function send(intent: Intent): Promise<void> {
    inFlight.set(intent.clientOrderId, intent);
    console.info("submit", intent.clientOrderId);
    const answers = await submit(intent); // flaw: a map in memory is all that knows of the order
    answers.forEach((a) => core.event(a));
    inFlight.delete(intent.clientOrderId);
  }

  return {
    async processIntent(intent: Intent): Promise<boolean> {
      const { ok, slot } = core.apply(intent);
      try {
        if (ok) await send(intent);
      } finally {
        await store(core.slot(slot));
      }
      return ok;
    },
  };
}
