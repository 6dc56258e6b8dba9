import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Block } from '../../../formats/markdown/ast'
import { Callout } from './callout'
import { ExplainingBlock } from './explaining-block'
import { InlineNodes } from './inline-nodes'
import { TableBlock } from './table-block'
import { useTextSources } from './text-context'

interface BlocksProps {
  readonly blocks: readonly Block[]
  readonly isPlain: boolean
  readonly headingLevel: number
  readonly anchor?: string | undefined
  /** The number of the first of these blocks among those of the text. */
  readonly first?: number
}

export function Blocks({ blocks, isPlain, headingLevel, anchor, first = 0 }: BlocksProps) {
  return blocks.map((block, index) => {
    const id = anchor === undefined ? undefined : `${anchor}-${first + index}`
    // biome-ignore lint/suspicious/noArrayIndexKey: parsed text has no ids and never reorders
    return <BlockNode key={index} block={block} isPlain={isPlain} headingLevel={headingLevel} id={id} />
  })
}

interface BlockNodeProps {
  readonly block: Block
  readonly isPlain: boolean
  readonly headingLevel: number
  readonly id: string | undefined
}

function BlockNode({ block, isPlain, headingLevel, id }: BlockNodeProps) {
  const { t } = useTranslation('learn')
  const { renderArtefact, renderCheck } = useTextSources()
  const Explaining = isPlain ? Fragment : ExplainingBlock
  const inner = (blocks: readonly Block[]) => <Blocks blocks={blocks} isPlain={isPlain} headingLevel={headingLevel} />
  switch (block.type) {
    case 'paragraph':
      return (
        <Explaining>
          <p id={id}>
            <InlineNodes inlines={block.children} isPlain={isPlain} />
          </p>
        </Explaining>
      )
    case 'heading':
      return (
        <Heading level={block.level + headingLevel - 2} id={id}>
          <InlineNodes inlines={block.children} isPlain />
        </Heading>
      )
    case 'list': {
      const items = block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parsed text has no ids and never reorders
        <li key={index}>{inner(item)}</li>
      ))
      return block.isOrdered ? (
        <ol id={id} start={block.start}>
          {items}
        </ol>
      ) : (
        <ul id={id}>{items}</ul>
      )
    }
    case 'quote':
      return <blockquote id={id}>{inner(block.blocks)}</blockquote>
    case 'side':
      return (
        <aside id={id} className="side" aria-label={t('text.side-note')}>
          {inner(block.blocks)}
        </aside>
      )
    case 'callout':
      return (
        <Callout id={id} kind={block.kind}>
          {inner(block.blocks)}
        </Callout>
      )
    case 'table':
      return (
        <Explaining>
          <TableBlock block={block} isPlain={isPlain} id={id} />
        </Explaining>
      )
    case 'artefact':
      return renderArtefact === undefined ? null : (
        <div id={id} className="placed-artefact">
          {renderArtefact(block.id)}
        </div>
      )
    case 'check':
      return renderCheck === undefined ? null : (
        <div id={id} className="placed-check">
          {renderCheck(block.id)}
        </div>
      )
    case 'code':
      return (
        <pre id={id}>
          <code>{block.text}</code>
        </pre>
      )
    case 'rule':
      return <hr id={id} />
  }
}

interface HeadingProps {
  readonly level: number
  readonly id: string | undefined
  readonly children: ReactNode
}

function Heading({ level, id, children }: HeadingProps) {
  const Tag = HEADINGS[level] ?? 'h6'
  return (
    <Tag id={id} tabIndex={id === undefined ? undefined : -1}>
      {children}
    </Tag>
  )
}

const HEADINGS: Readonly<Record<number, 'h2' | 'h3' | 'h4' | 'h5'>> = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' }
