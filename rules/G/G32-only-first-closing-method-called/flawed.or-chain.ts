// path: src/launcher.ts
interface Part {
  close?(): Promise<void>;
  disconnect?(): Promise<void>;
  release?(): Promise<void>;
}

export async function maybeClose(part: Part): Promise<string> {
  if (part.close) { // flaw: early return, disconnect and release are then left out
    await part.close();
    return "close";
  }
  if (part.disconnect) {
    await part.disconnect();
    return "disconnect";
  }
  if (part.release) {
    await part.release();
    return "release";
  }
  return "nothing";
}
