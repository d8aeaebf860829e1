import axios from "axios";

export const rates = async (base: string) => (await axios.get("https://rates.example/latest", { params: { base }, timeout: 5000 })).data;
export const news = async () => (await fetch("https://news.example", { signal: AbortSignal.timeout(5000) })).text();
