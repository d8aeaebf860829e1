// path: src/bingx-venue.ts
import { differenceInMilliseconds } from "date-fns";

type Row = { symbol: string; positionAmt: string };

export function bingxVenue(fetchPositions: () => Promise<Row[]>, limitMs = 3000) {
  async function backendSnapshot(): Promise<Row[]> {
    const began = new Date();
    for (;;) {
      const rows = await fetchPositions().catch(() => undefined);
      if (rows) return rows;
      if (differenceInMilliseconds(new Date(), began) > limitMs) { // flaw: a clock step ends or prolongs the retries
        throw new Error("snapshot timed out");
      }
      await new Promise((r) => setTimeout(r, 50));
    }
  }

  return {
    reconcile: async () => (await backendSnapshot()).map((r) => ({ symbol: r.symbol, size: Number(r.positionAmt) })),
  };
}
