/** What the demo needs of the homeserver that it runs on. Starting one is no part of the bot: it is handed in. */
export interface DemoHomeserver {
  /** Base address for clients, without a slash at the end. */
  readonly url: string
  readonly serverName: string
  /** Makes an account; fails if the name is taken. */
  registerUser(localpart: string, password: string): Promise<{ readonly userId: string }>
  stop(): Promise<void>
}

/** An ending for the names of accounts: none where all are free, else one that nobody has. */
export async function freeSuffix(homeserver: DemoHomeserver, names: readonly string[], other: string): Promise<string> {
  for (const name of names) {
    const path = `/_matrix/client/v3/register/available?username=${encodeURIComponent(name)}`
    const response = await fetch(`${homeserver.url}${path}`, { signal: AbortSignal.timeout(10_000) })
    // A homeserver without open registration refuses the question itself.
    if (!response.ok) return other
  }
  return ""
}
