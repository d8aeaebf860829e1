// path: src/bingx-direct.ts
type Order = { status: string };

interface Rest {
  delete(id: string): Promise<{ code: number; msg: string }>;
  order(id: string): Promise<Order>;
}

const FINAL: Record<string, "CANCELED" | "FILLED"> = {
  CANCELLED: "CANCELED",
  EXPIRED: "CANCELED",
  FILLED: "FILLED",
};

export async function cancel(rest: Rest, orderId: string): Promise<{ orderId: string; status: string; error?: string }> {
  const { code, msg } = await rest.delete(orderId);
  const error = code === 0 ? undefined : `${code}: ${msg}`;
  const { status } = await rest.order(orderId);
  const final = FINAL[status];
  if (final === undefined) return { orderId, status: "REJECTED", error: error ?? `order is ${status}` };
  return { orderId, status: final, error };
}
