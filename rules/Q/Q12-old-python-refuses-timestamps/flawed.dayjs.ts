// path: src/rust-backend.ts
import dayjs from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat";

dayjs.extend(customParseFormat);
const KERNEL_TIME = "YYYY-MM-DDTHH:mm:ss.SSSSSS"; // flaw: neither the Z nor nine digits match

type Doc = { at: string; slot: Record<string, string>; transitions: Array<{ timestamp: string }> };

const strict = (text: string): Date => {
  const time = dayjs(text, KERNEL_TIME, true);
  if (!time.isValid()) throw new RangeError(`bad time ${text}`);
  return time.toDate();
};

export const decode = (text: string) => {
  const doc: Doc = JSON.parse(text);
  return {
    at: strict(doc.at),
    entryTime: strict(doc.slot["entryTime"]!),
    updatedAt: strict(doc.slot["updatedAt"]!),
    transitions: doc.transitions.map((t) => ({ ...t, timestamp: strict(t.timestamp) })),
  };
};
