import type { NotificationEntry } from './notification';

/** Messages in the beskedbakke that the citizen has not opened. */
export const nyBesked: NotificationEntry = {
  key: 'ny-besked',
  priority: 5,
  notify: ({ waiting }) => {
    const { ulaeste = 0, ulaesteVigtige = 0 } = waiting?.beskeder ?? {};
    if (ulaeste === 0) return [];
    return [
      {
        tone: 'info',
        title: ulaeste === 1 ? 'Du har 1 ulæst besked' : `Du har ${ulaeste} ulæste beskeder`,
        text: importance(ulaeste, ulaesteVigtige),
        link: { title: 'Læs i beskedbakken', path: '/beskedbakke' },
      },
    ];
  },
};

function importance(ulaeste: number, vigtige: number): string {
  if (vigtige === 0) return ulaeste === 1 ? 'Den ligger i din beskedbakke.' : 'De ligger i din beskedbakke.';
  if (ulaeste === 1) return 'Den er markeret som vigtig.';
  return vigtige === 1 ? 'En af dem er markeret som vigtig.' : `${vigtige} af dem er markeret som vigtige.`;
}
