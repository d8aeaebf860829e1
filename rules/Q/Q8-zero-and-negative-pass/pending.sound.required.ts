// path: src/rust-backend.ts
type Field = "targetSize" | "referencePrice" | "leverage" | "limitPrice";

function wanted(intent: any): Field[] {
  const fields: Field[] = [];
  if (intent.action === "ENTER") fields.push("targetSize", "referencePrice", "leverage");
  if (intent.orderType === "LIMIT") fields.push("limitPrice");
  return fields;
}

export function firstInvalidIntentField(intent: any): Field | undefined {
  const mustBePositive = wanted(intent);
  for (const name of ["targetSize", "referencePrice", "leverage", "limitPrice"] as const) {
    const value = intent[name];
    if (value !== undefined && !Number.isFinite(value)) return name;
    if (mustBePositive.includes(name) && !(value > 0)) return name;
  }
  return undefined;
}
