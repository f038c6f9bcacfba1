/** The settings of the page for monitoring programs. */
import { z } from "zod"

export const monitoring = z
  .strictObject({
    port: z.int("port").min(1, "port").max(65_535, "port").describe("The port, such as 9464."),
    address: z
      .union([z.ipv4("ip-address"), z.ipv6("ip-address")], "ip-address")
      .default("127.0.0.1")
      .describe(
        "The address on which it answers: 127.0.0.1, so that only this machine reaches it, or another one where the monitoring program runs elsewhere. Whoever reaches it reads the figures; they name no person.",
      ),
  })
  .optional()
  .describe("Where the running bot answers monitoring programs: /healthz and /metrics. By default nowhere.")
