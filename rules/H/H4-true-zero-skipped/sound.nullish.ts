// path: src/bingx-venue.ts
import { z } from "zod";

const numeric = z.coerce.number().finite();

const Row = z.object({
  positionAmt: numeric.optional(),
  availableAmt: numeric.optional(),
  avgPrice: numeric.optional(),
  markPrice: numeric.optional(),
});

type Row = z.infer<typeof Row>;

function rowFloat(row: Row, ...keys: Array<keyof Row>): number {
  const key = keys.find((name) => row[name] !== undefined);
  if (key === undefined) throw new Error(`none of ${keys.join(", ")} in the row`);
  return row[key] ?? 0;
}

export const sizeOf = (raw: unknown): number => rowFloat(Row.parse(raw), "positionAmt", "availableAmt");
