/**
 * Writing by a schema. `z.encode` checks what it writes, which takes most of the time that a command takes; what our own kernel made needs no
 * check, and is checked when it is read. The schema is walked once, when the writer is made.
 */
import { z } from "zod";

type Write = (value: unknown) => unknown;

const asIs: Write = (value) => value;

/** Makes of a value of that schema what `z.encode` makes of it: plain JSON. */
export function writer<S extends z.ZodType>(schema: S): (value: z.output<S>) => z.input<S> {
  return writeOf(schema) as (value: z.output<S>) => z.input<S>;
}

function writeOf(schema: z.core.$ZodType): Write {
  if (schema instanceof z.ZodCodec) {
    const { reverseTransform } = schema.def;
    return (value) => reverseTransform(value, undefined as never);
  }
  if (schema instanceof z.ZodNullable) {
    const write = writeOf(schema.def.innerType);
    return write === asIs ? asIs : (value) => (value === null ? null : write(value));
  }
  if (schema instanceof z.ZodArray) {
    const write = writeOf(schema.def.element);
    return write === asIs ? asIs : (value) => (value as unknown[]).map(write);
  }
  if (schema instanceof z.ZodRecord) {
    const write = writeOf(schema.def.valueType);
    return (value) => Object.fromEntries(Object.entries(value as object).map(([name, part]) => [name, write(part)]));
  }
  if (schema instanceof z.ZodObject) return writeObject(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return writeUnion(schema);
  return asIs;
}

function writeObject(schema: z.ZodObject): Write {
  const fields = Object.entries(schema.def.shape as Record<string, z.core.$ZodType>).map(([name, part]) => ({ name, write: writeOf(part) }));
  if (fields.every(({ write }) => write === asIs)) return asIs;
  return (value) => {
    const written: Record<string, unknown> = {};
    for (const { name, write } of fields) written[name] = write((value as Record<string, unknown>)[name]);
    return written;
  };
}

function writeUnion({ def: { discriminator, options } }: z.ZodDiscriminatedUnion): Write {
  const writers = new Map<unknown, Write>();
  for (const option of options) {
    const write = writeOf(option);
    for (const name of option._zod.propValues?.[discriminator] ?? []) writers.set(name, write);
  }
  return (value) => writers.get((value as Record<string, unknown>)[discriminator])!(value);
}
