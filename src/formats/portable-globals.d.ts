/**
 * The few globals that Node, browsers and workers all have, no more: what is missing here does not compile in
 * src/formats. Only src/formats/tsconfig.json reads this file; every other part brings the full types of its platform.
 */

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(bytes?: ArrayBuffer | ArrayBufferView): string
}

/** `subtle`, and in some old engines the whole, is absent on plain http outside the loopback addresses: ask before use. */
declare var crypto:
  | {
      readonly subtle?: {
        digest(algorithm: 'SHA-256' | 'SHA-512', data: ArrayBuffer | ArrayBufferView): Promise<ArrayBuffer>
      }
    }
  | undefined
