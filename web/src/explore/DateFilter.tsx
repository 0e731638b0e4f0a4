import { t } from '../i18n/words';
import { choose, param } from '../state/url';
import { DateInput } from '../ui/DateInput';

/** The time that events lie in, as two days; the timeline's brush sets the same. */
export function DateFilter() {
  const field = (name: 'date_from' | 'date_to') => (
    <label class="date-field">
      <span>{t(`filter.${name}`)}</span>
      <DateInput
        value={param(name)}
        label={t(`filter.${name}`)}
        end={name === 'date_to'}
        onDay={(day) => choose({ [name]: day, dated: null })}
      />
    </label>
  );
  return (
    <fieldset class="dates">
      <legend>{t('filter.time')}</legend>
      {field('date_from')}
      {field('date_to')}
    </fieldset>
  );
}
