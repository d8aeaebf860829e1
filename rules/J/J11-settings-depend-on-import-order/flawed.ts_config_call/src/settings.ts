export const settings = {
  venue: process.env.DITA_V2_VENUE ?? "mock",
  prefix: process.env.DITA_V2_PREFIX ?? "dita-v2",
  apiKey: process.env.BINGX_API_KEY ?? "",
};
