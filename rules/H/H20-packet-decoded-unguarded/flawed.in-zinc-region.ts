// path: src/real-zinc-plane.ts
export function decodePacket(view: DataView): unknown {
  const length = view.getUint32(0, true);
  const bytes = new Uint8Array(view.buffer, 4, length);
  return JSON.parse(new TextDecoder().decode(bytes)); // flaw: a torn document throws SyntaxError into the reader
}

export class RealZincPlane {
  constructor(private readonly view: DataView) {}

  readSlots(): unknown {
    return decodePacket(this.view);
  }
}
