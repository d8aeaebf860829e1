// path: src/pink-direct.ts
import { Mutex } from "async-mutex";

interface Kernel {
  processIntent(intent: object): Promise<{ accepted: boolean; order: object }>;
  onVenueEvent(event: object): Promise<void>;
}

export class PinkDirectRuntime {
  private readonly mutex = new Mutex();

  constructor(
    private readonly kernel: Kernel,
    private readonly venue: { submit(order: object): Promise<object> },
  ) {}

  async step(intent: object): Promise<boolean> {
    const release = await this.mutex.acquire();  // flaw: a rejection below keeps the mutex for ever
    const outcome = await this.kernel.processIntent(intent);
    if (outcome.accepted) {
      await this.kernel.onVenueEvent(await this.venue.submit(outcome.order));
    }
    release();
    return outcome.accepted;
  }
}
