import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { PartRow } from './part-row'

interface PostCommentsProps {
  readonly comments: ArtefactOf<'post'>['comments']
  readonly pack: string | undefined
}

export function PostComments({ comments, pack }: PostCommentsProps) {
  const { t } = useTranslation('artefacts')
  return (
    <ul className="post-comments" aria-label={t('comments')}>
      {comments.map((comment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
        <li key={index}>
          <PartRow part={comment.id} pack={pack} says={comment.body}>
            <p>
              <b>{comment.author}</b>{' '}
              <span className="muted">
                <RichText value={comment.when} pack={pack} />
              </span>
            </p>
            <p>
              <RichText value={comment.body} pack={pack} />
            </p>
          </PartRow>
        </li>
      ))}
    </ul>
  )
}
