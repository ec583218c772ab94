'use server';

import { buttonAction } from '@/lib/core/forms/button-action';
import { saveCookieChoice } from './mutations';

/** Answers the cookie message. */
export const chooseCookiesAction = buttonAction({
  form: 'cookievalg',
  allow: () => true,
  elsewhere: '/',
  run: (_actor, data) => saveCookieChoice(data.get('valg'), data.get('tilbage')),
});
