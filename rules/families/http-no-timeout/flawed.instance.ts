import axios from "axios";

export const api = axios.create({ baseURL: "https://rates.example" }); // flaw: what it asks has no limit
