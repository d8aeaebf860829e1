// path: src/journal.ts
const capacity = 10_000;

type Row = { seq: number; tradeId: string; diagnostic: string };

export function memoryKernelJournal() {
  const ring = new Array<Row | undefined>(capacity);
  let seq = 0;
  return {
    append(tradeId: string, diagnostic: string): void {
      ring[seq % capacity] = { seq, tradeId, diagnostic }; // flaw: overwrites the row of 10 000 ago, and tells nobody
      seq += 1;
    },
    rows(): Row[] {
      return ring.filter((r): r is Row => r !== undefined).sort((a, b) => a.seq - b.seq);
    },
  };
}
