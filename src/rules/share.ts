/** Parts of rules by what they are made of, and a number for each. */
const parts = new Map<string, object>();
const numbers = new WeakMap<object, number>();

/**
 * Equal parts of rules as one and the same object, within a rule and between rules: what is found out about a selector, a source or a list of
 * names is kept by the object, and rules say many things twice.
 */
export function shared<T>(part: T): T {
  return sharedPart(part).value as T;
}

function sharedPart(part: unknown): { value: unknown; key: string } {
  if (typeof part !== "object" || part === null) return { value: part, key: JSON.stringify(part) ?? "" };
  const inner = Object.entries(part).map(([name, value]) => ({ name, ...sharedPart(value) }));
  const key = `${Array.isArray(part) ? "[" : "{"}${inner.map((x) => `${JSON.stringify(x.name)}:${x.key}`).join()}`;
  let value = parts.get(key);
  if (value === undefined) {
    value = Array.isArray(part) ? inner.map((x) => x.value) : Object.fromEntries(inner.map((x) => [x.name, x.value]));
    parts.set(key, value);
    numbers.set(value, parts.size);
  }
  return { value, key: `#${numbers.get(value)!}` };
}
