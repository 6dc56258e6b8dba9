/** Names only: the sandboxed preload bundles this file and must not drag the schemas in. */
export const INVOKE_CHANNELS = [
  'app:get-info',
  'app:set-language',
  'file:pick',
  'file:save',
  'page:print',
  'link:open',
  'file:take-opened',
  'window:set-full-screen',
] as const
export type InvokeChannel = (typeof INVOKE_CHANNELS)[number]

export const PUSH_CHANNELS = ['menu:command', 'file:opened', 'window:full-screen'] as const
export type PushChannel = (typeof PUSH_CHANNELS)[number]
