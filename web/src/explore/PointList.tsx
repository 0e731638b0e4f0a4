import type { MapPoint } from '../api/types';
import { days, number } from '../i18n/format';
import { label, lang, t } from '../i18n/words';
import { FamilyMark } from '../ui/Badges';
import { Foreign, Ltr } from '../ui/Isolate';

interface Props {
  points: MapPoint[];
  selected: string | null;
  onEvent: (id: string) => void;
  onClose: () => void;
}

/** The events that lie at one point of the map. */
export function PointList({ points, selected, onEvent, onClose }: Props) {
  const [first] = points;
  const place = first ? ((lang.value === 'ar' ? first.label_ar : first.label) ?? first.label) : '';
  const sorted = [...points].sort((a, b) => (b.date_start ?? '').localeCompare(a.date_start ?? ''));
  return (
    <section class="map-list" aria-label={place} data-testid="point-list">
      <header>
        <h2>
          <Foreign text={place} /> <span class="count">{number(points.length)}</span>
        </h2>
        <button type="button" class="quiet" onClick={onClose} aria-label={t('explore.close')}>
          ✕
        </button>
      </header>
      <ul>
        {sorted.map((point) => (
          <li key={point.id}>
            <button type="button" class="row-link" aria-current={point.id === selected} onClick={() => onEvent(point.id)}>
              <FamilyMark type={point.type} review={point.review_status} /> {label('type', point.type)}
              <span class="meta">
                {point.date_start ? <Ltr>{days(point.date_start, null)}</Ltr> : t('time.undated')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
