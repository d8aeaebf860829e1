interface Query { seed?: number; name?: string; port?: number }

export function row(query: Query, scale?: number, at: number = 3): Record<string, unknown> {
  const made: Record<string, unknown> = { name: query.name || "any", port: query.port || 80 };
  if (query.seed !== undefined) made.seed = query.seed;
  if (scale && scale > 2) made.scale = scale;
  made.at = at ? at : "first";
  return made;
}
