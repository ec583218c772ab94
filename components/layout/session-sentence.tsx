import { TimeText } from '@/components/ui/time-text';

/** For those without JavaScript, whom no dialog can warn: when the session ends, and that nothing typed is lost. */
export function SessionSentence({ endsAt }: { endsAt: Date }) {
  return (
    <noscript>
      <p className="session-sentence container">
        Du bliver logget af kl. <TimeText at={endsAt} form="time" />, hvis du ikke åbner en ny side eller sender noget
        inden da. Det, du har skrevet i en formular, bliver gemt, når du sender den, også hvis du skal logge ind igen.
      </p>
    </noscript>
  );
}
