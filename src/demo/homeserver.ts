/** The demo's homeserver. Starting one is not the bot's business, so the caller provides it. */
export interface DemoHomeserver {
  /** The address for clients, without a slash at the end. */
  readonly url: string
  readonly serverName: string
  /** Creates an account. Fails if the name is taken. */
  registerUser(localpart: string, password: string): Promise<{ readonly userId: string }>
  stop(): Promise<void>
}

/**
 * Creates all accounts under exactly these names. If a name is taken, all accounts get the same ending (`ana-3f09c2`).
 * @returns the full Matrix IDs by name
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
      // Probably an earlier demo took the names. Any other cause makes the second attempt fail too.
      if (suffix === ending) throw error
    }
  }
  return new Map()
}
