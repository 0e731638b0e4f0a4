import { t } from '../i18n/words';
import { choose, param } from '../state/url';

/** Words to search for; Enter searches. */
export function SearchBox() {
  const now = param('q') ?? '';
  const search = (text: string) => choose({ q: text.trim() });
  return (
    <div class="search" role="search">
      <input
        id="search"
        type="search"
        dir="auto"
        key={now}
        defaultValue={now}
        aria-label={t('explore.search')}
        placeholder={t('explore.search')}
        enterkeyhint="search"
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.code === 'Enter') search(event.currentTarget.value);
        }}
      />
    </div>
  );
}
