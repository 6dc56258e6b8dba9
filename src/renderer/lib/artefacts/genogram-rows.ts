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
  const depth = Math.max(...generations.values()) + 1
  const rows = Array.from({ length: depth }, (): string[] => [])
  const placed = new Set<string>()
  const put = (id: string) => {
    if (placed.has(id)) return
    placed.add(id)
    const row = rows[generations.get(id) ?? 0]
    row?.push(id)
    for (const partner of newcomersTo(family, id)) {
      if (placed.has(partner)) continue
      placed.add(partner)
      const isLeft = standsLeft(family, id, partner, placed)
      if (isLeft) row?.splice(row.indexOf(id), 0, partner)
      else row?.push(partner)
    }
  }
  for (let generation = 0; generation < depth; generation += 1) {
    const above = rows[generation - 1] ?? []
    const couples = family.couples
      .filter((couple) => couple.partners.some((partner) => above.includes(partner)))
      .sort((a, b) => placeOf(a.partners, above) - placeOf(b.partners, above))
    for (const couple of couples) for (const child of couple.children) put(child.person)
    for (const { partners } of family.couples) {
      if (generations.get(partners[0]) === generation) for (const partner of partners) put(partner)
    }
    for (const person of family.persons) if (generations.get(person.id) === generation) put(person.id)
  }
  return rows
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
