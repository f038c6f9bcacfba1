/** What the demo needs of the homeserver that it runs on. Starting one is no part of the bot: it is handed in. */
export interface DemoHomeserver {
  /** Base address for clients, without a slash at the end. */
  readonly url: string
  readonly serverName: string
  /** Makes an account; fails if the name is taken. */
  registerUser(localpart: string, password: string): Promise<{ readonly userId: string }>
  stop(): Promise<void>
}

/**
 * Makes the accounts: under these very names where all are free, else all with the same ending, `ana-3f09c2`. Returns the full
 * Matrix IDs by name.
 */
export async function registerAll<Name extends string>(
  homeserver: DemoHomeserver,
  accounts: ReadonlyMap<Name, string>,
  ending: string,
): Promise<Map<Name, string>> {
  for (const suffix of ["", ending]) {
    const ids = new Map<Name, string>()
    try {
      for (const [name, password] of accounts)
        ids.set(name, (await homeserver.registerUser(`${name}${suffix}`, password)).userId)
      return ids
    } catch (error) {
      // Most likely a demo has been here before; another reason stands in the way of the second attempt too.
      if (suffix === ending) throw error
    }
  }
  return new Map()
}
