// path: src/convert.ts
interface Draft {
  symbol: string;
  side: string;
  quantity: number;
  orderType: string;
}

interface Order {
  symbol: string;
  side: string;
  quantity: number;
  orderType?: string;
}

export const toOrder = (draft: Draft): Order => ({ ...draft, quantity: Math.abs(draft.quantity) });
