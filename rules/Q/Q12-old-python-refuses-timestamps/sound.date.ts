// path: src/rust-backend.ts
const kernelTime = (text: string): Date => {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new RangeError(`bad time ${text}`);
  return time;
};

type Doc = { at: string; slot: Record<string, string>; transitions: Array<{ timestamp: string }> };

export const decode = (text: string) => {
  const doc: Doc = JSON.parse(text);
  return {
    at: kernelTime(doc.at),
    entryTime: kernelTime(doc.slot["entryTime"]!),
    transitions: doc.transitions.map((t) => ({ ...t, timestamp: kernelTime(t.timestamp) })),
  };
};
