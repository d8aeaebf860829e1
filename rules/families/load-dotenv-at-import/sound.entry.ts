// path: src/main.ts
import "dotenv/config";
import { serve } from "./serve.js";

await serve(Number(process.env.PORT ?? 8080));
