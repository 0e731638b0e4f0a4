import { api } from '../api/client';
import type { Detail } from '../api/types';
import { isolated, listed } from '../i18n/format';
import { t } from '../i18n/words';
import { mayDecide } from '../state/session';
import { done, failed } from '../ui/Toast';

/** An event that was made of several says so, and can be taken apart again. */
export function MergedFrom({ detail, onDone }: { detail: Detail; onDone: () => void }) {
  if (detail.merged_from.length === 0) return null;
  const unmerge = () =>
    api.unmerge(detail.id, t('event.unmerge')).then(() => {
      done('review.done.unmerge');
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
