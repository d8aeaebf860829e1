// path: tools/gen-test.ts
import { loadConfig } from "../src/config";

const VST = "https://open-api-vst.bingx.com";

interface Contract {
  symbol: string;
  quantityPrecision: number;
}

export async function contracts(): Promise<Contract[]> {
  const { environment } = loadConfig(process.env);
  if (environment !== "VST") {
    throw new Error(`the generator serves VST only, not ${environment}`);
  }
  const response = await fetch(`${VST}/openApi/swap/v2/quote/contracts`);
  const { data } = (await response.json()) as { data: Contract[] };
  return data;
}
