import { api } from '../api/client';
import type { Detail } from '../api/types';
import { isolated, listed } from '../i18n/format';
import { t } from '../i18n/words';
import { undoable } from '../review/undo';
import { mayDecide } from '../state/session';
import { choose } from '../state/url';
import { done, failed } from '../ui/Toast';

/** An event that was made of several says so, and can be taken apart again. */
export function MergedFrom({ detail, onDone }: { detail: Detail; onDone: () => void }) {
  if (detail.merged_from.length === 0) return null;
  const unmerge = () =>
    api.unmerge(detail.id, t('event.unmerge')).then((result) => {
      undoable(result.decision);
      done('review.done.unmerge');
      // What it was made of stands again, each under its old id.
      const [first] = result.events;
      if (first && first.id !== detail.id) choose({ event: first.id }, true);
      onDone();
    }, failed);
  return (
    <p class="merged">
      {t('event.mergedFrom', isolated(listed(detail.merged_from)))}{' '}
      {mayDecide.value && (
        <button type="button" onClick={() => void unmerge()} data-testid="unmerge">
          {t('event.unmerge')}
        </button>
      )}
    </p>
  );
}
