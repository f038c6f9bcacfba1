/** A set of short texts that keeps only the newest, so that what others send cannot fill the memory. */
export class Recent {
  readonly #most: number
  readonly #texts = new Set<string>()

  constructor(most: number) {
    this.#most = most
  }

  has(text: string): boolean {
    return this.#texts.has(text)
  }

  add(text: string): void {
    this.#texts.delete(text)
    this.#texts.add(text)
    const [oldest] = this.#texts
    if (this.#texts.size > this.#most && oldest !== undefined) this.#texts.delete(oldest)
  }

  delete(text: string): void {
    this.#texts.delete(text)
  }
}

/** How many people are remembered at a time. A lobby can have more people than memory has room for. */
export const mostPeople = 10_000

/** Sets a key's value. The key then counts as the newest. If there are more than `most` keys, the oldest key is forgotten. */
export function remember<K, V>(map: Map<K, V>, key: K, value: V, most = mostPeople): void {
  map.delete(key)
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > most && oldest !== undefined) map.delete(oldest)
}
