// path: src/limits.ts
interface Limits { size: number; amount: number; name?: string }

export function isOver(order: Limits, limits: Limits): boolean {
  const named = { name: order.name || limits.name, size: order.size || 0 };
  return named.size > limits.size || order.amount > limits.amount;
}
