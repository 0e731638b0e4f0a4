import type { Role } from './api/types';
import type { Key } from './i18n/catalogue';
import { lang, label, rememberLanguage, t } from './i18n/words';
import { loadSession, mayAs, mayRead, session } from './state/session';
import { choose, link, param, path } from './state/url';
import { api } from './api/client';
import { SchemeSwitch } from './ui/SchemeSwitch';
import { failed } from './ui/Toast';
import { Foreign } from './ui/Isolate';

/** Pages, and the role that each takes. */
const LINKS: readonly (readonly [string, Key, Role])[] = [
  ['/explore', 'nav.explore', 'public'],
  ['/situation', 'nav.situation', 'public'],
  ['/actors', 'nav.actors', 'public'],
  ['/try', 'nav.try', 'reader'],
  ['/review', 'nav.review', 'analyst'],
  ['/about', 'nav.about', 'public'],
];

/** Where one can go, in which language, and as whom. */
export function Header({ onKeys }: { onKeys: () => void }) {
  const other = lang.value === 'ar' ? 'en' : 'ar';
  return (
    <header class="page-header">
      <a class="brand" href={link('/explore')}>
        <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
          <path class="lines" d="M7 22h18M9 16h14M11 10h10" />
          <circle cx="11" cy="10" r="2.8" />
          <circle cx="22" cy="16" r="2.8" />
          <circle cx="12" cy="22" r="2.8" />
        </svg>
        <span>{t('app.name')}</span>
      </a>
      <nav aria-label={t('nav.pages')}>
        {LINKS.filter(([, , needed]) => mayAs(session.value?.role ?? 'public', needed)).map(([to, words]) => (
          <a key={to} href={link(to)} {...(path.value === to ? { 'aria-current': 'page' as const } : {})}>
            {t(words)}
          </a>
        ))}
      </nav>
      <div class="header-tools">
        {mayRead.value && (
          <label class="switch">
            <input
              type="checkbox"
              checked={param('tier') === 'public'}
              onChange={(event) => choose({ tier: event.currentTarget.checked ? 'public' : null })}
            />
            {t('public.on')}
          </label>
        )}
        <button
          type="button"
          class="quiet"
          lang={other}
          data-testid="language"
          onClick={() => {
            rememberLanguage(other);
            choose({ lang: other });
          }}
        >
          {t('nav.language')}
        </button>
        <SchemeSwitch />
        <button type="button" class="quiet keys-button" onClick={onKeys} aria-label={t('nav.keys')} title={t('nav.keys')}>
          ?
        </button>
        <Who />
      </div>
    </header>
  );
}

function Who() {
  const now = session.value;
  if (!now || now.mode === 'single_user') return null;
  if (!now.user) {
    return (
      <a class="button-like" href={link('/signin')}>
        {t('nav.signin')}
      </a>
    );
  }
  return (
    <span class="who">
      <Foreign text={now.user.name} /> <span class="meta">{label('role', now.role)}</span>
      <button type="button" class="quiet" onClick={() => void api.signOut().then(loadSession, failed)}>
        {t('nav.signout')}
      </button>
    </span>
  );
}
