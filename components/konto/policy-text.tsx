import { TimeText } from '@/components/ui/time-text';

export type Policy = {
  version: string;
  titel: string;
  gaelderFra: string;
  afsnit: readonly { overskrift: string; tekst: readonly string[] }[];
};

/** "Politik om persondata" as published. `level` is that of its sections' headings. */
export function PolicyText({ policy, level = 3 }: { policy: Policy; level?: 2 | 3 }) {
  const Tag: 'h2' | 'h3' = `h${level}`;
  return (
    <div className="policy-text">
      <p className="secondary-text">
        Gælder fra <TimeText at={policy.gaelderFra} />. Udgave {policy.version}.
      </p>
      {policy.afsnit.map((part) => (
        <section key={part.overskrift}>
          <Tag>{part.overskrift}</Tag>
          {part.tekst.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
