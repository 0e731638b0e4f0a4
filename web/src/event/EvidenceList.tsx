import { number } from '../i18n/format';
import { t } from '../i18n/words';
import { roleOf } from '../text/roles';
import { Quote } from '../ui/Isolate';
import type { Shown } from './fields';

interface Props {
  evidence: Shown[];
  chosen: Shown | null;
  onChoose: (words: Shown) => void;
  onStep: (by: number) => void;
}

/** The marks of a report as a list: the way for those who do not see them. */
export function EvidenceList({ evidence, chosen, onChoose, onStep }: Props) {
  if (evidence.length === 0) return null;
  return (
    <details class="evidence" open>
      <summary>{t('report.evidence', number(evidence.length))}</summary>
      <span class="evidence-step">
        <button type="button" aria-label={t('report.prev')} title={t('report.prev')} onClick={() => onStep(-1)}>
          ‹
        </button>
        <button type="button" aria-label={t('report.next')} title={t('report.next')} onClick={() => onStep(1)}>
          ›
        </button>
      </span>
      <ol>
        {evidence.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              class={`evidence-item role-${roleOf(each.field)}`}
              aria-current={each.id === chosen?.id}
              onClick={() => onChoose(each)}
            >
              <span class="evidence-field">{t(`field.${each.field}`)}</span> <Quote text={each.quote ?? ''} />
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
