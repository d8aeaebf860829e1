// path: src/bingx-venue.ts
type Intent = { tradeId: string; slotId: number; limitPrice: number | null; referencePrice: number };
type Receipt = { status: string; raw: Record<string, string | undefined>; price: number };

const firstTruthy = (...values: Array<number | string | null | undefined>): number =>
  Number(values.find((v) => Number(v)) ?? 0);

export function eventsFromSubmit(intent: Intent, receipt: Receipt) {
  const base = { tradeId: intent.tradeId, slotId: intent.slotId };
  switch (receipt.status) {
    case "REJECTED":
      return [{ ...base, kind: "ORDER_REJECT" }];
    case "FILLED":
    case "PARTIALLY_FILLED": {
      const { avgPrice, fillPrice, executedQty } = receipt.raw;
      const price = firstTruthy(avgPrice, fillPrice, receipt.price, intent.limitPrice, intent.referencePrice); // flaw: the intent's prices are among the candidates of a fill
      return [
        { ...base, kind: "ORDER_ACK" },
        { ...base, kind: "FILL", price, filledSize: Number(executedQty) },
      ];
    }
    default:
      return [{ ...base, kind: "ORDER_ACK" }];
  }
}
