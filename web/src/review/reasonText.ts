import type { QueueReason } from '../api/types';
import { count, isolated, listed, number } from '../i18n/format';
import { label, nameOf, t } from '../i18n/words';

/** Why an event asks for a look, in the language of the page; empty where the reason's name says it all. */
export function reasonText({ code, other, facts }: QueueReason): string {
  switch (code) {
    case 'loss_conflict':
      return `${label('field', facts.field)}: ${count(facts.min, facts.max) ?? ''}`;
    case 'duplicate':
      return t('why.duplicate', number(other.length));
    case 'no_place':
      return facts.place ? t('why.unplaced', isolated(nameOf(facts.place))) : t('why.noplace');
    case 'low_confidence': {
      const missing = facts.missing.map((each) => label('missing', each));
      const percent = `${number(Math.round((facts.confidence ?? 0) * 100))}%`;
      return missing.length ? t('why.confidence.missing', percent, listed(missing)) : t('why.confidence', percent);
    }
    case 'contested':
      return t('why.contested');
    case 'proposal':
      return t('why.proposal');
    case 'sensitive':
      return t('why.sensitive');
    default:
      return '';
  }
}
