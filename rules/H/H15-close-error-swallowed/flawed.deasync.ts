// path: src/launcher.ts
import { loopWhile } from "deasync";

function runSync<T>(promise: Promise<T>): T | undefined {
  let done = false;
  let value: T | undefined;
  promise.then((v) => (value = v)).finally(() => (done = true));
  loopWhile(() => !done);
  return value;
}

export function maybeClose(part: object): void {
  const close = Reflect.get(part, "close");
  if (typeof close !== "function") return;
  try {
    runSync(Promise.resolve(close.call(part)));
  } catch { // flaw: a blocking wait inside a running loop fails and the error is swallowed
    return;
  }
}

export async function shutdown(parts: object[]): Promise<void> {
  parts.forEach(maybeClose);
}
