import { t } from '../i18n/words';
import { mayRead } from '../state/session';
import { link, param } from '../state/url';

/** Nothing is there: because nothing was added, or because nothing goes out to who looks. */
export function EmptyRegister() {
  if (mayRead.value && param('tier') !== 'public') return <p>{t('state.empty.register')}</p>;
  return (
    <>
      <p>{t('state.empty.public')}</p>
      {!mayRead.value && <a href={link('/signin')}>{t('nav.signin')}</a>}
    </>
  );
}
