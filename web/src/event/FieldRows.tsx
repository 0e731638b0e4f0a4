import type { CorrectionMade, Detail, Voice } from '../api/types';
import { isolated, number } from '../i18n/format';
import { label, nameOf, t } from '../i18n/words';
import { roleOf } from '../text/roles';
import { Foreign, Ltr, Quote } from '../ui/Isolate';
import { ClaimValue } from './ClaimValue';
import { rowsOf, type Field, type Row, type Shown } from './fields';

const CORRECTED: Record<string, Field> = {
  type: 'event_type',
  status: 'status',
  date: 'times',
  killed: 'fatalities',
  injured: 'injured',
};

interface Props {
  detail: Detail;
  chosen: string | null;
  onWords: (words: Shown) => void;
  onField?: (field: Field) => void;
  /** To let stand what newer readings propose against a correction, or to hold on to it. */
  onProposal?: (decision: 'accept' | 'refuse', correction: number) => void;
}

/** Every field of an event: what is said, by whom, with which words; what differs side by side. */
export function FieldRows({ detail, chosen, onWords, onField, onProposal }: Props) {
  return (
    <dl class="fields" data-testid="fields">
      {rowsOf(detail).map((row) => (
        <FieldRow
          key={row.field}
          row={row}
          chosen={chosen === row.field}
          corrections={detail.corrections.filter((each) => (CORRECTED[each.field] ?? each.field) === row.field)}
          onWords={onWords}
          onField={onField}
          onProposal={onProposal}
        />
      ))}
    </dl>
  );
}

interface RowProps {
  row: Row;
  chosen: boolean;
  corrections: CorrectionMade[];
  onWords: (words: Shown) => void;
  onField: ((field: Field) => void) | undefined;
  onProposal: Props['onProposal'];
}

function FieldRow({ row, chosen, corrections, onWords, onField, onProposal }: RowProps) {
  const name = t(`field.${row.field}`);
  return (
    <div class={`field role-${roleOf(row.field)} ${chosen ? 'chosen' : ''} ${row.differ ? 'differ' : ''}`} data-field={row.field}>
      <dt>
        {onField ? (
          <button type="button" class="field-name" aria-pressed={chosen} onClick={() => onField(row.field)}>
            {name}
          </button>
        ) : (
          name
        )}
        {row.differ && <span class="badge standing-contested">! {t('event.disagree')}</span>}
      </dt>
      <dd>
        {row.claims.length === 0 && <span class="none">{t('event.nothing')}</span>}
        {corrections.map((each) => (
          <Corrected key={each.decision} made={each} field={row.field} onProposal={onProposal} />
        ))}
        <div class={row.differ ? 'claims side-by-side' : 'claims'}>
          {row.claims.map(({ claim, words }, i) => (
            <div class="claim" key={i}>
              <div class="claim-value">
                <ClaimValue field={row.field} claim={claim} />
              </div>
              {words.length > 0 && (
                <div class="claim-words">
                  {words.slice(0, 4).map((each) => (
                    <button key={each.id} type="button" class="words" onClick={() => onWords(each)}>
                      <Quote text={each.quote ?? ''} />
                    </button>
                  ))}
                  {words.length > 4 && <Ltr class="meta">{`+${number(words.length - 4)}`}</Ltr>}
                </div>
              )}
              <Voices voices={claim.claimed_by} />
            </div>
          ))}
        </div>
      </dd>
    </div>
  );
}

const FEW_VOICES = 4;

/** Who says so; many voices fold together. */
export function Voices({ voices }: { voices: Voice[] }) {
  if (voices.length === 0) return null;
  const [first, rest] = [voices.slice(0, FEW_VOICES), voices.slice(FEW_VOICES)];
  return (
    <div class="voices">
      <span class="sr-only">{t('event.by')} </span>
      <VoiceLine voices={first} />
      {rest.length > 0 && (
        <details>
          <summary>{t('event.moreVoices', number(rest.length))}</summary>
          <VoiceLine voices={rest} />
        </details>
      )}
    </div>
  );
}

/** What stands for a voice that has no name. */
const NOBODY: ReadonlySet<string | null> = new Set([null, 'unknown publisher', 'reviewer']);

function VoiceLine({ voices }: { voices: Voice[] }) {
  return (
    <>
      {voices.map((voice, i) => (
        <span key={i} class={`voice kind-${voice.kind}`}>
          {i > 0 && ' · '}
          {NOBODY.has(voice.name) ? label('voice', voice.name ?? voice.kind) : <Foreign text={nameOf(voice)} />}
          {!NOBODY.has(voice.name) && voice.kind !== 'publisher' && <span class="meta"> ({label('voice', voice.kind)})</span>}
        </span>
      ))}
    </>
  );
}

function Corrected({ made, field, onProposal }: { made: CorrectionMade; field: Field; onProposal: Props['onProposal'] }) {
  const group = field === 'event_type' ? 'type' : field;
  const shown = (value: string | null) => isolated(value === null ? t('event.nothing') : label(group, value));
  return (
    <p class="corrected">
      <span aria-hidden="true">◆ </span>
      {t('event.corrected', isolated(made.by ?? ''), shown(made.value), shown(made.read))}
      {made.why && <span class="meta"> – {isolated(made.why)}</span>}
      {made.proposed !== null && (
        <>
          <strong> {t('event.proposed', shown(made.proposed))}</strong>{' '}
          {onProposal && (
            <>
              <button type="button" onClick={() => onProposal('accept', made.decision)}>
                {t('review.proposal.accept')}
              </button>{' '}
              <button type="button" onClick={() => onProposal('refuse', made.decision)}>
                {t('review.proposal.refuse')}
              </button>
            </>
          )}
        </>
      )}
    </p>
  );
}
