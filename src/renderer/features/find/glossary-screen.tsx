import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wordsOf } from '../../../core/find/each-word'
import type { GlossaryEntry, Module } from '../../../core/modules/module'
import { usePacks } from '../../lib/content'
import { Link, paths } from '../../lib/navigation'
import { RichText } from '../../lib/text/rich-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { Waiting } from '../../lib/waiting'
import './find.css'

interface Term {
  readonly pack: string
  readonly module: Module
  readonly entry: GlossaryEntry
  readonly name: string
  /** In the other languages. */
  readonly others: readonly (readonly [language: string, name: string])[]
}

/** All terms of the installed modules, from A to Z; one can be led to by its address. */
export function GlossaryScreen({ shown }: { readonly shown: string | undefined }) {
  const { t, i18n } = useTranslation('find')
  const packs = usePacks()
  const [filter, setFilter] = useState('')
  const terms = useMemo(
    () => (packs.kind === 'ready' ? termsOf(packs.value, i18n.language) : []),
    [packs, i18n.language],
  )
  useDocumentTitle(t('glossary.title'))
  useEffect(() => {
    if (shown !== undefined && terms.length > 0) showTerm(`term-${shown}`)
  }, [shown, terms])
  if (packs.kind === 'loading') return <Waiting />
  const asked = wordsOf(filter)
  const fitting = terms.filter((term) =>
    asked.every((word) => wordsOf(allWords(term)).some((own) => own.startsWith(word))),
  )
  const letters = [...new Set(fitting.map(letterOf))]
  return (
    <div className="spread">
      <div className="spread-margin" />
      <div className="spread-page stack">
        <h1 className="greet">{t('glossary.title')}</h1>
        <div className="field">
          <label htmlFor="glossary-filter">{t('glossary.filter')}</label>
          <input
            className="input"
            id="glossary-filter"
            type="search"
            autoComplete="off"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </div>
        <p role="status" className="muted">
          {fitting.length > 0
            ? t('glossary.count', { count: fitting.length })
            : t(terms.length === 0 ? 'glossary.no-terms' : 'glossary.none')}
        </p>
        {letters.length > 1 && (
          <nav className="letters" aria-label={t('glossary.letters')}>
            {letters.map((letter) => (
              <button key={letter} type="button" onClick={() => showTerm(`letter-${letter}`)}>
                {letter}
              </button>
            ))}
          </nav>
        )}
        {letters.map((letter) => (
          <section key={letter} aria-labelledby={`letter-${letter}`}>
            <h2 className="subhead" id={`letter-${letter}`} tabIndex={-1}>
              {letter}
            </h2>
            <dl className="terms">
              {fitting
                .filter((term) => letterOf(term) === letter)
                .map((term) => (
                  <TermEntry key={idOf(term)} term={term} />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  )
}

function TermEntry({ term }: { readonly term: Term }) {
  const { pack, module, entry, others } = term
  return (
    <div id={idOf(term)} tabIndex={-1}>
      <dt>
        <RichText value={entry.term} pack={pack} />
        {others.map(([language, name]) => (
          <span key={language} className="other" lang={language}>
            {' '}
            · {name}
          </span>
        ))}
      </dt>
      <dd>
        <RichText value={entry.definition} pack={pack} />
      </dd>
      <dd className="hit-where">
        <Link to={paths.module(pack, module.id)}>
          <RichText value={module.title} pack={pack} />
        </Link>
      </dd>
    </div>
  )
}

function termsOf(
  packs: readonly { readonly id: string; readonly modules: readonly Module[] }[],
  language: string,
): Term[] {
  return packs
    .flatMap(({ id, modules }) =>
      modules.flatMap((module) => module.glossary.map((entry) => ({ pack: id, module, entry }))),
    )
    .map((place) => {
      const name = place.entry.term[language] ?? Object.values(place.entry.term)[0] ?? ''
      const others = Object.entries(place.entry.term).filter(([tag, other]) => tag !== language && other !== name)
      return { ...place, name, others }
    })
    .sort((a, b) => a.name.localeCompare(b.name, language))
}

function allWords({ entry }: Term): string {
  return [...Object.values(entry.term), ...Object.values(entry.definition)].join(' ')
}

function letterOf({ name }: Term): string {
  return (wordsOf(name)[0]?.[0] ?? '#').toUpperCase()
}

function idOf({ pack, module, entry }: Term): string {
  return `term-${pack}/${module.id}/${entry.id}`
}

/** Addresses after `#` are places of the app, not of the page. */
function showTerm(id: string): void {
  const element = document.getElementById(id)
  element?.scrollIntoView({ block: 'start' })
  element?.focus({ preventScroll: true })
}
