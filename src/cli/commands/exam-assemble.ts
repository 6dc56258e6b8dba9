import { type AssemblyError, assembleForm } from '../../core/exams/assemble-form'
import { bankOf } from '../../core/items/bank'
import { type Problem, problem } from '../../core/packs/problem'
import { bankFingerprint, hashItems } from '../../formats/content-hash'
import { findBlueprint } from '../find-blueprint'
import { loadPacks } from '../load-pack'
import type { Options } from '../options'
import { done, type Outcome, wrongCall, wrongInput } from '../outcome'

const GREATEST_SEED = 0xffff_ffff

/** `siap exam assemble --blueprint PACK/ID --seed N PACK…`: a form, with exposure taken as empty. */
export async function examAssemble(options: Options, paths: readonly string[]): Promise<Outcome> {
  if (options.blueprint === null) return wrongCall('--blueprint PACK/ID')
  const seed = readSeed(options.seed)
  if (seed === null) return wrongCall('--seed 0…4294967295')
  const packs = await loadPacks(paths)
  if (!packs.ok) return wrongInput(packs.error)
  const blueprint = findBlueprint(packs.value, options.blueprint)
  if (blueprint === null) {
    return wrongInput([problem('dangling-reference', '--blueprint', '', { what: 'blueprint', id: options.blueprint })])
  }
  const bank = bankOf(packs.value).filter((entry) => blueprint.pool.includes(entry.pack))
  const form = assembleForm(blueprint, bank, seed)
  if (!form.ok) return wrongInput(form.error.flatMap((error) => shortageProblems(error, options.blueprint ?? '')))
  const result = {
    blueprint: options.blueprint,
    seed,
    bank: await bankFingerprint(await hashItems(bank)),
    items: form.value.map((entry) => entry.id),
    minutes: blueprint.minutes,
  }
  return done(`${JSON.stringify(result, null, 2)}\n`)
}

function readSeed(text: string | null): number | null {
  if (text === null || !/^\d{1,10}$/.test(text)) return null
  const seed = Number(text)
  return seed <= GREATEST_SEED ? seed : null
}

/** One problem for each quota that cannot be met. */
function shortageProblems(error: AssemblyError, blueprint: string): Problem[] {
  switch (error.kind) {
    case 'quota-short':
      return [
        problem('blueprint-shortage', blueprint, JSON.stringify(error.where), {
          where: error.where,
          wanted: error.wanted,
          available: error.available,
        }),
      ]
    case 'quotas-conflict':
      return error.quotas.map((where) => problem('quotas-conflict', blueprint, JSON.stringify(where), { where }))
    case 'search-limit':
      return [problem('search-limit', blueprint, '', { steps: error.steps })]
  }
}
