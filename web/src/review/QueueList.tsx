import { useEffect, useRef } from 'preact/hooks';
import type { QueueItem } from '../api/types';
import { days } from '../i18n/format';
import { label, placeNameOf, t } from '../i18n/words';
import { FamilyMark, ReviewBadge } from '../ui/Badges';
import { Foreign, Ltr } from '../ui/Isolate';

interface Props {
  items: readonly QueueItem[];
  chosen: string | null;
  onEvent: (id: string) => void;
  loading: boolean;
}

/** What waits, and why it is here. */
export function QueueList({ items, chosen, onEvent, loading }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <ol class="queue" ref={list} aria-busy={loading} data-testid="queue">
      {items.map(({ event, reasons }) => (
        <li key={event.id}>
          <button type="button" class="queue-item" aria-current={event.id === chosen} onClick={() => onEvent(event.id)}>
            <span class="queue-title">
              <FamilyMark type={event.event_type} review={event.review_status} /> {label('type', event.event_type)}
              {event.review_status !== 'machine' && <ReviewBadge review={event.review_status} />}
            </span>
            <span class="meta">
              {event.date_start ? <Ltr>{days(event.date_start, event.date_end)}</Ltr> : t('time.undated')} ·{' '}
              {event.place ? <Foreign text={placeNameOf(event.place)} /> : t('event.noplace')}
            </span>
            <span class="reasons">
              {[...new Set(reasons.map((reason) => reason.code))].map((code) => (
                <span key={code} class={`badge reason-${code}`}>
                  {label('reason', code)}
                </span>
              ))}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
