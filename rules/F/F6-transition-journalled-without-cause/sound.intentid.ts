// path: src/rust-backend.ts
type Transition = { slotId: number; from: string; to: string };
type Entry = Transition & { intentId: string; event: string | null };
type Step = { accepted: boolean; transitions: Transition[] };

export class ExecutionKernel {
  readonly journal: Entry[] = [];

  constructor(
    private readonly core: { step(i: object): Step; apply(eventId: string): Step },
    private readonly submit: (i: object) => Promise<string[]>,
  ) {}

  private note(intentId: string, transitions: Transition[], event: string | null): void {
    this.journal.push(...transitions.map((t) => ({ ...t, intentId, event })));
  }

  async processIntent(intent: { intentId: string }): Promise<boolean> {
    const { accepted, transitions } = this.core.step(intent);
    this.note(intent.intentId, transitions, null);
    if (!accepted) return false;
    for (const eventId of await this.submit(intent)) {
      this.note(intent.intentId, this.core.apply(eventId).transitions, eventId);
    }
    return true;
  }
}
