// path: src/bingx-user-stream.ts
import { z } from "zod";
import pino from "pino";

const log = pino({ name: "stream" });
const messageSchema = z.object({ e: z.string(), E: z.number(), o: z.object({ i: z.number() }) });

export function onMessage(text: string, apply: (e: { kind: string; exchangeTs: number; receivedTs: number }) => void): boolean {
  const receivedTs = Date.now();
  const parsed = messageSchema.safeParse(JSON.parse(text));
  if (!parsed.success) {
    log.warn({ issues: parsed.error.issues, receivedTs }, "message refused");
    return false;
  }
  const { e, E } = parsed.data;
  apply({ kind: e, exchangeTs: E, receivedTs });
  return true;
}
