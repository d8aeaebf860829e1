// path: src/convert.ts
interface Draft {
  symbol: string;
  side: string;
  quantity: number;
  orderType: string;
  limitPrice: number | null;
}

interface Order {
  symbol: string;
  side: string;
  quantity: number;
  orderType?: string;
  limitPrice?: number | null;
}

export function toOrder(draft: Draft): Order {
  const quantity = Math.abs(draft.quantity);
  return { symbol: draft.symbol, side: draft.side, quantity, orderType: draft.orderType }; // flaw: the limit is not carried over
}
