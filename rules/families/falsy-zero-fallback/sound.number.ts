interface Query { limit?: string; name?: string }

export function options(query: Query) {
  return { limit: Number(query.limit) || 20, name: query.name || "all" };
}
