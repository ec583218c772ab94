/** Stands where a part will come while it is being fetched. `what` ends the sentence "Henter …". */
export function Pending({ what, lines = 3 }: { what: string; lines?: 1 | 2 | 3 }) {
  return (
    <div className="pending" role="status">
      <span className="sr-only">Henter {what} …</span>
      {['a', 'b', 'c'].slice(0, lines).map((line) => (
        <span key={line} className="pending-line" />
      ))}
    </div>
  );
}
