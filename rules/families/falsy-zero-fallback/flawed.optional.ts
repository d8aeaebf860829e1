interface Query { seed?: number; name?: string }

export function row(query: Query, scale?: number): Record<string, unknown> {
  const made: Record<string, unknown> = { name: query.name || "any" };
  if (query.seed) made.seed = query.seed; // flaw: a seed of zero is none
  made.scale = scale ? scale * 2 : "none"; // flaw: a scale of zero is not said
  return made;
}
