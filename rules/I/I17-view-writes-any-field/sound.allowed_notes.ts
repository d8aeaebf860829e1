// path: src/rust-backend.ts
interface Bridge { getSlotJson(id: number): string; setSlotJson(id: number, body: string): void }

const settable = new Set(["note", "strategyTag"]);

export const createSlotView = (bridge: Bridge, slotId: number): Record<string, unknown> => {
  const load = () => JSON.parse(bridge.getSlotJson(slotId)) as Record<string, unknown>;
  const handler: ProxyHandler<Record<string, unknown>> = {
    get: (_target, key) => load()[String(key)],
    set: (_target, key, value) => {
      const field = String(key);
      if (!settable.has(field)) return false;
      const slot = load();
      slot[field] = value;
      bridge.setSlotJson(slotId, JSON.stringify(slot));
      return true;
    },
  };
  return new Proxy({}, handler);
};
