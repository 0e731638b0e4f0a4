import type { ComponentChildren } from 'preact';
import type { Problem } from '../api/client';
import type { Key } from '../i18n/catalogue';
import { t } from '../i18n/words';
import { link } from '../state/url';

/** While something is on its way. Shown late, so that a quick answer does not flicker. */
export function Loading() {
  return (
    <p class="state state-loading" role="status">
      <span class="spinner" aria-hidden="true" />
      {t('state.loading')}
    </p>
  );
}

/** There is nothing, and what to do about it. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="state state-empty">{children}</div>;
}

/** The page takes an account. */
export function SignInFirst() {
  return (
    <Empty>
      <p>{t('state.signin')}</p>
      <a href={link('/signin')}>{t('nav.signin')}</a>
    </Empty>
  );
}

/** Something went wrong: what, and what to do. */
export function Failed({ problem, retry }: { problem: Problem; retry?: () => void }) {
  return (
    <div class="state state-failed" role="alert">
      <p dir="auto">{sentence(problem)}</p>
      {problem.status === 401 && <a href={link('/signin')}>{t('nav.signin')}</a>}
      {retry && (
        <button type="button" onClick={retry}>
          {t('state.again')}
        </button>
      )}
    </div>
  );
}

/** A problem in a sentence of the page's language, or the server's own. */
export function sentence(problem: Problem): string {
  const ours: Partial<Record<number, Key>> = {
    0: 'state.unreachable',
    401: 'state.signin',
    502: 'state.unreachable',
    504: 'state.unreachable',
  };
  const key = ours[problem.status];
  if (key) return t(key);
  return problem.status === 403 ? t('state.forbidden', problem.message) : problem.message;
}
