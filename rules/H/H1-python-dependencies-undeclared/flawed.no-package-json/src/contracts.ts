import { z } from "zod";

export const KernelIntent = z.object({
  slotId: z.number().int(),
  action: z.enum(["ENTER", "EXIT"]),
});
