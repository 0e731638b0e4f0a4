import { useSignal } from '@preact/signals';
import { api, Problem } from '../api/client';
import type { Reading } from '../api/types';
import { number } from '../i18n/format';
import { label, t } from '../i18n/words';
import { ROLES } from '../text/roles';
import { DateInput } from '../ui/DateInput';
import { Foreign } from '../ui/Isolate';
import { Mixed } from '../ui/Mixed';
import { mayRead } from '../state/session';
import { Failed, Loading, SignInFirst } from '../ui/states';
import { ReadSentenceView } from './ReadSentenceView';
import { sentences } from './stretches';

/** A report is pasted and read before one's eyes; nothing is stored. */
export function TryPage() {
  const title = useSignal('');
  const text = useSignal('');
  const source = useSignal('');
  const published = useSignal('');
  const reading = useSignal<{ text: string; reading: Reading } | null>(null);
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);

  const read = async () => {
    const asked = { title: title.value.trim(), text: text.value };
    busy.value = true;
    problem.value = null;
    try {
      const answer = await api.read({
        ...asked,
        source: source.value.trim() || null,
        published: published.value || null,
      });
      reading.value = { text: `${asked.title}\n${asked.text}`, reading: answer };
    } catch (fault) {
      reading.value = null;
      problem.value = Problem.of(fault);
    } finally {
      busy.value = false;
    }
  };

  if (!mayRead.value) return <SignInFirst />;
  return (
    <div class="try">
      <form
        class="try-form"
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <h1>{t('try.title')}</h1>
        <p class="note">{t('try.intro')}</p>
        <label>
          {t('try.title.field')}
          <input dir="auto" value={title.value} onInput={(event) => (title.value = event.currentTarget.value)} />
        </label>
        <label>
          {t('try.text')}
          <textarea
            dir="auto"
            lang="ar"
            rows={9}
            required
            value={text.value}
            onInput={(event) => (text.value = event.currentTarget.value)}
          />
        </label>
        <div class="try-about">
          <label>
            {t('try.source')}
            <input dir="auto" value={source.value} onInput={(event) => (source.value = event.currentTarget.value)} />
          </label>
          <label>
            {t('try.published')}
            <DateInput value={published.value || null} label={t('try.published')} onDay={(day) => (published.value = day ?? '')} />
          </label>
        </div>
        <div class="buttons">
          <button type="submit" class="primary" disabled={busy.value || text.value.trim() === ''}>
            {t('try.read')}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              title.value = '';
              text.value = t('try.sampleText');
              published.value = '2016-08-15';
            }}
          >
            {t('try.sample')}
          </button>
        </div>
      </form>
      <section class="try-result" aria-live="polite" data-testid="reading">
        {busy.value && <Loading />}
        {problem.value && <Failed problem={problem.value} />}
        {reading.value && !busy.value && <ReadingView text={reading.value.text} reading={reading.value.reading} />}
      </section>
    </div>
  );
}

function ReadingView({ text, reading }: { text: string; reading: Reading }) {
  const all = sentences(text, reading);
  const { events, relations, diagnostics } = reading.analysis;
  return (
    <>
      <p class="total">{t('try.found', number(events.length), number(all.length))}</p>
      {events.length === 0 && <p class="notice">{t('try.none')}</p>}
      <ul class="role-legend" aria-label={t('report.legend')}>
        {ROLES.map(([role, words]) => (
          <li key={role}>
            <mark class={`role-${role}`}>{t(words)}</mark>
          </li>
        ))}
      </ul>
      <ol class="sentences">
        {all.map((sentence, i) => (
          <ReadSentenceView key={sentence.start} number={i + 1} sentence={sentence} explained={reading.explained} />
        ))}
      </ol>
      {relations.length > 0 && (
        <section>
          <h2>{t('try.relations')}</h2>
          <ul>
            {relations.map((each, i) => (
              <li key={i}>
                <Foreign text={each.a} /> {label('relation', each.type)} <Foreign text={each.b} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {diagnostics.length > 0 && (
        <details>
          <summary>
            {t('try.open')} ({number(diagnostics.length)})
          </summary>
          <ul>
            {diagnostics.map((each, i) => (
              <li key={i}>
                <code dir="ltr">{each.code}</code>{' '}
                <bdi dir="ltr">
                  <Mixed text={each.detail} />
                </bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{t('try.whole')}</summary>
        <pre dir="ltr" class="explanation">
          <Mixed text={reading.explanation} />
        </pre>
      </details>
    </>
  );
}
