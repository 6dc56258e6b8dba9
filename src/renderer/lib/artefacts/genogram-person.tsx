import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import { PartRow } from './part-row'

type Genogram = ArtefactOf<'genogram'>
type Person = Genogram['persons'][number]

interface GenogramPersonProps {
  readonly family: Genogram
  readonly person: Person
  readonly pack: string | undefined
}

/** All that the drawing says of one person, in words. */
export function GenogramPerson({ family, person, pack }: GenogramPersonProps) {
  const { t } = useTranslation('artefacts')
  const plain = usePlainText(pack)
  const nameOf = (id: string) => {
    const other = family.persons.find((one) => one.id === id)
    return other === undefined ? id : plain(other.label)
  }
  const facts = [...lifeFacts(person, t), ...tieFacts(family, person.id, nameOf, t)]
  return (
    <li>
      <PartRow part={person.id} pack={pack} says={person.label}>
        <p>
          <b>
            <RichText value={person.label} pack={pack} />
          </b>{' '}
          <span className="muted">{facts.join(' · ')}</span>
        </p>
        {person.remark !== undefined && (
          <p>
            <RichText value={person.remark} pack={pack} />
          </p>
        )}
        {family.relations
          .filter(({ between }) => between.includes(person.id))
          .map((relation) => {
            const [a, b] = relation.between
            return (
              <p key={relation.between.join(' ')}>
                {t(`genogram.facts.${relation.kind}`, { name: nameOf(a === person.id ? b : a) })}{' '}
                {relation.remark !== undefined && <RichText value={relation.remark} pack={pack} />}
              </p>
            )
          })}
      </PartRow>
    </li>
  )
}

type Translate = TFunction<'artefacts'>

function lifeFacts({ sign, born, died, isIndex }: Person, t: Translate): string[] {
  return [
    t(`genogram.signs.${sign}`),
    ...(born === undefined ? [] : [t('genogram.facts.born', { year: born })]),
    ...(died === undefined ? [] : [died === true ? t('genogram.died') : t('genogram.facts.died', { year: died })]),
    ...(isIndex ? [t('genogram.index')] : []),
  ]
}

function tieFacts(family: Genogram, id: string, nameOf: (id: string) => string, t: Translate): string[] {
  const parents = family.couples.flatMap(({ partners: [a, b], children }) =>
    children
      .filter((child) => child.person === id)
      .map(({ bond }) => t(`genogram.facts.${bond}`, { one: nameOf(a), other: nameOf(b) })),
  )
  const partners = family.couples
    .filter((couple) => couple.partners.includes(id))
    .map(({ partners: [a, b], status, since }) => {
      const name = nameOf(a === id ? b : a)
      return since === undefined
        ? t(`genogram.facts.${status}`, { name })
        : t('genogram.facts.since', { fact: t(`genogram.facts.${status}`, { name }), year: since })
    })
  return [...parents, ...partners]
}
