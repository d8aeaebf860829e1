// path: src/rust-backend.ts
import { open, type FileHandle } from "node:fs/promises";

type Intent = { clientOrderId: string };
type Core = { apply(i: Intent): { ok: boolean; slot: object }; event(e: object): void; current(i: Intent): object };

export class SlotWal {
  private constructor(private readonly file: FileHandle) {}

  static async at(path: string): Promise<SlotWal> {
    return new SlotWal(await open(path, "a"));
  }

  async put(slot: object): Promise<void> {
    await this.file.write(JSON.stringify(slot) + "\n");
    await this.file.datasync();
  }
}

/** The slots of the log are read back by recoverFromWal() in launcher.ts, which asks the venue about each id. */
export const makeProcessIntent =
  (core: Core, wal: SlotWal, submit: (i: Intent) => Promise<object[]>) =>
  async (intent: Intent): Promise<boolean> => {
    const { ok, slot } = core.apply(intent);
    if (!ok) return false;
    await wal.put(slot);
    const events = await submit(intent);
    for (const e of events) core.event(e);
    await wal.put(core.current(intent));
    return true;
  };
