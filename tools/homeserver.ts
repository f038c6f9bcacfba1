import { parseArgs } from "node:util"
import { prepareHomeserver, startHomeserver } from "./homeserver/start.ts"
import type { Homeserver } from "./homeserver/types.ts"

export { type HomeserverAddress, handleOn } from "./homeserver/given.ts"
export { prepareHomeserver, startHomeserver } from "./homeserver/start.ts"
export type { Homeserver, HomeserverOptions, RateLimit, RegisteredUser } from "./homeserver/types.ts"

const usage = `npm run homeserver -- [--data DIR] [--port N]

Leaves a Matrix homeserver running on this machine until Ctrl-C.
  --data DIR   keep its data in DIR, or take up what is there
  --port N     listen on this port of 127.0.0.1 (default: 8008)
  --prepare    only fetch what a start needs`

function introduce(homeserver: Homeserver): string {
  return `
A Matrix homeserver is running.

  address              ${homeserver.url}
  server name          ${homeserver.serverName}
  registration secret  ${homeserver.registrationSecret}

Any Matrix client on this machine can make an account there (registration is open). From a terminal:

  curl -s ${homeserver.url}/_matrix/client/v3/register -H 'content-type: application/json' \\
    -d '{"username": "ana", "password": "honey and wax", "auth": {"type": "m.login.dummy"}}'

Programs take it from the environment:

  export WAGGLE_TEST_HOMESERVER=${homeserver.url}
  export WAGGLE_TEST_REGISTRATION_SECRET=${homeserver.registrationSecret}

Ctrl-C stops it.`
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      port: { type: "string", default: "8008" },
      prepare: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  if (values.prepare) {
    await prepareHomeserver()
    return
  }
  const homeserver = await startHomeserver({
    port: Number(values.port),
    ...(values.data === undefined ? {} : { dataFolder: values.data }),
  })
  console.log(introduce(homeserver))
  const asked = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve())
    // tools/run.mjs, which started this process, is gone.
    process.once("disconnect", () => resolve())
  })
  // With a homeserver from outside, nothing else keeps this process running.
  const awake = setInterval(() => {}, 60_000)
  await asked
  clearInterval(awake)
  if (process.connected) process.disconnect()
  await homeserver.stop()
  console.error("homeserver: stopped")
}

if (import.meta.main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
