import * as z from 'zod'
import type { InvokeChannel, PushChannel } from './channels'
import type { AppInfo, LinkOutcome, MenuCommand, PickedFile, PickOutcome, SaveOutcome } from './host'

const NO_INPUT = z.undefined()
const name = z.string().min(1).max(255)
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

const pickedFileSchema: z.ZodType<PickedFile> = z.strictObject({ name, bytes })

const pickOutcomeSchema: z.ZodType<PickOutcome> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('picked'), file: pickedFileSchema }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('too-large'), limit: z.int() }),
  z.strictObject({ kind: z.literal('unreadable'), name }),
])

const saveOutcomeSchema: z.ZodType<SaveOutcome> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), name }),
  z.strictObject({ kind: z.literal('handed-over') }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('failed'), reason: z.enum(['disk-full', 'no-permission', 'other']) }),
])

const linkOutcomeSchema: z.ZodType<LinkOutcome> = z.strictObject({
  kind: z.enum(['opened', 'declined', 'refused', 'failed']),
})

const appInfoSchema: z.ZodType<AppInfo> = z.strictObject({
  version: z.string(),
  edition: z.literal('desktop'),
  platform: z.string(),
})

const menuCommandSchema: z.ZodType<MenuCommand> = z.enum([
  'go-home',
  'go-library',
  'go-exams',
  'go-settings',
  'print',
  'show-shortcuts',
  'show-about',
])

/** What each question to the main process carries and what comes back. A new channel does not compile without its pair. */
export const IPC_SCHEMAS = {
  'app:get-info': { input: NO_INPUT, output: appInfoSchema },
  'app:set-language': { input: z.strictObject({ language: z.enum(['id', 'en']) }), output: z.null() },
  'file:pick': { input: z.strictObject({ kind: z.enum(['pack', 'result', 'backup']) }), output: pickOutcomeSchema },
  'file:save': {
    input: z.strictObject({
      name,
      mediaType: z.enum(['application/json', 'application/pdf', 'application/zip', 'text/csv', 'text/plain']),
      bytes,
    }),
    output: saveOutcomeSchema,
  },
  'page:print': { input: z.strictObject({ title: z.string().max(255) }), output: saveOutcomeSchema },
  'link:open': { input: z.strictObject({ url: z.string().max(2048) }), output: linkOutcomeSchema },
  /** Takes the files that were opened from outside since the last call; each is given once. */
  'file:take-opened': { input: NO_INPUT, output: z.array(pickedFileSchema) },
  /** Answers whether the window fills the screen now, whatever was wished. */
  'window:set-full-screen': { input: z.strictObject({ on: z.boolean() }), output: z.boolean() },
} satisfies Record<InvokeChannel, { input: z.ZodType; output: z.ZodType }>

/** What the main process tells the renderer unasked. */
export const PUSH_SCHEMAS = {
  'menu:command': menuCommandSchema,
  /** Something waits for `file:take-opened`. */
  'file:opened': z.null(),
  /** The window has begun to fill the screen, or has ceased to, by whatever means. */
  'window:full-screen': z.boolean(),
} satisfies Record<PushChannel, z.ZodType>

export type IpcInput<C extends InvokeChannel> = z.infer<(typeof IPC_SCHEMAS)[C]['input']>
export type IpcOutput<C extends InvokeChannel> = z.infer<(typeof IPC_SCHEMAS)[C]['output']>
export type PushMessage<C extends PushChannel> = z.infer<(typeof PUSH_SCHEMAS)[C]>

/** Why a question was not answered. Each is a bug or an attack, never an everyday outcome: those are values. */
export type IpcFailure = 'unknown-channel' | 'untrusted-sender' | 'bad-input' | 'handler-failed'

/** Electron passes only the message of an error between processes, so an answer says itself whether it is one. */
export type IpcEnvelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: IpcFailure }

/** What the preload script puts on `window.siap`. */
export interface SiapBridge {
  invoke<C extends InvokeChannel>(channel: C, input: IpcInput<C>): Promise<IpcEnvelope<IpcOutput<C>>>
  /** Returns the way to stop listening. */
  on<C extends PushChannel>(channel: C, listener: (message: PushMessage<C>) => void): () => void
}
