import { FAMILIES, typesOf } from '../i18n/families';
import { label, t } from '../i18n/words';
import { FamilyMark } from '../ui/Badges';

/** What shapes, colours and fillings mean. */
export function Legend() {
  return (
    <details class="legend menu up">
      <summary>{t('explore.legend')}</summary>
      <div class="menu-body">
        <ul>
          {FAMILIES.map((family) => (
            <li key={family}>
              <FamilyMark type={typesOf(family)[0] ?? ''} review="confirmed" /> {label('family', family)}
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <FamilyMark type="clash" /> {t('legend.machine')}
          </li>
          <li>
            <FamilyMark type="clash" review="confirmed" /> {t('legend.person')}
          </li>
          <li>
            <span class="sample dot" aria-hidden="true" /> {t('legend.point')}
          </li>
          <li>
            <span class="sample disc" aria-hidden="true" /> {t('legend.disc')}
          </li>
          <li>
            <span class="sample hatched" aria-hidden="true" /> {t('legend.area')}
          </li>
          <li>
            <span class="sample cluster-sample" aria-hidden="true" /> {t('legend.cluster')}
          </li>
        </ul>
        <p class="note">{t('explore.disputed')}</p>
      </div>
    </details>
  );
}
