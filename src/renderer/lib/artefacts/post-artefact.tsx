import { Heart, Repeat2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { RichText } from '../text/rich-text'
import { useFormat } from '../use-format'
import type { ArtefactProps } from './artefact-props'
import { MaskedPart } from './masked-part'
import { PartRow } from './part-row'
import { PostComments } from './post-comments'
import { ReportMenu } from './report-menu'
import './post.css'

/** A public post with what was said beneath it, and the menu by which a platform takes reports. */
export function PostArtefact({ artefact, pack }: ArtefactProps<'post'>) {
  const { author, handle, when, body, masked, comments } = artefact
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
        <ReportMenu />
      </div>
      <div className="post-body">
        <PartRow part="body" pack={pack} says={body}>
          <p>
            <RichText value={body} pack={pack} />
          </p>
          {masked !== undefined && <MaskedPart value={masked} pack={pack} />}
        </PartRow>
      </div>
      <PostCounts artefact={artefact} pack={pack} />
      {comments.length > 0 && <PostComments comments={comments} pack={pack} />}
    </div>
  )
}

function PostCounts({ artefact: { likes, shares } }: ArtefactProps<'post'>) {
  const { t } = useTranslation('artefacts')
  const format = useFormat()
  if (likes === undefined && shares === undefined) return null
  return (
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
  )
}
