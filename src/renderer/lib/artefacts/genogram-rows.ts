import type { ArtefactOf } from '../../../core/cases/artefact'

export type Family = Pick<ArtefactOf<'genogram'>, 'persons' | 'couples'>

/** The generation of each person, the oldest 0: partners share one, children stand in a later one than their parents. */
export function generationsOf({ persons, couples }: Family): ReadonlyMap<string, number> {
  const of = new Map(persons.map((person) => [person.id, 0]))
  const at = (id: string) => of.get(id) ?? 0
  // A generation is at most as deep as there are persons: then nothing moves any more.
  for (let round = 0; round < persons.length; round += 1) {
    for (const { partners, children } of couples) {
      const own = Math.max(...partners.map(at))
      for (const partner of partners) of.set(partner, own)
      for (const { person } of children) of.set(person, Math.max(at(person), own + 1))
    }
  }
  // Whoever has no parents here stands just above their children, not at the very top.
  const born = new Set(couples.flatMap((couple) => couple.children.map((child) => child.person)))
  for (const { partners, children } of [...couples].reverse()) {
    const isFree = partners.every(
      (id) => !born.has(id) && couples.filter((couple) => couple.partners.includes(id)).length === 1,
    )
    if (!isFree || children.length === 0) continue
    const own = Math.min(...children.map((child) => at(child.person))) - 1
    for (const partner of partners) of.set(partner, own)
  }
  return of
}

/** Who stands beside whom, generation by generation. */
export function rowsOf(family: Family, generations: ReadonlyMap<string, number>): string[][] {
  const rows = Array.from({ length: Math.max(...generations.values()) + 1 }, (): string[] => [])
  const placed = new Set<string>()
  rows.forEach((row, generation) => {
    for (const id of inOrder(family, generations, generation, rows[generation - 1] ?? [])) {
      if (!placed.has(id)) placeWithPartners(family, id, row, placed)
    }
  })
  return rows
}

/** Everybody of a generation: the children of those above from left to right, then couples, then whoever is left. */
function inOrder(
  { persons, couples }: Family,
  generations: ReadonlyMap<string, number>,
  generation: number,
  above: readonly string[],
): string[] {
  const children = couples
    .filter((couple) => couple.partners.some((partner) => above.includes(partner)))
    .sort((a, b) => placeOf(a.partners, above) - placeOf(b.partners, above))
    .flatMap((couple) => couple.children.map((child) => child.person))
  const partners = couples.flatMap((couple) => [...couple.partners])
  const all = [...children, ...partners, ...persons.map((person) => person.id)]
  return all.filter((id) => generations.get(id) === generation)
}

function placeWithPartners(family: Family, id: string, row: string[], placed: Set<string>): void {
  row.push(id)
  placed.add(id)
  for (const partner of newcomersTo(family, id)) {
    if (placed.has(partner)) continue
    if (standsLeft(family, id, partner, placed)) row.splice(row.indexOf(id), 0, partner)
    else row.push(partner)
    placed.add(partner)
  }
}

/** Partners who bring no parents of their own into the drawing: they stand beside the one whom they are tied to. */
function newcomersTo({ couples }: Family, id: string): string[] {
  const born = new Set(couples.flatMap((couple) => couple.children.map((child) => child.person)))
  return couples
    .filter((couple) => couple.partners.includes(id))
    .flatMap((couple) => couple.partners.filter((partner) => partner !== id && !born.has(partner)))
}

/** The man stands first, unless somebody else whom the same person is tied to is to stand on the other side. */
function standsLeft({ couples }: Family, id: string, partner: string, placed: ReadonlySet<string>): boolean {
  const others = couples
    .filter((couple) => couple.partners.includes(id) && !couple.partners.includes(partner))
    .flatMap((couple) => couple.partners.filter((other) => other !== id))
  if (others.length > 0) return others.some((other) => !placed.has(other))
  return couples.some(({ partners }) => partners[0] === partner && partners[1] === id)
}

function placeOf(partners: readonly string[], row: readonly string[]): number {
  const places = partners.map((partner) => row.indexOf(partner)).filter((place) => place >= 0)
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length)
}
