import type { LocalizedText } from '../lib/localized-text'
import { type Level, levelOf } from './aspect'
import type { BankItem } from './bank-item'
import type { Item } from './item'

/** One item in the shape that other programs rely on (`siap bank export --to json`). */
export interface ExportedItem {
  readonly id: string
  readonly pack: string
  readonly module: string
  readonly type: Item['type']
  readonly aspect: string
  readonly topic: string
  readonly level: Level
  readonly cognition: string
  readonly pcf: readonly string[]
  readonly situation: boolean
  readonly angoff: number
  readonly stimulus: string | null
  readonly enemies: readonly string[]
  readonly stem: LocalizedText
  readonly options: readonly { id: string; text: LocalizedText; rationale: LocalizedText }[]
  readonly targets: readonly { id: string; text: LocalizedText }[]
  readonly gaps: readonly {
    id: string
    options?: readonly { id: string; text: LocalizedText }[]
    accepted?: readonly string[]
  }[]
  readonly interaction: {
    readonly mode?: string
    readonly scale?: { readonly min: number; readonly max: number }
    readonly tolerance?: number
    readonly minChoices?: number
    readonly maxChoices?: number
  }
  readonly key: unknown
  readonly weights: Readonly<Record<string, number>> | null
  readonly rationale: LocalizedText | null
  readonly references: readonly { text: string; url?: string; asOf?: string }[]
  readonly asOf: string | null
}

export function exportItem({ id, pack, module, item, references }: BankItem): ExportedItem {
  const inPack = (local: string) => `${pack}/${local}`
  return {
    id,
    pack,
    module,
    type: item.type,
    aspect: item.aspect,
    topic: item.topic,
    level: levelOf(item.angoff),
    cognition: item.cognition,
    pcf: item.pcf,
    situation: item.situation,
    angoff: item.angoff,
    stimulus: item.stimulus === null ? null : inPack(item.stimulus),
    enemies: item.enemies.map(inPack),
    stem: item.stem,
    options: item.options,
    targets: item.type === 'match' ? item.targets : [],
    gaps: item.type === 'cloze' ? gapsOf(item) : [],
    interaction: interactionOf(item),
    key: item.key,
    weights: item.type === 'judgement' && item.mode === 'pick' ? item.weights : null,
    rationale: item.rationale,
    references: references.map(({ text, url, asOf }) => ({
      text,
      ...(url === undefined ? {} : { url }),
      ...(asOf === undefined ? {} : { asOf }),
    })),
    asOf: item.asOf,
  }
}

/** Each gap with its options, or with the texts that it accepts. */
function gapsOf({ gaps, key }: Extract<Item, { type: 'cloze' }>): ExportedItem['gaps'] {
  return gaps.map(({ id, options }) => {
    const accepted = key[id]
    return {
      id,
      ...(options === null ? {} : { options }),
      ...(Array.isArray(accepted) ? { accepted } : {}),
    }
  })
}

function interactionOf(item: Item): ExportedItem['interaction'] {
  switch (item.type) {
    case 'single-choice':
    case 'true-false':
    case 'order':
    case 'match':
    case 'cloze':
    case 'short-text':
      return {}
    case 'numeric':
      return { tolerance: item.tolerance }
    case 'multiple-choice':
      return {
        ...(item.minChoices === undefined ? {} : { minChoices: item.minChoices }),
        ...(item.maxChoices === undefined ? {} : { maxChoices: item.maxChoices }),
      }
    case 'judgement':
      return item.mode === 'rate' ? { mode: item.mode, scale: item.scale } : { mode: item.mode }
  }
}
