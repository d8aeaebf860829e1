// path: src/bingx-direct.ts
type Rest = {
  delete: (path: string, q: object) => Promise<void>;
  openOrders: (symbol: string) => Promise<Map<string, { price: number }>>;
};

export const makeAdapter = (rest: Rest) => {
  const cancel = async (symbol: string, clientId: string) => {
    await rest.delete("/trade/order", { symbol, clientId }).catch(() => undefined); // flaw: the failure vanishes
    const open = await rest.openOrders(symbol);
    if (open.has(clientId)) {
      return { clientId, status: "REJECTED" as const, price: open.get(clientId)!.price };
    }
    return { clientId, status: "CANCELED" as const };
  };

  const cancelAll = async (symbol: string) => {
    const open = await rest.openOrders(symbol);
    return Promise.all([...open.keys()].map((id) => cancel(symbol, id)));
  };

  return { cancel, cancelAll };
};
