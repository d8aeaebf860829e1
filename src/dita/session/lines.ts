import type { Readable } from "node:stream";

/** The lines of a stream, as they become whole. */
export async function* lines(stream: Readable): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of stream) {
    const parts = (rest + String(chunk)).split("\n");
    rest = parts.pop()!;
    yield* parts;
  }
}
