// path: src/real-zinc-plane.ts
const HEADER_BYTES = 8;
const utf8 = new TextDecoder("utf-8", { fatal: true });

interface Packet {
  sequence: number;
  slots: object[];
}

function decodePacket(raw: Uint8Array): Packet {
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  const length = view.getUint32(4, true);
  return JSON.parse(utf8.decode(raw.subarray(HEADER_BYTES, HEADER_BYTES + length))); // flaw: damaged bytes throw TypeError or SyntaxError to the cycle
}

export class RealZincPlane {
  constructor(private readonly region: { readAll(): Uint8Array }) {}

  readSlots(): object[] {
    return decodePacket(this.region.readAll()).slots;
  }
}
