import { Card, CardGrid } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';

type ForsideCard = {
  key: string;
  title: string;
  text: string;
  meter?: { value: number; max: number; inWords: string };
  link: { title: string; path: string };
};

export type ForsideCardsProps = {
  cards: readonly ForsideCard[];
  /** False when a system did not answer, so that a card may be missing. */
  isComplete: boolean;
};

/** The forsidekort: a nudge each, with a figure and a way on. Nothing when there are none. */
export function ForsideCards({ cards, isComplete }: ForsideCardsProps) {
  if (cards.length === 0 && isComplete) return null;
  return (
    <section className="forsidekort" aria-label="Forsidekort">
      <CardGrid>
        {cards.map(({ key, title, text, meter, link }) => (
          <Card key={key} title={title} actions={<TextLink href={link.path}>{link.title}</TextLink>}>
            {meter ? <Meter {...meter} /> : null}
            <p>{text}</p>
          </Card>
        ))}
      </CardGrid>
      {isComplete ? null : (
        <p className="forside-note">Nogle af dine tal og job kan ikke vises lige nu. Prøv igen om lidt.</p>
      )}
    </section>
  );
}

function Meter({ value, max, inWords }: NonNullable<ForsideCard['meter']>) {
  return (
    <div className="meter">
      <span className="meter-words">{inWords}</span>
      <progress value={value} max={max} aria-hidden="true" />
    </div>
  );
}
