import { useSignal } from '@preact/signals';
import { api } from '../api/client';
import type { Detail, PublicView } from '../api/types';
import { label, t } from '../i18n/words';
import { mayPublish, mayRead } from '../state/session';
import { Ltr } from '../ui/Isolate';
import { done, failed } from '../ui/Toast';
import { HeldBack, PublicPlace } from './HeldBack';

/** What the publishing gate makes of an event, before anything goes out. */
export function PublicCheck({ detail, onDone }: { detail: Detail; onDone: () => void }) {
  const view = useSignal<PublicView | null>(null);
  const reason = useSignal('');
  if (!mayRead.value) return null;
  const load = (open: boolean) => {
    if (open) void api.publicView(detail.id).then((answer) => (view.value = answer), failed);
  };
  const publish = () => {
    const call = detail.summary.published
      ? api.unpublish(detail.id, reason.value, detail.revision)
      : api.publish(detail.id, reason.value, detail.revision, false);
    call.then(() => {
      done(detail.summary.published ? 'review.done.unpublish' : 'review.done.publish');
      onDone();
    }, failed);
  };
  const shown = view.value;
  return (
    <details class="public-check" onToggle={(event) => load(event.currentTarget.open)}>
      <summary>{t('event.public')}</summary>
      {shown && !shown.event && <p>{t('event.public.nothing')}</p>}
      {shown?.event && (
        <p>
          {label('type', shown.event.event_type)} · <Ltr>{shown.event.date_start ?? ''}</Ltr> ·{' '}
          <PublicPlace place={shown.event.place} />
        </p>
      )}
      {shown && <HeldBack held={shown.held_back} />}
      {mayPublish.value && (
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            publish();
          }}
        >
          <label>
            {t('review.reason')}
            <input
              required
              dir="auto"
              value={reason.value}
              onInput={(event) => (reason.value = event.currentTarget.value)}
            />
          </label>
          <button type="submit">{t(detail.summary.published ? 'event.unpublish' : 'event.publish')}</button>
        </form>
      )}
    </details>
  );
}
