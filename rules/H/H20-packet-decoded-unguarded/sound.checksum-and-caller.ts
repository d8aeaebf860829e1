// path: src/zinc/packet.ts
import { crc32 } from "node:zlib";

export class CorruptPacket extends Error {}

export function decodePacket(buffer: Buffer): { sequence: number } {
  const length = buffer.readUInt32LE(0);
  const body = buffer.subarray(8, 8 + length);
  if (crc32(body) !== buffer.readUInt32LE(4)) throw new CorruptPacket("checksum");
  return JSON.parse(body.toString("utf8"));
}

export class PacketReader {
  private lastGood: { sequence: number } | undefined;

  constructor(private readonly read: () => Buffer) {}

  current(): { sequence: number } | undefined {
    try {
      this.lastGood = decodePacket(this.read());
    } catch (err) {
      console.error("corrupt packet, the last good one is used", err);
    }
    return this.lastGood;
  }
}
