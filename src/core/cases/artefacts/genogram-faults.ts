interface Family {
  readonly persons: readonly { readonly id: string; readonly isIndex: boolean }[]
  readonly couples: readonly {
    readonly partners: readonly [string, string]
    readonly children: readonly { readonly person: string }[]
  }[]
  readonly relations: readonly { readonly between: readonly [string, string] }[]
}

interface Fault {
  readonly message: 'person' | 'one-index' | 'parents-twice' | 'own-ancestor'
  readonly path: (string | number)[]
}

/** What keeps a family from being drawn: a name that nobody bears, two pairs of parents, somebody among their own ancestors. */
export function genogramFaults(family: Family): Fault[] {
  const there = new Set(family.persons.map((person) => person.id))
  const named = (path: (string | number)[], ids: readonly string[]) =>
    ids.every((id) => there.has(id)) && new Set(ids).size === ids.length ? [] : [{ message: 'person' as const, path }]
  const children = family.couples.flatMap((couple) => couple.children.map((child) => child.person))
  return [
    ...(family.persons.filter((person) => person.isIndex).length === 1 ? [] : [fault('one-index', 'persons')]),
    ...family.couples.flatMap((couple, index) => [
      ...named(['couples', index, 'partners'], couple.partners),
      ...couple.children.flatMap((child, place) => named(['couples', index, 'children', place], [child.person])),
    ]),
    ...family.relations.flatMap((relation, index) => named(['relations', index, 'between'], relation.between)),
    ...(new Set(children).size === children.length ? [] : [fault('parents-twice', 'couples')]),
    ...(hasOwnAncestor(family) ? [fault('own-ancestor', 'couples')] : []),
  ]
}

function fault(message: Fault['message'], where: string): Fault {
  return { message, path: [where] }
}

/** Taking away, again and again, whoever has no parents among those left, must leave nobody. */
function hasOwnAncestor(family: Family): boolean {
  let left = family.couples
  for (;;) {
    const born = new Set(left.flatMap((couple) => couple.children.map((child) => child.person)))
    const rest = left.filter((couple) => couple.partners.some((partner) => born.has(partner)))
    if (rest.length === left.length) return left.length > 0
    left = rest
  }
}
