const baseUrl = process.env.BINGX_BASE_URL ?? "https://open-api-vst.bingx.com";

export const createAdapter = () => ({ baseUrl, key: process.env.BINGX_API_KEY });
