interface Row { score?: number; count?: number }

export function view(row: Row): { score: number; count: number } {
  return {
    score: row.score ?? 0, // flaw: not judged yet is judged the worst
    count: row.count ?? 0,
  };
}
