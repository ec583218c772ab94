import { SummaryList } from '@/components/ui/summary-list';

type TravelPartProps = {
  /** Null when nobody knows where the citizen lives, or there is no connection. */
  travel: { duration: string; distance: string; isEstimate: boolean } | null;
  isDown: boolean;
  isCitizen: boolean;
};

/** How long it takes to get to work. Fails alone: the joblog is the same without it. */
export function TravelPart({ travel, isDown, isCitizen }: TravelPartProps) {
  return <SummaryList items={[{ term: 'Rejsetid', value: <Answer {...{ travel, isDown, isCitizen }} /> }]} />;
}

function Answer({ travel, isDown, isCitizen }: TravelPartProps) {
  if (isDown) return 'Rejsetiden kan ikke vises lige nu. Prøv igen om lidt.';
  if (!travel) return 'Vi kan ikke finde en rejse med offentlig transport hertil.';
  const home = isCitizen ? 'dit hjem' : 'borgerens hjem';
  return (
    <>
      {travel.isEstimate ? 'Cirka ' : ''}
      {travel.duration} med offentlig transport fra {home} kl. 8 på en hverdag
      <span className="log-line secondary-text">
        {travel.isEstimate ? 'Det er et skøn. ' : ''}
        Afstanden er {travel.distance} i lige linje.
      </span>
    </>
  );
}
