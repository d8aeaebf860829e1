// path: src/zinc/packet.ts
import { z } from "zod";

const Packet = z.object({ sequence: z.number().int(), document: z.record(z.string(), z.unknown()) });
export type Packet = z.infer<typeof Packet>;

export function decodePacket(buffer: Buffer): Packet | null {
  const end = buffer.indexOf(0);
  if (end === 0) return null;
  const text = buffer.toString("utf8", 0, end < 0 ? buffer.length : end);
  return Packet.parse(JSON.parse(text)); // flaw: no handler for a torn or damaged document
}

export function recover(buffers: Buffer[]): Packet | undefined {
  return buffers
    .map(decodePacket)
    .filter((packet): packet is Packet => packet !== null)
    .sort((a, b) => b.sequence - a.sequence)[0];
}
