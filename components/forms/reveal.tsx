import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { useHydrated } from './use-hydrated';

/** Whether a password is shown in letters. */
export function useReveal() {
  const [isShown, setShown] = useState(false);
  return { isShown, toggle: () => setShown((before) => !before) };
}

type RevealButtonProps = ReturnType<typeof useReveal> & { inputId: string };

/** Shows and hides the password. Without JavaScript it could do nothing, so it is not there. */
export function RevealButton({ isShown, toggle, inputId }: RevealButtonProps) {
  if (!useHydrated()) return null;
  return (
    <button
      type="button"
      className="password-reveal"
      onClick={toggle}
      aria-controls={inputId}
      aria-label={isShown ? 'Skjul adgangskoden' : 'Vis adgangskoden'}
    >
      <Icon name={isShown ? 'visibility-off' : 'visibility'} />
      {isShown ? 'Skjul' : 'Vis'}
    </button>
  );
}
