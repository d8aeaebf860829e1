// path: src/summary.ts
interface Order {
  id: string;
  symbol: string;
  side: string;
  quantity: number;
  createdAt: string;
}

interface Line {
  symbol: string;
  side: string;
  quantity: number;
  id?: string;
  createdAt?: string;
}

export function lineOf(order: Order): Line {
  return { symbol: order.symbol, side: order.side, quantity: order.quantity };
}
