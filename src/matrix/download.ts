/** Fetches media by the authenticated endpoint, up to a size limit. */
import { ConnectionError, type MatrixClient, MatrixError } from "matrix-js-sdk"
import { objectIn } from "../kernel/rules/objects.ts"

/** How long one attempt may take, in milliseconds. The room's other messages wait for it. */
const deadline = 30_000

/**
 * The bytes behind an `mxc://` address. Null if they are more than `most`.
 * @throws MatrixError, ConnectionError
 */
export async function downloadMedia(client: MatrixClient, url: string, most: number): Promise<Uint8Array | null> {
  const path = url.slice("mxc://".length).split("/").map(encodeURIComponent).join("/")
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), deadline)
  try {
    const response = await client.http.fetch(`${client.baseUrl}/_matrix/client/v1/media/download/${path}`, {
      headers: { authorization: `Bearer ${client.getAccessToken() ?? ""}` },
      signal: abort.signal,
    })
    if (!response.ok) throw await refusal(response)
    if (Number(response.headers.get("content-length") ?? 0) > most) return null
    return await bytesOf(response, most)
  } catch (error) {
    if (error instanceof MatrixError) throw error
    // The connection broke, or the download took too long.
    throw new ConnectionError("a file could not be fetched", error instanceof Error ? error : undefined)
  } finally {
    clearTimeout(timer)
    abort.abort()
  }
}

async function bytesOf(response: Response, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let size = 0
  // TypeScript's own types give the body of an answer no iterator. In Node it has one.
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > most) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

async function refusal(response: Response): Promise<MatrixError> {
  // If the answer is no JSON, it is probably a proxy's page. Its status says enough.
  const { errcode, retry_after_ms: wait } = objectIn((await response.text()).slice(0, 10_000)) ?? {}
  const data = {
    ...(typeof errcode === "string" && { errcode }),
    ...(typeof wait === "number" && { retry_after_ms: wait }),
  }
  return new MatrixError(data, response.status, undefined, undefined, response.headers)
}
