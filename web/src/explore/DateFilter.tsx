import { t } from '../i18n/words';
import { choose, param } from '../state/url';

/** The time that events lie in, as two days; the timeline's brush sets the same. */
export function DateFilter() {
  const field = (name: 'date_from' | 'date_to') => (
    <label class="date-field">
      <span>{t(`filter.${name}`)}</span>
      <input
        type="date"
        value={param(name) ?? ''}
        min="1900-01-01"
        max="2100-12-31"
        onChange={(event) => choose({ [name]: event.currentTarget.value, dated: null })}
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
