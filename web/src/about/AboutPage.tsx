import { digits, t } from '../i18n/words';
import { session } from '../state/session';

/** What the page is, what it cannot do, and under which licence. */
export function AboutPage() {
  return (
    <article class="prose">
      <h1>{t('about.title')}</h1>
      <h2>{t('about.method')}</h2>
      <p>{t('about.method.1')}</p>
      <p>{t('about.method.2')}</p>
      <p>{t('about.method.3')}</p>
      <h2>{t('about.limits')}</h2>
      <ul>
        <li>{t('about.limits.1')}</li>
        <li>{t('about.limits.2')}</li>
        <li>{t('about.limits.3')}</li>
        <li>{t('about.limits.4')}</li>
      </ul>
      <h2>{t('about.harm')}</h2>
      <p>{t('about.harm.1')}</p>
      <h2>{t('about.licence')}</h2>
      <p>{t('about.licence.1')}</p>
      <p>{t('about.private')}</p>
      <fieldset class="inline-field">
        <legend>{t('about.digits')}</legend>
        {(['latn', 'arab'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="digits" checked={digits.value === each} onChange={() => (digits.value = each)} />
            <bdi>{t(`about.digits.${each}`)}</bdi>
          </label>
        ))}
      </fieldset>
      <p class="meta">{t('about.version', session.value?.version ?? '')}</p>
    </article>
  );
}
