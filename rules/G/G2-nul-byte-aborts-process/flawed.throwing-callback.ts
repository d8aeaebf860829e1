// path: src/lib.ts
import koffi from "koffi";

const ReplyFn = koffi.proto("char *ReplyFn(const char *raw)");

function intoCString(text: string): Buffer {
  if (text.includes("\0")) {
    throw new TypeError("reply has an interior NUL"); // flaw: thrown inside a native callback, nothing catches it
  }
  return Buffer.from(text + "\0", "utf8");
}

export function processIntent(raw: string): string {
  try {
    const intent = JSON.parse(raw) as { slotId: number; action: string };
    return JSON.stringify({ accepted: true, slotId: intent.slotId });
  } catch (err) {
    return `{"error":"${(err as Error).message}"}`;
  }
}

export function exportReply(): unknown {
  return koffi.register((raw: string) => intoCString(processIntent(raw)), koffi.pointer(ReplyFn));
}
