import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FunctionComponent } from 'preact';
import { AboutPage } from './about/AboutPage';
import { ActorsPage } from './actors/ActorsPage';
import { ExplorePage } from './explore/ExplorePage';
import { Header } from './Header';
import { KeysDialog } from './KeysDialog';
import { t, lang } from './i18n/words';
import { ReviewPage } from './review/ReviewPage';
import { SignInPage } from './signin/SignInPage';
import { SituationPage } from './situation/SituationPage';
import { loadSession, session, sessionProblem } from './state/session';
import { useKeys } from './state/keys';
import { choose, go, link, param, path } from './state/url';
import { TryPage } from './tryit/TryPage';
import { Empty, Failed, Loading } from './ui/states';
import { Toast } from './ui/Toast';
import type { Key } from './i18n/catalogue';

const PAGES: Record<string, { page: FunctionComponent; title: Key }> = {
  '/explore': { page: ExplorePage, title: 'explore.title' },
  '/situation': { page: SituationPage, title: 'situation.title' },
  '/actors': { page: ActorsPage, title: 'actors.title' },
  '/try': { page: TryPage, title: 'try.title' },
  '/review': { page: ReviewPage, title: 'review.title' },
  '/about': { page: AboutPage, title: 'about.title' },
  '/signin': { page: SignInPage, title: 'signin.title' },
};

/** The page that the address names, under the header that all have. */
export function App() {
  const keysShown = useSignal(false);
  const found = PAGES[path.value];
  useKeys([{ does: 'key.help', run: () => (keysShown.value = true) }]);
  useEffect(() => redirect(path.value), [path.value]);
  useEffect(() => {
    document.documentElement.lang = lang.value;
    document.documentElement.dir = lang.value === 'ar' ? 'rtl' : 'ltr';
    document.title = `${found ? t(found.title) : t('app.name')} · ${t('app.name')}`;
  }, [lang.value, found]);

  return (
    <>
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <Header onKeys={() => (keysShown.value = true)} />
      {param('tier') === 'public' && (
        <aside class="public-note" aria-label={t('public.on')}>
          {t('public.note')}{' '}
          <button type="button" class="quiet" onClick={() => choose({ tier: null })}>
            {t('explore.close')}
          </button>
        </aside>
      )}
      <main id="main" tabIndex={-1}>
        <Content page={found?.page ?? null} />
      </main>
      <Toast />
      {keysShown.value && <KeysDialog onClose={() => (keysShown.value = false)} />}
    </>
  );
}

function Content({ page: Page }: { page: FunctionComponent | null }) {
  if (sessionProblem.value) return <Failed problem={sessionProblem.value} retry={() => void loadSession()} />;
  if (!session.value) return <Loading />;
  if (Page) return <Page />;
  return (
    <Empty>
      <p>{t('state.notfound')}</p>
      <a href={link('/explore')}>{t('nav.explore')}</a>
    </Empty>
  );
}

/** Addresses that stand for a state of another page. */
function redirect(at: string) {
  if (at === '/') go('/explore');
  const event = /^\/events\/([^/]+)$/.exec(at)?.[1];
  if (event) go(link('/explore', { event }));
}
