// path: src/journal.ts
import { open } from "node:fs/promises";
import { z } from "zod";

const Entry = z.object({ seq: z.number().int(), prevState: z.string(), nextState: z.string() });
export type Entry = z.infer<typeof Entry>;

export async function replayJournal(path: string, apply: (entry: Entry) => void): Promise<number> {
  const file = await open(path, "r");  // flaw: one bad line and the handle stays open
  const text = await file.readFile("utf8");
  let count = 0;
  for (const line of text.split("\n")) {
    if (line === "") continue;
    apply(Entry.parse(JSON.parse(line)));
    count += 1;
  }
  await file.close();
  return count;
}
