import { useSignal } from '@preact/signals';
import { api, Problem } from '../api/client';
import { isolated } from '../i18n/format';
import { label, t } from '../i18n/words';
import { session } from '../state/session';
import { go } from '../state/url';
import { sentence } from '../ui/states';

/** Name and password; nothing else is asked. */
export function SignInPage() {
  const wrong = useSignal<string | null>(null);
  const busy = useSignal(false);
  const now = session.value;
  if (now?.mode === 'single_user') {
    return (
      <article class="prose">
        <h1>{t('signin.title')}</h1>
        <p>{t('signin.single')}</p>
      </article>
    );
  }
  const signIn = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    busy.value = true;
    try {
      session.value = await api.signIn(String(data.get('name')), String(data.get('password')));
      go('/explore');
    } catch (fault) {
      const problem = Problem.of(fault);
      wrong.value = problem.status === 401 ? t('signin.wrong') : sentence(problem);
    } finally {
      busy.value = false;
    }
  };
  return (
    <article class="prose">
      <h1>{t('signin.title')}</h1>
      {now?.user && <p>{t('signin.as', isolated(now.user.name), label('role', now.role))}</p>}
      <form
        class="stacked"
        onSubmit={(event) => {
          event.preventDefault();
          void signIn(event.currentTarget);
        }}
      >
        <label>
          {t('signin.name')}
          <input name="name" autocomplete="username" required dir="auto" />
        </label>
        <label>
          {t('signin.password')}
          <input name="password" type="password" autocomplete="current-password" required dir="ltr" />
        </label>
        {wrong.value && (
          <p class="notice bad" role="alert" dir="auto">
            {wrong.value}
          </p>
        )}
        <button type="submit" class="primary" disabled={busy.value}>
          {t('signin.do')}
        </button>
      </form>
    </article>
  );
}
