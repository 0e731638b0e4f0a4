import { useSignal } from '@preact/signals';
import type { Reading, ReadEvent } from '../api/types';
import { count, days, number } from '../i18n/format';
import { label, nameOf, t } from '../i18n/words';
import { ReportText } from '../text/ReportText';
import { roleOf } from '../text/roles';
import { FamilyMark } from '../ui/Badges';
import { Foreign, Ltr, Quote } from '../ui/Isolate';
import { Mixed } from '../ui/Mixed';
import type { ReadSentence } from './stretches';

interface Props {
  number: number;
  sentence: ReadSentence;
  explained: Reading['explained'];
}

/** A sentence with its marks, and the events that were read out of it. */
export function ReadSentenceView({ number: n, sentence, explained }: Props) {
  const chosen = useSignal<string | null>(null);
  const strong = new Set(sentence.stretches.filter((each) => each.id.startsWith(`${chosen.value}_`)).map((each) => each.id));
  return (
    <li class="read-sentence">
      <h2 class="sr-only">{t('try.sentence', number(n))}</h2>
      <ReportText
        text={sentence.text}
        stretches={sentence.stretches}
        strong={strong}
        titleEnd={0}
        label={t('try.sentence', number(n))}
        onMark={(mark) => (chosen.value = mark.id.split('_')[0] ?? null)}
      />
      <div class="read-events">
        {sentence.events.map((event) => (
          <section
            key={event.id}
            class={`read-event ${chosen.value === event.id ? 'chosen' : ''}`}
            onMouseEnter={() => (chosen.value = event.id)}
            onFocusIn={() => (chosen.value = event.id)}
          >
            <h3>
              <FamilyMark type={event.type} /> {label('type', event.type)}{' '}
              <span class="badge status">{label('status', event.status)}</span>
            </h3>
            <dl class="read-fields">
              {facts(event).map(({ field, value, quote }, i) => (
                <div key={i} class={`role-${roleOf(field)}`}>
                  <dt>{label('field', field)}</dt>
                  <dd>
                    {value} {quote && <Quote text={quote} />}
                  </dd>
                </div>
              ))}
            </dl>
            <details>
              <summary>{t('try.why')}</summary>
              <pre dir="ltr" class="explanation">
                <Mixed text={(explained.find((each) => each.event === event.id)?.lines ?? [event.rule]).join('\n')} />
              </pre>
            </details>
          </section>
        ))}
      </div>
    </li>
  );
}

function facts(event: ReadEvent) {
  const named = (field: string, all: ReadEvent['actors']) =>
    all.map((each) => ({ field, value: <Foreign text={nameOf(each)} />, quote: each.quote }));
  const losses = (field: string, all: ReadEvent['injured']) =>
    all.map((each) => ({
      field,
      value: (
        <>
          <Ltr class="figure">{count(each.min, each.max) ?? '?'}</Ltr> {label('who', each.who)}
        </>
      ),
      quote: each.quote,
    }));
  return [
    ...named('actors', event.actors),
    ...named('targets', event.targets),
    ...event.places.map((each) => ({
      field: 'places',
      value: (
        <>
          <Foreign text={nameOf(each)} /> <span class="meta">{label('precision', each.precision)}</span>
        </>
      ),
      quote: each.quote,
    })),
    ...(event.time
      ? [{ field: 'time', value: <Ltr>{days(event.time.from, event.time.to)}</Ltr>, quote: event.time.quote }]
      : []),
    ...losses('fatalities', event.fatalities),
    ...losses('injured', event.injured),
    ...event.weapons.map((each) => ({ field: 'weapons', value: null, quote: each.quote })),
    ...event.sources.map((each) => ({ field: 'sources', value: <>{label('voice', each.kind)}</>, quote: each.quote })),
  ];
}
