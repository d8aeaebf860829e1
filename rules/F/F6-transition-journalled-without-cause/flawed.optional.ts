// path: src/rust-backend.ts
import { appendFile } from "node:fs/promises";

type Transition = { slotId: number; from: string; to: string };
type Step = { accepted: boolean; transitions: Transition[] };
type JournalLine = Transition & { at: string; event?: { id: string; kind: string } };

async function journal(path: string, lines: JournalLine[]): Promise<void> {
  await appendFile(path, lines.map((l) => JSON.stringify(l) + "\n").join(""));
}

export async function processIntent(
  kernel: { step(intent: object): Step; apply(event: { id: string; kind: string }): Step },
  venue: { submit(intent: object): Promise<Array<{ id: string; kind: string }>> },
  journalPath: string,
  intent: { intentId: string; action: string },
): Promise<boolean> {
  const now = () => new Date().toISOString();
  const first = kernel.step(intent);
  await journal(journalPath, first.transitions.map((t) => ({ ...t, at: now(), event: undefined }))); // flaw: which intent moved the slot is not told
  if (!first.accepted) return false;
  for (const event of await venue.submit(intent)) {
    const { transitions } = kernel.apply(event);
    await journal(journalPath, transitions.map((t) => ({ ...t, at: now(), event })));
  }
  return true;
}
