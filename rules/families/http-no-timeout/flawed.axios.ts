import axios from "axios";

export const rates = async (base: string) => (await axios.get("https://rates.example/latest", { params: { base } })).data; // flaw:
