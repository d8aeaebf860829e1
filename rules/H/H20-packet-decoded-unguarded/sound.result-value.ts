// path: src/real-zinc-plane.ts
const utf8 = new TextDecoder("utf-8", { fatal: true });

type Decoded = { ok: true; slots: object[] } | { ok: false; reason: string };

function decodePacket(raw: Uint8Array): Decoded {
  try {
    const length = new DataView(raw.buffer, raw.byteOffset, raw.byteLength).getUint32(4, true);
    const doc = JSON.parse(utf8.decode(raw.subarray(8, 8 + length))) as { slots: object[] };
    return { ok: true, slots: doc.slots };
  } catch (err) {
    return { ok: false, reason: String(err) };
  }
}

export class RealZincPlane {
  constructor(private readonly region: { readAll(): Uint8Array }) {}

  readSlots(report: (reason: string) => void): object[] | undefined {
    const decoded = decodePacket(this.region.readAll());
    if (decoded.ok) return decoded.slots;
    report(decoded.reason);
    return undefined;
  }
}
