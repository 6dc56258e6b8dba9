import { Heart, Repeat2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { RichText } from '../text/rich-text'
import { useFormat } from '../use-format'
import type { ArtefactProps } from './artefact-props'
import { MaskedPart } from './masked-part'
import './post.css'

/** A public post with what was said beneath it. */
export function PostArtefact({ artefact, pack }: ArtefactProps<'post'>) {
  const { t } = useTranslation('artefacts')
  const format = useFormat()
  const { author, handle, when, body, masked, likes, shares, comments } = artefact
  return (
    <div className="art post">
      <div className="post-head">
        <span className="face" aria-hidden="true">
          {author.slice(0, 1)}
        </span>
        <p>
          <b>{author}</b>
          <span className="muted">
            {handle !== undefined && <>{handle} · </>}
            <RichText value={when} pack={pack} />
          </span>
        </p>
      </div>
      <p className="post-body">
        <RichText value={body} pack={pack} />
      </p>
      {masked !== undefined && <MaskedPart value={masked} pack={pack} />}
      {(likes !== undefined || shares !== undefined) && (
        <p className="post-counts">
          {likes !== undefined && (
            <span>
              <Heart className="icon icon-sm" aria-hidden="true" />{' '}
              {t('likes', { count: likes, shown: format.number(likes) })}
            </span>
          )}
          {shares !== undefined && (
            <span>
              <Repeat2 className="icon icon-sm" aria-hidden="true" />{' '}
              {t('shares', { count: shares, shown: format.number(shares) })}
            </span>
          )}
        </p>
      )}
      {comments.length > 0 && (
        <ul className="post-comments" aria-label={t('comments')}>
          {comments.map((comment, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
            <li key={index}>
              <p>
                <b>{comment.author}</b>{' '}
                <span className="muted">
                  <RichText value={comment.when} pack={pack} />
                </span>
              </p>
              <p>
                <RichText value={comment.body} pack={pack} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
