// path: tests/pick-symbol.ts
type Row = { symbol: string; status: number };
type Http = { get(path: string): Promise<{ data: Row[] }> };

export const contractRows = async (http: Http): Promise<Row[]> => {
  const { data } = await http.get("/openApi/swap/v2/quote/contracts");
  return data;
};

export const pickLiveSymbol = (http: Http, quote = "USDT"): string => {
  const tradable = (contractRows(http) as unknown as Row[]) // flaw: filter is called on a promise
    .filter((row) => row.status === 1 && row.symbol.endsWith(quote))
    .map((row) => row.symbol)
    .sort();
  const [first] = tradable;
  if (first === undefined) throw new Error("no tradable contract");
  return first;
};
