// path: src/lib.ts
import koffi from "koffi";

const ReplyFn = koffi.proto("char *ReplyFn(const char *raw)");
const NOT_ENCODABLE = Buffer.from('{"error":"REPLY_NOT_ENCODABLE"}\0', "utf8");

function intoCString(text: string): Buffer {
  if (text.includes("\0")) return NOT_ENCODABLE;
  return Buffer.from(text + "\0", "utf8");
}

export function processIntent(raw: string): string {
  try {
    const intent = JSON.parse(raw) as { slotId: number };
    return JSON.stringify({ accepted: true, slotId: intent.slotId });
  } catch (err) {
    return `{"error":"${(err as Error).message}"}`;
  }
}

export const replyPointer = koffi.register(
  (raw: string) => intoCString(processIntent(raw)),
  koffi.pointer(ReplyFn),
);
