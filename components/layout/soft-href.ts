type Click = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'>;

type Place = { origin: string; pathname: string; search: string };

type Followed = Place & { hash: string; target: string };

/** Where a click on a link leads inside the portal; null when it is the browser's own business. */
export function softHref(click: Click, link: Followed, here: Place): string | null {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = click;
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  if ((link.target !== '' && link.target !== '_self') || link.origin !== here.origin) return null;
  // A place on the page that is shown.
  if (link.hash !== '' && link.pathname === here.pathname && link.search === here.search) return null;
  return link.pathname + link.search + link.hash;
}
