import type { Problem } from '../core/packs/problem'

/**
 * What a verb came to. `done`: a result for standard output or `-o` (null: nothing to print). `wrong-input` exits 1,
 * `wrong-call` exits 2.
 */
export type Outcome =
  | { readonly kind: 'done'; readonly result: Uint8Array | string | null; readonly advice: readonly Problem[] }
  | { readonly kind: 'wrong-input'; readonly problems: readonly Problem[] }
  | { readonly kind: 'wrong-call'; readonly detail: string }
  | { readonly kind: 'cannot-write'; readonly path: string }

export function done(result: Uint8Array | string | null, advice: readonly Problem[] = []): Outcome {
  return { kind: 'done', result, advice }
}

export function wrongInput(problems: readonly Problem[]): Outcome {
  return { kind: 'wrong-input', problems }
}

export function wrongCall(detail: string): Outcome {
  return { kind: 'wrong-call', detail }
}
