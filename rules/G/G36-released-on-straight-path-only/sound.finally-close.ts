// path: src/journal.ts
import { open } from "node:fs/promises";

export interface Entry {
  seq: number;
  nextState: string;
}

export async function replayJournal(path: string, apply: (entry: Entry) => void): Promise<number> {
  const file = await open(path, "r");
  try {
    const text = await file.readFile("utf8");
    const lines = text.split("\n").filter((line) => line !== "");
    lines.forEach((line) => apply(JSON.parse(line) as Entry));
    return lines.length;
  } finally {
    await file.close();
  }
}
