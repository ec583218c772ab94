'use client';

import { type SyntheticEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { FormTarget } from './form-target';
import { LogoutForm } from './logout-form';
import { clockFace, durationInWords, warningSeconds } from './session-clock';
import type { SessionView } from './session-watch';
import { type SessionTimes, useSessionWatch } from './use-session-watch';

type SessionDialogProps = SessionTimes & { logout: FormTarget };

/** Warns two minutes before the session ends, in every open tab, and leaves the page as it was if one stays. */
export function SessionDialog({ logout, ...times }: SessionDialogProps) {
  const { view, watch } = useSessionWatch(times);
  const dialog = useRef<HTMLDialogElement>(null);
  const stay = useRef<HTMLDivElement>(null);
  const { isOpen, isFinal } = view;
  useEffect(() => {
    if (!isOpen) return dialog.current?.close();
    if (!dialog.current?.open) dialog.current?.showModal();
    stay.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const goOn = isFinal ? watch.dismiss : watch.extend;
  const onEscape = (event: SyntheticEvent) => {
    event.preventDefault();
    void goOn();
  };
  return (
    <dialog
      ref={dialog}
      className="session-dialog"
      aria-labelledby="session-titel"
      aria-describedby="session-tekst"
      onCancel={onEscape}
    >
      <h2 id="session-titel">Du bliver snart logget af</h2>
      <p id="session-tekst">{isFinal ? finalText : warningText}</p>
      <p className="session-clock" aria-hidden="true">
        {clockFace(view.secondsLeft)}
      </p>
      {view.isOffline ? <OfflineNote secondsLeft={view.secondsLeft} /> : null}
      <p className="sr-only" role="status">
        {view.spoken}
      </p>
      <div className="actions" ref={stay}>
        <Button onClick={() => void goOn()}>{isFinal ? 'Fortsæt så længe' : 'Forbliv logget ind'}</Button>
        <LogoutForm action={logout} kind="secondary" />
      </div>
    </dialog>
  );
}

const inTime = durationInWords(warningSeconds);
const warningText = `Du har ikke brugt Jobnet i et stykke tid. Af hensyn til din sikkerhed bliver du logget af om højst ${inTime}. Det, du har skrevet, bliver stående, hvis du forbliver logget ind.`;
const finalText = `Du har været logget ind så længe, at du skal logge ind igen. Du bliver logget af om højst ${inTime}. Send det, du er i gang med, nu, så intet går tabt.`;

function OfflineNote({ secondsLeft }: Pick<SessionView, 'secondsLeft'>) {
  return (
    <p className="session-offline" role="alert">
      {secondsLeft > 0
        ? 'Vi kan ikke få forbindelse til Jobnet lige nu. Tiden løber videre, til forbindelsen er tilbage.'
        : 'Der er ingen forbindelse til Jobnet, og tiden er gået. Det, du har skrevet, står her stadig. Vi prøver igen om lidt.'}
    </p>
  );
}
