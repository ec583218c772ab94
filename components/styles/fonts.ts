import localFont from 'next/font/local';

/** The letters of Danish and its neighbours, in the two weights that are used. Fetched with the page, from our own server. */
export const plex = localFont({
  src: [
    {
      path: '../../node_modules/dkfds/src/fonts/IBMPlexSans/split/woff2/IBMPlexSans-Regular-Latin1.woff2',
      weight: '400',
      style: 'normal',
    },
    {
      path: '../../node_modules/dkfds/src/fonts/IBMPlexSans/split/woff2/IBMPlexSans-SemiBold-Latin1.woff2',
      weight: '600',
      style: 'normal',
    },
  ],
  variable: '--font-plex',
  display: 'swap',
  preload: true,
  adjustFontFallback: false,
});
