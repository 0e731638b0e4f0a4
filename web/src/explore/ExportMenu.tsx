import { api, query } from '../api/client';
import { t } from '../i18n/words';
import { filters } from '../state/filters';

const FORMATS: readonly (readonly [string, string])[] = [
  ['csv', 'CSV'],
  ['geojson', 'GeoJSON'],
  ['jsonl', 'JSON Lines'],
];

/** What the filters leave, as a file. */
export function ExportMenu() {
  return (
    <details class="menu">
      <summary>{t('explore.export')}</summary>
      <div class="menu-body">
        <p>{t('explore.export.note')}</p>
        {FORMATS.map(([ending, name]) => (
          <a key={ending} href={api.file(ending, query(filters.value))} download>
            <bdi dir="ltr">{name}</bdi>
          </a>
        ))}
      </div>
    </details>
  );
}
