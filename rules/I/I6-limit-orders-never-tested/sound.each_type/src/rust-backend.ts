export type Intent = { tradeId: string; size: number; orderType: "MARKET" | "LIMIT"; price: number | null };

export const createKernel = (core: (i: Intent) => boolean, submit: (o: unknown) => void) => ({
  processIntent(intent: Intent): boolean {
    const accepted = core(intent);
    if (accepted) submit({ type: intent.orderType, price: intent.price, qty: intent.size });
    return accepted;
  },
});
